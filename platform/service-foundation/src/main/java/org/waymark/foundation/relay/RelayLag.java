package org.waymark.foundation.relay;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** What the leader has numbered and not yet sent; other instances show no number. */
@ApplicationScoped
public class RelayLag {
    private static final String BEHIND =
            """
            select last.position - relay.sent_position + waiting.entries,
                   coalesce(
                       (select extract(epoch from clock_timestamp() - numbered_at) * 1000 from journal_run
                        where first_position <= relay.sent_position + 1 and last.position > relay.sent_position
                        order by first_position desc limit 1),
                       extract(epoch from clock_timestamp() - waiting.oldest) * 1000, 0)
            from relay,
                 (select coalesce((select first_position + entries - 1 from journal_run
                                   order by first_position desc limit 1), 0) as position,
                         coalesce((select first_entry + entries - 1 from journal_run
                                   order by first_entry desc limit 1), 0) as entry) last,
                 lateral (select count(*) as entries, min(recorded_at) as oldest
                          from (select recorded_at from journal where entry > last.entry
                                order by entry limit 10000) unnumbered) waiting
            """;

    private final DataSource database;
    private volatile double entries = Double.NaN;
    private volatile double milliseconds = Double.NaN;

    RelayLag(DataSource database, MeterRegistry meters) {
        this.database = database;
        meters.gauge("waymark.relay.lag.entries", this, lag -> lag.entries);
        TimeGauge.builder("waymark.relay.lag", this, TimeUnit.MILLISECONDS, lag -> lag.milliseconds)
                .description("Age of the oldest journal entry that is not in Kafka yet")
                .register(meters);
        meters.gauge("waymark.relay.leads", this, lag -> Double.isNaN(lag.entries) ? 0 : 1);
    }

    /** Entries without a position count up to 10,000. */
    void measure() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement select = connection.createStatement();
                ResultSet row = select.executeQuery(BEHIND)) {
            row.next();
            entries = row.getLong(1);
            milliseconds = entries == 0 ? 0 : row.getDouble(2);
        }
    }

    void forget() {
        entries = Double.NaN;
        milliseconds = Double.NaN;
    }
}
