package org.waymark.indicator.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.waymark.foundation.journal.JournalReader;
import org.waymark.indicator.catalogue.Definitions;

/** Shows vintages with their unit and journal position. */
@ApplicationScoped
public class ObservationViews {
    private final JournalReader journal;
    private final Definitions definitions;

    ObservationViews(JournalReader journal, Definitions definitions) {
        this.journal = journal;
        this.definitions = definitions;
    }

    public List<ObservationView> of(List<ReadObservations.Found> found) {
        return rows(found).stream().map(ObservationRow::view).toList();
    }

    List<ObservationRow> rows(List<ReadObservations.Found> found) {
        Map<Long, Long> positions = journal.positionsOf(
                found.stream().map(one -> one.vintage().entry()).toList());
        return found.stream()
                .map(one -> new ObservationRow(
                        one.about(),
                        one.vintage(),
                        definitions
                                .of(one.about().indicator())
                                .definition()
                                .unit()
                                .code(),
                        positions.get(one.vintage().entry())))
                .toList();
    }

    public ObservationView of(Submitted submitted) {
        Vintage vintage = submitted.vintage();
        Long position = submitted.isNew()
                ? null
                : journal.positionsOf(List.of(vintage.entry())).get(vintage.entry());
        return ObservationView.of(submitted.about(), vintage, submitted.unit(), position);
    }

    /** The code itself, if there is such an indicator. */
    String known(String code) {
        return definitions.of(code).code();
    }
}
