package org.waymark.foundation.projection;

import io.smallrye.health.api.HealthGroup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/** In a health group of its own: a service that learns nothing new still answers with what it knows. */
@HealthGroup("projections")
@ApplicationScoped
class ProjectionHealth implements HealthCheck {
    private final RunProjections runProjections;

    ProjectionHealth(RunProjections runProjections) {
        this.runProjections = runProjections;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("Projections go on").up();
        for (ProjectionState state : runProjections.states()) {
            Optional<String> trouble = state.trouble();
            trouble.ifPresent(reason -> response.withData(state.name(), reason).down());
        }
        return response.build();
    }
}
