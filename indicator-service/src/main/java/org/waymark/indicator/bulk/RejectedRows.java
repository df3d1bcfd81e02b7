package org.waymark.indicator.bulk;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.waymark.foundation.database.CopyText;
import org.waymark.indicator.observation.SeriesPeriod;

/** What rows that are wrong by themselves are about: a right one for the same observation does not stand alone. */
final class RejectedRows {
    /**
     * @param releasedAt null where that is left open or cannot be read
     * @param withdraws whether it takes the current value back
     */
    record Rejected(long row, Integer line, SeriesPeriod about, LocalDate releasedAt, boolean withdraws) {}

    private static final String TABLE =
            """
            create temporary table if not exists rejected (
                row         bigint not null,
                line        bigint,
                indicator   text collate "C" not null,
                area        text collate "C" not null,
                breakdown   text collate "C" not null,
                period      text collate "C" not null,
                released_at date,
                withdraws   boolean not null
            ) on commit delete rows
            """;
    private static final String COPY =
            "copy rejected (row, line, indicator, area, breakdown, period, released_at, withdraws) from stdin";

    private RejectedRows() {}

    static HeldRows<Rejected> none(Connection connection) {
        return new HeldRows<>(connection, COPY, RejectedRows::write);
    }

    static void prepare(Connection connection) throws SQLException {
        try (Statement create = connection.createStatement()) {
            create.execute(TABLE);
        }
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
