package org.waymark.indicator.importing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.foundation.time.Today;
import org.waymark.indicator.area.AreaList;
import org.waymark.indicator.catalogue.Definitions;
import org.waymark.indicator.observation.ObservationRows;
import org.waymark.indicator.observation.SeriesPeriod;
import org.waymark.indicator.observation.Vintages;
import org.waymark.indicator.rows.RowAction;
import org.waymark.indicator.rows.SourceRow;

/** Looks up what the merging rows of a file are merged with. */
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
     * @param last number of the last vintage that there was then, 0 without any; null for a row that does not merge
     * @param keeps whether it changes a recorded vintage and keeps part of it
     */
    record Merged(Integer last, boolean keeps) {
        static final Merged NOT = new Merged(null, false);
    }

    /** One query for all rows that merge, none where no row does. */
    Map<SeriesPeriod, Vintages> recorded(List<SourceRow> piece) {
        List<SeriesPeriod> asked = piece.stream()
                .filter(row -> row.unreadable() == null && RowAction.MERGE.isAskedBy(row.members()))
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
        Optional<Vintages> all = about(row.members()).map(recorded::get);
        if (all.isEmpty()) {
            return new Merged(0, false);
        }
        Vintages seen = all.get().seenBy(caller, today.date());
        boolean keeps =
                new MergeRow(definition.definition(), areas, all.get(), seen, today.date()).complete(row.members());
        return new Merged(all.get().all().size(), keeps);
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
