package org.waymark.foundation.projection;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import org.waymark.foundation.database.Pool;
import org.waymark.foundation.heartbeat.HearHeartbeats;
import org.waymark.foundation.loop.Loop;
import org.waymark.foundation.schema.SchemaReady;

/** Opens the channel of every projector as soon as Kafka's address resolves, and looks after their states. */
@ApplicationScoped
class RunProjections {
    private static final Duration SHORT = Duration.ofMillis(100);

    private final List<Projector> projectors;
    private final Projections projections;
    private final DeadLetters deadLetters;
    private final HearHeartbeats heartbeats;
    private final ProjectionSettings settings;
    private final MeterRegistry metrics;
    private List<ProjectionState> states = List.of();
    private Loop loop;

    RunProjections(
            @All List<Projector> projectors,
            Projections projections,
            DeadLetters deadLetters,
            HearHeartbeats heartbeats,
            ProjectionSettings settings,
            MeterRegistry metrics) {
        this.projectors = projectors;
        this.projections = projections;
        this.deadLetters = deadLetters;
        this.heartbeats = heartbeats;
        this.settings = settings;
        this.metrics = metrics;
    }

    void start(@Observes SchemaReady ready) {
        if (settings.enabled()) {
            states = projectors.stream().map(this::stateOf).toList();
            if (projectors.stream().anyMatch(Projector::tellsHowCompleteItIs)) {
                heartbeats.begin();
            }
            loop = new Loop("projections", () -> Pool.RESERVED.run(this::step)).start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        if (loop != null) {
            loop.close(SHORT);
        }
        for (ProjectionState state : states) {
            state.projection().close();
        }
    }

    List<ProjectionState> states() {
        return states;
    }

    private void step() throws InterruptedException {
        for (ProjectionState state : states) {
            state.look();
        }
        Thread.sleep(settings.lookEvery().toMillis());
    }

    private ProjectionState stateOf(Projector projector) {
        String name = projector.name();
        ProjectionState state = new ProjectionState(projections.of(Work.serving(projector)), name, deadLetters);
        Gauge.builder("waymark.projection.lag", state, ProjectionState::lag)
                .description("Records this instance's partitions have in Kafka and the projection has not applied")
                .tag("projection", name)
                .strongReference(true)
                .register(metrics);
        Gauge.builder("waymark.projection.dead.letters", state, ProjectionState::waiting)
                .description("Dead letters of all instances not put back; 10000 stands for more")
                .tag("projection", name)
                .strongReference(true)
                .register(metrics);
        return state;
    }
}
