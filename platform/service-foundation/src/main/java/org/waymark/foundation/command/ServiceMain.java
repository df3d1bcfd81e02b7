package org.waymark.foundation.command;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Map;

/** Every service's main: without arguments it serves, with them it runs a command beside whoever serves. */
@QuarkusMain
public final class ServiceMain {
    private static final Map<String, String> NOT_SERVING = Map.ofEntries(
            Map.entry("quarkus.http.host-enabled", "false"),
            Map.entry("quarkus.flyway.migrate-at-start", "false"),
            Map.entry("quarkus.scheduler.enabled", "false"),
            Map.entry("quarkus.oidc.tenant-enabled", "false"),
            Map.entry("quarkus.datasource.jdbc.min-size", "0"),
            Map.entry("quarkus.datasource.jdbc.initial-size", "0"),
            Map.entry("waymark.relay.enabled", "false"),
            Map.entry("waymark.projections.enabled", "false"),
            Map.entry("waymark.imports.enabled", "false"),
            Map.entry("waymark.idempotency.forget-every", "0S"),
            Map.entry("quarkus.log.console.stderr", "true"),
            Map.entry("quarkus.log.category.\"io.quarkus\".level", "WARN"));

    ServiceMain() {}

    public static void main(String... arguments) {
        if (arguments.length == 0) {
            Quarkus.run();
            return;
        }
        // Nothing in the environment may have a command serve.
        NOT_SERVING.forEach(System::setProperty);
        try {
            Quarkus.run(RunCommand.class, arguments);
        } finally {
            NOT_SERVING.keySet().forEach(System::clearProperty);
        }
    }
}
