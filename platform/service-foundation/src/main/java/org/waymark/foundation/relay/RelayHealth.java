package org.waymark.foundation.relay;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Not ready while the topics know more than the journal: what was written now would take the place of what consumers
 * have seen. A Kafka that is away does not count.
 */
@Readiness
@ApplicationScoped
class RelayHealth implements HealthCheck {
    private final Relay relay;

    RelayHealth(Relay relay) {
        this.relay = relay;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("Journal agrees with the topics")
                .status(relay.refusal().isEmpty());
        relay.refusal().ifPresent(reason -> response.withData("reason", reason));
        return response.build();
    }
}
