package org.waymark.foundation.projection;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;

/** Runs every {@link Projector} of the service. */
@ApplicationScoped
public class Projections {
    private final List<Projector> projectors;
    private final OpenProjection openProjection;
    private final DeadLetters deadLetters;
    private final ProjectionSettings settings;
    private final MeterRegistry metrics;
    private final List<RunningProjection> running = new ArrayList<>();

    Projections(
            @All List<Projector> projectors,
            OpenProjection openProjection,
            DeadLetters deadLetters,
            ProjectionSettings settings,
            MeterRegistry metrics) {
        this.projectors = projectors;
        this.openProjection = openProjection;
        this.deadLetters = deadLetters;
        this.settings = settings;
        this.metrics = metrics;
    }

    void start(@Observes StartupEvent started) {
        if (settings.enabled()) {
            projectors.forEach(projector -> running.add(run(projector)));
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        running.forEach(RunningProjection::close);
    }

    /** Runs the projector until it is closed, sharing the partitions with whoever runs it elsewhere. */
    public RunningProjection run(Projector projector) {
        String name = projector.name();
        Standing standing = new Standing(name, deadLetters, settings.lookEvery());
        Gauge.builder("waymark.projection.lag", standing, Standing::lag)
                .description("Records this instance's partitions have in Kafka and the projection has not applied")
                .tag("projection", name)
                .strongReference(true)
                .register(metrics);
        Gauge.builder("waymark.projection.dead.letters", standing, Standing::waiting)
                .description("Dead letters of all instances not put back; 10000 stands for more")
                .tag("projection", name)
                .strongReference(true)
                .register(metrics);
        return new RunningProjection(name, () -> openProjection.open(Work.serving(projector)), standing).start();
    }
}
