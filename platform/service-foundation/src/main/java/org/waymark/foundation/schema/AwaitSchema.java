package org.waymark.foundation.schema;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.FlywayException;
import org.jboss.logging.Logger;
import org.waymark.foundation.loop.Loop;

/** Lets everything begin that needs tables, once they are there. */
@ApplicationScoped
class AwaitSchema {
    private static final Logger LOG = Logger.getLogger(AwaitSchema.class);
    private static final int FIRST = 1;
    private static final int FAILED = 1;

    private final Schema schema;
    private final SchemaSettings settings;
    private final boolean migratedAtStart;
    private final Event<SchemaReady> ready;
    private volatile String reason = "not looked at yet";
    private volatile boolean isReady;
    private Loop waiting;

    AwaitSchema(
            Schema schema,
            SchemaSettings settings,
            @ConfigProperty(name = "quarkus.flyway.migrate-at-start") boolean migratedAtStart,
            Event<SchemaReady> ready) {
        this.schema = schema;
        this.settings = settings;
        this.migratedAtStart = migratedAtStart;
        this.ready = ready;
    }

    void start(@Observes StartupEvent started) {
        if (!settings.awaited()) {
            return;
        }
        if (migratedAtStart || isThere()) {
            begin();
        } else {
            waiting = new Loop("await-schema", this::look).start();
        }
    }

    /** Before all others, which end what begins here: nothing begins after that. */
    void stop(@Observes @Priority(FIRST) ShutdownEvent stopping) {
        if (waiting != null) {
            waiting.close();
        }
    }

    /** Why nothing has begun yet; empty once the tables are there. */
    Optional<String> reason() {
        return isReady ? Optional.empty() : Optional.of(reason);
    }

    private void look() throws InterruptedException {
        Thread.sleep(isReady ? Long.MAX_VALUE : settings.look().toMillis());
        if (isThere()) {
            LOG.info("The schema is what this version needs");
            beginOrEnd();
        }
    }

    /** As at a start that fails: an instance of which only a part has begun must not go on. */
    private void beginOrEnd() {
        try {
            begin();
        } catch (RuntimeException failure) {
            LOG.fatal("What waited for the schema cannot begin: this instance ends", failure);
            Quarkus.asyncExit(FAILED);
        }
    }

    private void begin() {
        isReady = true;
        ready.fire(new SchemaReady());
    }

    private boolean isThere() {
        try {
            Schema.State state = schema.look();
            if (!state.isBehind()) {
                return true;
            }
            waitFor(state.behind());
        } catch (FlywayException away) {
            waitFor("The database cannot be asked how far it is migrated: " + firstLine(away.getMessage()));
        }
        return false;
    }

    /** Said once, and again when it is something else. */
    private void waitFor(String what) {
        if (!what.equals(reason)) {
            LOG.errorf("%s. Until then this instance is not ready", what);
        }
        reason = what;
    }

    private static String firstLine(String message) {
        return message == null ? "" : message.strip().lines().findFirst().orElse("");
    }
}
