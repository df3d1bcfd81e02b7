package org.waymark.indicator.submission;

import org.waymark.contracts.observation.Unit;
import org.waymark.indicator.observation.RecordedVintage;
import org.waymark.indicator.observation.SeriesPeriod;
import org.waymark.indicator.observation.Vintage;

/**
 * The vintage that answers a submission, and whether the submission recorded it.
 *
 * @param unit of a new vintage, else null
 */
record Submitted(RecordedVintage recorded, Unit unit, boolean isNew) {
    static Submitted recorded(SeriesPeriod about, Vintage vintage, Unit unit) {
        return new Submitted(new RecordedVintage(about, vintage), unit, true);
    }

    static Submitted unchanged(SeriesPeriod about, Vintage vintage) {
        return new Submitted(new RecordedVintage(about, vintage), null, false);
    }
}
