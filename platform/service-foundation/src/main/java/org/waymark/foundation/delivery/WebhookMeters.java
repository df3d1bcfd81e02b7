package org.waymark.foundation.delivery;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.receiver.Attempt;

/** What receivers take and what they do not; no label names one of them, since anybody can make more. */
@ApplicationScoped
class WebhookMeters {
    private static final String MEASURE = "select count(*), count(*) filter (where failures >= 3),"
            + " (select count(*) from subscription_dead_letter),"
            + " coalesce(max(extract(epoch from clock_timestamp() - (select numbered_at from journal_run"
            + "   where first_position <= reached + 1 order by first_position desc limit 1)))"
            + "   filter (where reached < last.position), 0) * 1000"
            + " from (select one.failures, " + DeliveryStates.REACHED
            + " as reached from subscription one where active) place,"
            + " (select coalesce((select first_position + entries - 1 from journal_run"
            + " order by first_position desc limit 1), 0) as position) last";

    private record Measured(double active, double failing, double deadLetters, double milliseconds) {
        static final Measured UNKNOWN = new Measured(Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }

    private final Database database;
    private final Map<Attempt.Outcome, Counter> attempts = new EnumMap<>(Attempt.Outcome.class);
    private volatile Measured measured = Measured.UNKNOWN;

    WebhookMeters(Database database, MeterRegistry meters) {
        this.database = database;
        for (Attempt.Outcome outcome : Attempt.Outcome.values()) {
            attempts.put(
                    outcome,
                    Counter.builder("waymark.webhook.deliveries")
                            .description("Attempts to deliver an event to a receiver, by what came of them")
                            .tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
                            .register(meters));
        }
        Gauge.builder("waymark.webhook.subscriptions", this, all -> all.measured.active)
                .description("Active subscriptions; NaN where this instance does not deliver")
                .register(meters);
        Gauge.builder("waymark.webhook.failing", this, all -> all.measured.failing)
                .description("Active subscriptions whose receiver failed three times or more in a row; NaN where this"
                        + " instance does not deliver")
                .register(meters);
        Gauge.builder("waymark.webhook.dead.letters", this, all -> all.measured.deadLetters)
                .description("Events that were given up and not sent again; NaN where this instance does not deliver")
                .register(meters);
        TimeGauge.builder("waymark.webhook.lag", this, TimeUnit.MILLISECONDS, all -> all.measured.milliseconds)
                .description("Age of the oldest event that an active subscription has not been through; NaN where this"
                        + " instance does not deliver")
                .register(meters);
    }

    void count(Attempt attempt) {
        attempts.get(attempt.outcome()).increment();
    }

    void measure() {
        measured = database.find(
                        MEASURE, row -> new Measured(row.getLong(1), row.getLong(2), row.getLong(3), row.getDouble(4)))
                .orElseThrow();
    }

    void forget() {
        measured = Measured.UNKNOWN;
    }
}
