package org.waymark.indicator.observation;

import org.waymark.contracts.observation.Unit;

/**
 * A vintage with everything that is shown of it.
 *
 * @param position in the journal, null until the relay has given it
 */
public record ShownVintage(SeriesPeriod about, Vintage vintage, Unit unit, Long position) {
    public ObservationView view() {
        return ObservationView.of(about, vintage, unit, position);
    }
}
