package org.waymark.indicator.observation;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * The day from which a vintage is known: its release day, or the day after the period where that is not known. Of those
 * that are public the one with the latest known day counts, then the highest number.
 */
public final class KnownDay {
    private KnownDay() {}

    public static LocalDate of(LocalDate releasedAt, SeriesPeriod about) {
        return releasedAt == null ? about.period().lastDay().plusDays(1) : releasedAt;
    }

    /** The one that counts comes last. */
    static Comparator<Vintage> order(SeriesPeriod about) {
        return Comparator.comparing((Vintage vintage) -> vintage.knownFrom(about))
                .thenComparing(Vintage::number);
    }

    /** {@link #of} in SQL. */
    public static String sql(String releasedAt, String periodEnd) {
        return "coalesce(" + releasedAt + ", " + periodEnd + " + 1)";
    }

    /** {@link #order} in SQL, the other way round: of vintages {@code v} the one that counts, alone. */
    public static String countingAlone(String periodEnd) {
        return "order by " + sql("v.released_at", periodEnd) + " desc, v.vintage desc limit 1";
    }
}
