package org.waymark.indicator.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.contracts.EventJson;
import org.waymark.contracts.observation.Unit;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.indicator.area.AreaList;
import org.waymark.indicator.catalogue.IndicatorDefinition;
import org.waymark.indicator.observation.ReleaseBasis;
import org.waymark.indicator.observation.ReportedValue;
import org.waymark.indicator.observation.SameVintage;
import org.waymark.indicator.observation.Vintage;
import org.waymark.indicator.observation.Vintages;
import org.waymark.indicator.submission.Submission;

/**
 * Completes a row that merges: what it does not give is kept from a recorded vintage. If it gives a value, and all it
 * gives agrees with some vintage, that is the one, so that an exported row changes nothing; else it is the one that
 * stands. A value that changes does not keep the release day, since it counts from its own.
 */
record MergeRow(IndicatorDefinition definition, AreaList areas, Vintages all, Vintages seen, LocalDate today) {
    private static final List<String> OF_NO_SUBMISSION = List.of("action", "indicator");

    /** Completes it in place; returns whether anything is kept from a vintage with which it does not agree. */
    boolean complete(ObjectNode row) {
        Optional<Vintage> standing = seen.standingOn(today).filter(vintage -> vintage.withdraws() == null);
        for (Vintage vintage :
                saysWhichValue(row) ? seen.all() : standing.stream().toList()) {
            ObjectNode like = completed(row, vintage, true);
            if (isSameAs(like)) {
                row.setAll(like);
                return false;
            }
        }
        if (standing.isEmpty()) {
            return false;
        }
        ObjectNode whole = completed(row, standing.get(), true);
        row.setAll(changesValue(whole, standing.get()) ? completed(row, standing.get(), false) : whole);
        return true;
    }

    private boolean isSameAs(ObjectNode row) {
        ObjectNode justified = row.deepCopy();
        if (isGiven(justified, "comparable") && !isGiven(justified, "reason")) {
            justified.put("reason", "as recorded");
        }
        JsonMembers body = members(justified);
        Submission submission = Submission.of(body, definition, areas);
        return body.violations().none()
                && SameVintage.find(submission.reported(unit()), all, seen, submission.expectedVintage())
                        .isPresent();
    }

    private boolean changesValue(ObjectNode row, Vintage before) {
        ReportedValue after =
                Submission.of(members(row.deepCopy()), definition, areas).reported(unit());
        List<String> differing = before.differences(after);
        return differing.contains("value") || differing.contains("missingReason");
    }

    private static JsonMembers members(ObjectNode row) {
        return new JsonMembers(row.remove(OF_NO_SUBMISSION));
    }

    private ObjectNode completed(ObjectNode row, Vintage from, boolean withRelease) {
        ObjectNode whole = row.deepCopy();
        if (!saysWhichValue(row)) {
            keep(whole, "value", inUnitOfDefinition(from));
            keep(whole, "missingReason", from.missingReason());
        }
        if (from.status().fits(isGiven(whole, "value"))) {
            keep(whole, "status", from.status());
        }
        keep(whole, "numerator", from.numerator());
        keep(whole, "denominator", from.denominator());
        keep(whole, "sources", from.sources().isEmpty() ? null : from.sources());
        keep(whole, "provenance", from.provenance());
        keep(whole, "note", from.note());
        if (from.comparable()
                && whole.path("status").asText().equals(from.status().name())) {
            keep(whole, "comparable", true);
        }
        if (withRelease) {
            keepRelease(whole, from);
        }
        return whole;
    }

    private static void keepRelease(ObjectNode whole, Vintage from) {
        boolean dayIsGiven = isGiven(whole, "releasedAt");
        if (!whole.path("releasedAtBasis").asText().equals(ReleaseBasis.ASSUMED.name())) {
            keep(whole, "releasedAt", from.releasedAt());
        }
        if (!dayIsGiven || from.releasedAtBasis() != ReleaseBasis.ASSUMED) {
            keep(whole, "releasedAtBasis", from.releasedAtBasis());
        }
    }

    /** Null where it was reported in another measure. */
    private BigDecimal inUnitOfDefinition(Vintage from) {
        Unit unit = unit();
        if (from.value() == null || from.unit() == null || from.unit().equals(unit)) {
            return from.value();
        }
        return from.unit().unitMeasure().equals(unit.unitMeasure())
                ? from.value().scaleByPowerOfTen(from.unit().unitMultiplier() - unit.unitMultiplier())
                : null;
    }

    private Unit unit() {
        return definition.unit().code();
    }

    private static void keep(ObjectNode whole, String member, Object kept) {
        if (kept != null && !isGiven(whole, member)) {
            JsonNode value = kept instanceof BigDecimal number
                    ? DecimalNode.valueOf(number)
                    : EventJson.mapper().valueToTree(kept);
            whole.set(member, value);
        }
    }

    /** A value of null, or NaN in SDMX-CSV, says that there is none. */
    private static boolean saysWhichValue(ObjectNode row) {
        return row.has("value") || isGiven(row, "missingReason");
    }

    private static boolean isGiven(ObjectNode row, String member) {
        return row.hasNonNull(member);
    }
}
