package org.waymark.foundation.management;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Shows which build answers, so that a change in the figures can be laid beside an upgrade. */
@ApplicationScoped
class BuildInfo {
    void show(
            @Observes StartupEvent started,
            MeterRegistry meters,
            BuildSettings settings,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        Gauge.builder("waymark.build.info", () -> 1)
                .description("Always 1; its labels name the version and the revision of this instance")
                .tag("version", version)
                .tag("revision", settings.revision())
                .strongReference(true)
                .register(meters);
    }
}
