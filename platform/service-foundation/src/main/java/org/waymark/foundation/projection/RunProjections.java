package org.waymark.foundation.projection;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import org.waymark.foundation.loop.Loop;

/** Opens the channel of every projector as soon as Kafka can be found, and looks how they stand. */
@ApplicationScoped
class RunProjections {
    private static final Duration SHORT = Duration.ofMillis(100);

    private final List<Projector> projectors;
    private final Projections projections;
    private final DeadLetters deadLetters;
    private final ProjectionSettings settings;
    private final MeterRegistry metrics;
    private List<Standing> standings = List.of();
    private Loop loop;

    RunProjections(
            @All List<Projector> projectors,
            Projections projections,
            DeadLetters deadLetters,
            ProjectionSettings settings,
            MeterRegistry metrics) {
        this.projectors = projectors;
        this.projections = projections;
        this.deadLetters = deadLetters;
        this.settings = settings;
        this.metrics = metrics;
    }

    void start(@Observes StartupEvent started) {
        if (settings.enabled()) {
            standings = projectors.stream().map(this::standing).toList();
            loop = new Loop("projections", this::step).start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        if (loop != null) {
            loop.close(SHORT);
        }
        for (Standing standing : standings) {
            standing.projection().close();
        }
    }

    List<Standing> standings() {
        return standings;
    }

    private void step() throws InterruptedException {
        for (Standing standing : standings) {
            if (standing.projection().isOpen()) {
                standing.look();
            } else {
                standing.projection().open();
            }
        }
        Thread.sleep(settings.lookEvery().toMillis());
    }

    private Standing standing(Projector projector) {
        String name = projector.name();
        Standing standing = new Standing(projections.of(Work.serving(projector)), name, deadLetters);
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
        return standing;
    }
}
