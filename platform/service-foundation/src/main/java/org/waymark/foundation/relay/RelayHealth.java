package org.waymark.foundation.relay;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.waymark.foundation.database.DatabaseFailure;
import org.waymark.foundation.database.Pool;

/**
 * No instance is ready while the topics know more than the journal: new entries would get positions that consumers have
 * seen for other events. Kafka being away does not matter.
 */
@Readiness
@ApplicationScoped
class RelayHealth implements HealthCheck {
    private final Lease lease;

    RelayHealth(Lease lease) {
        this.lease = lease;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("Journal agrees with the topics");
        try {
            Lease.Agreement agreement = Pool.RESERVED.ask(lease::agreement);
            if (agreement.refusal() != null) {
                response.withData("reason", agreement.refusal());
            }
            return response.status(agreement.reached() && agreement.refusal() == null)
                    .build();
        } catch (DatabaseFailure databaseAway) {
            return response.down()
                    .withData("reason", databaseAway.getCause().getMessage())
                    .build();
        }
    }
}
