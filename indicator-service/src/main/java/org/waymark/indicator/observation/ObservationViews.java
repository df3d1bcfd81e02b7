package org.waymark.indicator.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.waymark.contracts.observation.Unit;
import org.waymark.foundation.journal.JournalReader;
import org.waymark.indicator.catalogue.Definitions;
import org.waymark.indicator.catalogue.Units;

/** Shows vintages with their unit and journal position. */
@ApplicationScoped
public class ObservationViews {
    private final JournalReader journal;
    private final Definitions definitions;
    private final Units units;
    private final Today today;

    ObservationViews(JournalReader journal, Definitions definitions, Units units, Today today) {
        this.journal = journal;
        this.definitions = definitions;
        this.units = units;
        this.today = today;
    }

    public List<ObservationView> of(List<ReadObservations.Found> found) {
        return rows(found).stream().map(ObservationRow::view).toList();
    }

    List<ObservationRow> rows(List<ReadObservations.Found> found) {
        Map<Long, Long> positions = journal.positionsOf(
                found.stream().map(one -> one.vintage().entry()).toList());
        Map<Units.Defined, Unit> unitOf =
                units.of(found.stream().map(ObservationViews::definition).toList());
        LocalDate day = today.date();
        return found.stream()
                .map(one -> new ObservationRow(
                        one.about(),
                        one.vintage().shownOn(day),
                        unitOf.get(definition(one)),
                        positions.get(one.vintage().entry())))
                .toList();
    }

    /** The one it was reported under. */
    private static Units.Defined definition(ReadObservations.Found found) {
        return new Units.Defined(found.about().indicator(), found.vintage().definitionVersion());
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
