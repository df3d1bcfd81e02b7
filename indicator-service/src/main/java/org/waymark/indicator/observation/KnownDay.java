package org.waymark.indicator.observation;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * The day from which a vintage is known: its release day or, where that is not known, the day after the period. Of the
 * public vintages the one with the latest known day counts; of several from the same day, the highest number.
 */
public final class KnownDay {
    private KnownDay() {}

    public static LocalDate of(LocalDate releasedAt, SeriesPeriod about) {
        return releasedAt == null ? about.period().lastDay().plusDays(1) : releasedAt;
    }

    /** The vintage that counts comes last. */
    static Comparator<Vintage> order(SeriesPeriod about) {
        return Comparator.comparing((Vintage vintage) -> vintage.knownFrom(about))
                .thenComparing(Vintage::number);
    }

    /** {@link #of} in SQL. */
    public static String sql(String releasedAt, String periodEnd) {
        return "coalesce(" + releasedAt + ", " + periodEnd + " + 1)";
    }

    /** {@link #order} in SQL: of vintages {@code v} it leaves only the one that counts. */
    public static String countingAlone(String periodEnd) {
        return "order by " + sql("v.released_at", periodEnd) + " desc, v.vintage desc limit 1";
    }
}
