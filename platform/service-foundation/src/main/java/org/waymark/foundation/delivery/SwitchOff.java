package org.waymark.foundation.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.subscription.Subscription;

/** Pauses a subscription whose receiver cannot or will not be told any more. It keeps its place, and what waits. */
@ApplicationScoped
class SwitchOff {
    private static final Logger LOG = Logger.getLogger(SwitchOff.class);
    private static final String OFF =
            """
            update subscription set active = false, disabled_reason = ?, retry_at = null
            where number = ? and version = ? and active
            """;

    private final Database database;

    SwitchOff(Database database) {
        this.database = database;
    }

    void unreadableSecret(Subscription subscription) {
        off(subscription, "The secret cannot be read, since this service was given another key: give the secret again");
    }

    void gone(Subscription subscription) {
        off(subscription, "The receiver answered 410 Gone");
    }

    void failing(Subscription subscription, Instant since, String last) {
        off(subscription, "Nothing was taken since " + since + "; at last: " + last);
    }

    private void off(Subscription subscription, String reason) {
        if (database.change(OFF, reason, subscription.number(), subscription.version()) > 0) {
            LOG.warnf("Subscription %s of %s is switched off: %s", subscription.id(), subscription.agency(), reason);
        }
    }
}
