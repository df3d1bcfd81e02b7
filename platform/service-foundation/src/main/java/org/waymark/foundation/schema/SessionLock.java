package org.waymark.foundation.schema;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;

/**
 * Migrations of several processes run one after the other, by a lock of the session. Flyway's own lock is a transaction
 * that idles as long as migrations run: PostgreSQL would end it, and an index that is made concurrently would wait for
 * it for ever.
 */
@Singleton
public class SessionLock implements FlywayConfigurationCustomizer {
    /** Tries, one a second, until another process has ended its migrations. */
    private static final int PATIENCE = 3600;

    @Override
    public void customize(FluentConfiguration configuration) {
        configuration.lockRetryCount(PATIENCE);
        configuration
                .getPluginRegister()
                .getExact(PostgreSQLConfigurationExtension.class)
                .setTransactionalLock(false);
    }
}
