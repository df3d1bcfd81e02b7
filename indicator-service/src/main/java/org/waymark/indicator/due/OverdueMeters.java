package org.waymark.indicator.due;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.waymark.foundation.schema.BeforeSchema;

/** How late agencies are with their values, the same numbers in every instance. */
@ApplicationScoped
class OverdueMeters {
    private final CountOverdue countOverdue;
    private final MultiGauge values;
    private final MultiGauge agencies;

    OverdueMeters(CountOverdue countOverdue, MeterRegistry meters) {
        this.countOverdue = countOverdue;
        this.values = MultiGauge.builder("waymark.overdue.values")
                .description("Values that agencies owe and whose day has passed, by plan; counted every 5 minutes")
                .register(meters);
        this.agencies = MultiGauge.builder("waymark.agencies.with.overdue.values")
                .description("Agencies that owe a value whose day has passed, by plan; counted every 5 minutes")
                .register(meters);
    }

    @Scheduled(
            every = "5m",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = BeforeSchema.class)
    void count() {
        Map<String, CountOverdue.Overdue> counts = countOverdue.byPlan();
        show(values, counts, CountOverdue.Overdue::values);
        show(agencies, counts, CountOverdue.Overdue::agencies);
    }

    /** A plan of which nothing is overdue any more vanishes; without any the number for no plan is 0. */
    private static void show(
            MultiGauge gauge, Map<String, CountOverdue.Overdue> counts, ToIntFunction<CountOverdue.Overdue> number) {
        Map<String, CountOverdue.Overdue> shown =
                counts.isEmpty() ? Map.of(CountOverdue.NO_PLAN, new CountOverdue.Overdue(0, 0)) : counts;
        gauge.register(
                shown.entrySet().stream()
                        .map(plan ->
                                MultiGauge.Row.of(Tags.of("plan", plan.getKey()), number.applyAsInt(plan.getValue())))
                        .toList(),
                true);
    }
}
