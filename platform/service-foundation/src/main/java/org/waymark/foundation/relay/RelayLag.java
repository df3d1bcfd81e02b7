package org.waymark.foundation.relay;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;
import org.waymark.foundation.database.Database;

/** What the leader has not sent yet; other instances show no number. */
@ApplicationScoped
public class RelayLag {
    private static final String BEHIND =
            """
            select last.position - relay.sent_position + waiting.entries,
                   last.position,
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

    private record Behind(double entries, double position, double milliseconds) {
        static final Behind UNKNOWN = new Behind(Double.NaN, Double.NaN, Double.NaN);
    }

    private final Database database;
    private volatile Behind behind = Behind.UNKNOWN;

    RelayLag(Database database, MeterRegistry meters) {
        this.database = database;
        Gauge.builder("waymark.relay.lag.entries", this, lag -> lag.behind.entries)
                .description("Journal entries that are not in Kafka yet; NaN where this instance does not lead")
                .register(meters);
        Gauge.builder("waymark.journal.position", this, lag -> lag.behind.position)
                .description("The last position of the journal; NaN where this instance does not lead")
                .register(meters);
        TimeGauge.builder("waymark.relay.lag", this, TimeUnit.MILLISECONDS, lag -> lag.behind.milliseconds)
                .description(
                        "Age of the oldest journal entry that is not in Kafka yet; NaN where this instance does not lead")
                .register(meters);
        Gauge.builder("waymark.relay.leads", this, lag -> Double.isNaN(lag.behind.entries) ? 0 : 1)
                .description(
                        "1 where this instance carries the journal to Kafka, else 0; one instance of a service does")
                .register(meters);
    }

    /** Counts at most 10,000 entries that have no position yet. */
    void measure() {
        behind = database.find(BEHIND, row -> new Behind(row.getLong(1), row.getLong(2), row.getDouble(3)))
                .map(found -> found.entries == 0 ? new Behind(0, found.position, 0) : found)
                .orElseThrow();
    }

    void forget() {
        behind = Behind.UNKNOWN;
    }
}
