package org.waymark.foundation.snapshot;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/**
 * How long the database may be busy with a request. Values are written so that Quarkus and PostgreSQL both read them:
 * 5s, 500ms, without blanks.
 */
@ConfigMapping(prefix = "waymark.database")
public interface DatabaseLimits {
    /** The longest a statement of a read may take; beyond it 503 {@code took-too-long}. */
    @WithDefault("5s")
    Duration statementTimeout();

    /** The longest a statement waits for another transaction's lock; beyond it 409 {@code concurrent-change}. */
    @WithDefault("5s")
    Duration lockTimeout();

    /**
     * The longest a transaction, other than that of an export, may do nothing; beyond it the database ends its
     * connection.
     */
    @WithDefault("30s")
    Duration idleInTransactionTimeout();
}
