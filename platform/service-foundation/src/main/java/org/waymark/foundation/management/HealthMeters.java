package org.waymark.foundation.management;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.health.SmallRyeHealth;
import io.smallrye.health.SmallRyeHealthReporter;
import jakarta.enterprise.context.ApplicationScoped;

/** What probes are told, as metrics: who has only Prometheus learns why an instance gets no requests. */
@ApplicationScoped
class HealthMeters {
    private final SmallRyeHealthReporter health;
    private volatile double ready = Double.NaN;
    private volatile double projections = Double.NaN;

    HealthMeters(SmallRyeHealthReporter health, MeterRegistry meters) {
        this.health = health;
        Gauge.builder("waymark.ready", this, here -> here.ready)
                .description("1 while /q/health/ready is up, else 0; looked up every 10 seconds")
                .register(meters);
        Gauge.builder("waymark.projections.healthy", this, here -> here.projections)
                .description("1 while /q/health/group/projections is up, else 0; looked up every 10 seconds")
                .register(meters);
    }

    @Scheduled(
            every = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void look() {
        ready = up(health.getReadiness());
        projections = up(health.getHealthGroup("projections"));
    }

    private static double up(SmallRyeHealth found) {
        return found.isDown() ? 0 : 1;
    }
}
