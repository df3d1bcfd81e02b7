package org.waymark.indicator.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.contracts.observation.Unit;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.foundation.rows.SourceRow;
import org.waymark.foundation.time.Today;
import org.waymark.indicator.area.AreaList;
import org.waymark.indicator.catalogue.Definitions;
import org.waymark.indicator.observation.ObservationRows;
import org.waymark.indicator.observation.SeriesPeriod;
import org.waymark.indicator.observation.Vintages;
import org.waymark.indicator.rows.RowAction;

/** Looks up what the rows of a file are merged with, or may repeat in the unit of an earlier definition. */
@ApplicationScoped
class MergeRows {
    private final ObservationRows rows;
    private final Today today;

    MergeRows(ObservationRows rows, Today today) {
        this.rows = rows;
        this.today = today;
    }

    /**
     * What a row was merged with.
     *
     * @param under the definition that the row is reported under
     * @param last number of the last vintage that there was then, 0 without any; null for a row that does not merge
     * @param keeps whether it changes a recorded vintage and keeps part of it
     */
    record Merged(Definitions.Numbered under, Integer last, boolean keeps) {
        static Merged not(Definitions.Numbered definition) {
            return new Merged(definition, null, false);
        }
    }

    /**
     * One query for all rows that may repeat part of what is recorded, none where no row does.
     *
     * @param used the definitions of their indicators
     */
    Map<SeriesPeriod, Vintages> recorded(List<SourceRow> piece, Map<String, Definitions.Numbered> used) {
        List<SeriesPeriod> asked = piece.stream()
                .filter(row -> row.unreadable() == null)
                .filter(row -> mayRepeat(
                        row.members(), used.get(row.members().path("indicator").asText())))
                .flatMap(row -> about(row.members()).stream())
                .distinct()
                .toList();
        return asked.isEmpty() ? Map.of() : rows.vintages(asked);
    }

    Merged merge(
            SourceRow row,
            Definitions.Numbered definition,
            AreaList areas,
            Caller caller,
            Map<SeriesPeriod, Vintages> recorded) {
        if (!mayRepeat(row.members(), definition)) {
            return Merged.not(definition);
        }
        Optional<Vintages> all = about(row.members()).map(recorded::get);
        if (all.isEmpty()) {
            return new Merged(definition, 0, false);
        }
        Vintages seen = all.get().seenBy(caller, today.date());
        MergeRow merge = new MergeRow(definition, areas, all.get(), seen, today.date());
        int last = all.get().all().size();
        if (!RowAction.MERGE.isAskedBy(row.members())) {
            return new Merged(merge.repeats(row.members()), last, false);
        }
        MergeRow.Completed completed = merge.complete(row.members());
        return new Merged(completed.under(), last, completed.keeps());
    }

    /** Rows that merge, and those exported as information of values reported before their indicator got another unit. */
    private static boolean mayRepeat(ObjectNode row, Definitions.Numbered definition) {
        if (definition == null || RowAction.MERGE.isAskedBy(row)) {
            return definition != null;
        }
        return RowAction.isInformation(row) && row.path("unit").isObject() && isInOtherUnit(row, definition);
    }

    private static boolean isInOtherUnit(ObjectNode row, Definitions.Numbered definition) {
        Unit own = definition.definition().unit().code();
        JsonNode unit = row.get("unit");
        return !unit.path("unitMeasure").asText().equals(own.unitMeasure())
                || unit.path("unitMultiplier").asInt() != own.unitMultiplier();
    }

    private static Optional<SeriesPeriod> about(ObjectNode row) {
        try {
            return Optional.of(new SeriesPeriod(
                    row.path("indicator").asText(),
                    row.path("area").asText("CN"),
                    row.path("breakdown").asText("_T"),
                    TimePeriod.parse(row.path("period").asText())));
        } catch (IllegalArgumentException notAPeriod) {
            return Optional.empty();
        }
    }
}
