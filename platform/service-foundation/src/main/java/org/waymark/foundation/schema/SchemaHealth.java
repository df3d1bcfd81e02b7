package org.waymark.foundation.schema;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** No instance is ready without the tables that it needs. */
@Readiness
@ApplicationScoped
class SchemaHealth implements HealthCheck {
    private final AwaitSchema awaitSchema;

    SchemaHealth(AwaitSchema awaitSchema) {
        this.awaitSchema = awaitSchema;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("Schema is what this version needs");
        Optional<String> reason = awaitSchema.reason();
        reason.ifPresent(missing -> response.withData("reason", missing));
        return response.status(reason.isEmpty()).build();
    }
}
