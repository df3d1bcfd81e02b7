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
import org.waymark.indicator.catalogue.Definitions;
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
record MergeRow(Definitions.Numbered numbered, AreaList areas, Vintages all, Vintages seen, LocalDate today) {
    private static final List<String> OF_NO_SUBMISSION = List.of("action", "indicator");

    /**
     * What a row was completed to.
     *
     * @param under the definition that it is reported under: an earlier one where the row repeats, unit and all, a value
     *     that was reported under it
     * @param keeps whether anything is kept from a vintage with which it does not agree
     */
    record Completed(Definitions.Numbered under, boolean keeps) {}

    /** Completes it in place. */
    Completed complete(ObjectNode row) {
        Optional<Vintage> standing = seen.standingOn(today).filter(vintage -> vintage.withdraws() == null);
        for (Vintage vintage :
                saysWhichValue(row) ? seen.all() : standing.stream().toList()) {
            MergeRow merge = isInEarlierUnit(row, vintage) ? underDefinitionOf(vintage) : this;
            ObjectNode like = merge.completed(row, vintage, true);
            if (merge.isSameAs(like)) {
                row.setAll(like);
                return new Completed(merge.numbered, false);
            }
        }
        if (standing.isEmpty()) {
            return new Completed(numbered, false);
        }
        ObjectNode whole = completed(row, standing.get(), true);
        row.setAll(changesValue(whole, standing.get()) ? completed(row, standing.get(), false) : whole);
        return new Completed(numbered, true);
    }

    /**
     * The definition that a row which merges nothing is reported under: an earlier one where it repeats, unit and all, a
     * value that was reported under it.
     */
    Definitions.Numbered repeats(ObjectNode row) {
        return seen.all().stream()
                .filter(vintage -> isInEarlierUnit(row, vintage))
                .map(this::underDefinitionOf)
                .filter(merge -> merge.isSameAs(row))
                .map(MergeRow::numbered)
                .findFirst()
                .orElse(numbered);
    }

    /** Whether it is in the unit of the vintage, which is not that of the indicator any more. */
    private boolean isInEarlierUnit(ObjectNode row, Vintage vintage) {
        JsonNode unit = row.path("unit");
        return vintage.unit() != null
                && !vintage.unit().equals(unit())
                && unit.path("unitMeasure").asText().equals(vintage.unit().unitMeasure())
                && unit.path("unitMultiplier").isInt()
                && unit.path("unitMultiplier").intValue() == vintage.unit().unitMultiplier();
    }

    private MergeRow underDefinitionOf(Vintage vintage) {
        return new MergeRow(
                new Definitions.Numbered(
                        numbered.code(),
                        vintage.definitionVersion(),
                        definition().in(vintage.unit())),
                areas,
                all,
                seen,
                today);
    }

    private IndicatorDefinition definition() {
        return numbered.definition();
    }

    private boolean isSameAs(ObjectNode row) {
        ObjectNode justified = row.deepCopy();
        if (isGiven(justified, "comparable") && !isGiven(justified, "reason")) {
            justified.put("reason", "as recorded");
        }
        JsonMembers body = members(justified);
        Submission submission = Submission.of(body, definition(), areas);
        return body.violations().none()
                && SameVintage.find(submission.reported(unit()), all, seen, submission.expectedVintage())
                        .isPresent();
    }

    private boolean changesValue(ObjectNode row, Vintage before) {
        ReportedValue after =
                Submission.of(members(row.deepCopy()), definition(), areas).reported(unit());
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
        return definition().unit().code();
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
