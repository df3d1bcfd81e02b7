package org.waymark.indicator.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.waymark.contracts.observation.Unit;
import org.waymark.foundation.journal.JournalReader;
import org.waymark.foundation.time.Today;
import org.waymark.indicator.catalogue.Units;

/** Shows vintages with their unit and journal position. */
@ApplicationScoped
public class ObservationViews {
    private final JournalReader journal;
    private final Units units;
    private final Today today;

    ObservationViews(JournalReader journal, Units units, Today today) {
        this.journal = journal;
        this.units = units;
        this.today = today;
    }

    public List<ObservationView> of(List<RecordedVintage> found) {
        return rows(found).stream().map(ShownVintage::view).toList();
    }

    public List<ShownVintage> rows(List<RecordedVintage> found) {
        Map<Long, Long> positions = journal.positionsOf(
                found.stream().map(one -> one.vintage().entry()).toList());
        Map<Units.Defined, Unit> unitOf =
                units.of(found.stream().map(ObservationViews::definition).toList());
        LocalDate day = today.date();
        return found.stream()
                .map(one -> new ShownVintage(
                        one.about(),
                        one.vintage().shownOn(day),
                        unitOf.get(definition(one)),
                        positions.get(one.vintage().entry())))
                .toList();
    }

    /** The definition under which the vintage was reported. */
    private static Units.Defined definition(RecordedVintage found) {
        return new Units.Defined(found.about().indicator(), found.vintage().definitionVersion());
    }

    public ObservationView of(RecordedVintage one) {
        return of(List.of(one)).get(0);
    }
}
