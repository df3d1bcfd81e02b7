package org.waymark.reporting.ledger;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.waymark.foundation.database.Pool;
import org.waymark.foundation.loop.Loop;
import org.waymark.foundation.projection.ProjectionSettings;
import org.waymark.foundation.schema.SchemaReady;

/** Keeps the ledger up to the facts, beside the projection, on threads of its own. */
@ApplicationScoped
class KeepLedger {
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(250);
    private static final Duration BETWEEN_MEASURES = Duration.ofSeconds(5);

    private final LedgerSettings settings;
    private final ProjectionSettings projections;
    private final SettleStaleSubjects settle;
    private final StaleSubjects stale;
    private final MeterRegistry metrics;
    private final List<Loop> loops = new ArrayList<>();
    private volatile StaleSubjects.State state = new StaleSubjects.State(0, 0);
    private Counter settled;

    KeepLedger(
            LedgerSettings settings,
            ProjectionSettings projections,
            SettleStaleSubjects settle,
            StaleSubjects stale,
            MeterRegistry metrics) {
        this.settings = settings;
        this.projections = projections;
        this.settle = settle;
        this.stale = stale;
        this.metrics = metrics;
    }

    void start(@Observes SchemaReady ready) {
        if (!projections.enabled()) {
            return;
        }
        register();
        loops.add(loop("ledger-state", this::measure));
        for (int worker = 1; worker <= settings.workers(); worker++) {
            loops.add(loop("ledger-" + worker, this::work));
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        loops.forEach(Loop::close);
    }

    private static Loop loop(String name, Loop.Step step) {
        return new Loop(name, () -> Pool.RESERVED.run(step::run)).start();
    }

    private void work() throws InterruptedException {
        int subjects = settle.settleQuiet();
        settled.increment(subjects);
        if (subjects == 0) {
            Thread.sleep(Math.min(settings.quiet().toMillis(), LONGEST_PAUSE.toMillis()));
        }
    }

    private void measure() throws InterruptedException {
        state = stale.state();
        Thread.sleep(BETWEEN_MEASURES.toMillis());
    }

    private void register() {
        settled = Counter.builder("waymark.ledger.settled.subjects")
                .description("Subjects whose rows this instance has brought up to the facts")
                .register(metrics);
        Gauge.builder("waymark.ledger.stale.subjects", this, ledger -> ledger.state.subjects())
                .description("Subjects whose rows may be older than the facts, of all instances")
                .strongReference(true)
                .register(metrics);
        Gauge.builder("waymark.ledger.oldest.mark", this, ledger -> ledger.state.seconds())
                .description("How long the oldest of them has been so")
                .baseUnit("seconds")
                .strongReference(true)
                .register(metrics);
    }
}
