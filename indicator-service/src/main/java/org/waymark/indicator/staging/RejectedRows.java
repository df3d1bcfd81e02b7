package org.waymark.indicator.staging;

import java.sql.Connection;
import java.time.LocalDate;
import org.waymark.foundation.database.CopyText;
import org.waymark.indicator.observation.SeriesPeriod;

/**
 * The observations of rows that are wrong by themselves. A right row for the same observation has to be checked with
 * them.
 */
public final class RejectedRows {
    /**
     * @param releasedAt null where that is left open or cannot be read
     * @param withdraws whether it takes the current value back
     */
    public record Rejected(long row, Integer line, SeriesPeriod about, LocalDate releasedAt, boolean withdraws) {}

    private static final String COPY =
            "copy rejected (row, line, indicator, area, breakdown, period, released_at, withdraws) from stdin";

    private RejectedRows() {}

    static CopyBuffer<Rejected> none(Connection connection) {
        return new CopyBuffer<>(connection, COPY, RejectedRows::write);
    }

    private static void write(Rejected row, CopyText text) {
        text.put(row.row())
                .put(row.line())
                .put(row.about().indicator())
                .put(row.about().area())
                .put(row.about().breakdown())
                .put(row.about().period().toString())
                .put(row.releasedAt())
                .put(row.withdraws());
    }
}
