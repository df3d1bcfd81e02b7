package org.waymark.foundation.command;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.waymark.foundation.setting.CheckSettings;
import org.waymark.foundation.setting.Finding;

/**
 * The main class of every service. Without arguments it serves; with arguments it runs a command, beside instances that
 * serve.
 */
@QuarkusMain
public final class ServiceMain {
    private static final Map<String, String> NOT_SERVING = Map.ofEntries(
            Map.entry("quarkus.http.host-enabled", "false"),
            Map.entry("quarkus.management.host-enabled", "false"),
            Map.entry("quarkus.flyway.migrate-at-start", "false"),
            Map.entry("quarkus.scheduler.enabled", "false"),
            Map.entry("quarkus.oidc.tenant-enabled", "false"),
            Map.entry("quarkus.datasource.jdbc.min-size", "0"),
            Map.entry("quarkus.datasource.jdbc.initial-size", "0"),
            Map.entry("waymark.schema.awaited", "false"),
            Map.entry("waymark.relay.enabled", "false"),
            Map.entry("waymark.projections.enabled", "false"),
            Map.entry("waymark.imports.enabled", "false"),
            Map.entry("waymark.idempotency.forget-every", "0S"),
            Map.entry("quarkus.shutdown.delay", "0S"),
            Map.entry("quarkus.otel.sdk.disabled", "true"),
            Map.entry("quarkus.log.console.stderr", "true"),
            Map.entry("quarkus.log.category.\"io.quarkus\".level", "WARN"));

    private static final int NOT_STARTED = 1;
    private static final String BUILT_AS_IT_STARTS = "io.quarkus.bootstrap.classloading.";

    ServiceMain() {}

    public static void main(String... arguments) {
        if (isPackaged()) {
            checkSettings(arguments.length == 0 ? NOT_STARTED : Command.MISUSED);
        }
        if (arguments.length == 0) {
            Quarkus.run();
            return;
        }
        // As system properties, so that nothing in the environment can make a command serve.
        NOT_SERVING.forEach(System::setProperty);
        try {
            Quarkus.run(RunCommand.class, arguments);
        } finally {
            NOT_SERVING.keySet().forEach(System::clearProperty);
        }
    }

    /** Dev mode and tests have settings of their own, and class loaders that build the service as it starts. */
    private static boolean isPackaged() {
        return !ServiceMain.class.getClassLoader().getClass().getName().startsWith(BUILT_AS_IT_STARTS);
    }

    /** Before the framework starts: it would migrate and connect first, and name one mistake at a time. */
    private static void checkSettings(int exitCode) {
        Map<Boolean, List<Finding>> findings =
                CheckSettings.findings().stream().collect(Collectors.partitioningBy(Finding::stops));
        List<Finding> stopping = findings.get(true);
        if (!stopping.isEmpty()) {
            System.err.println(CheckSettings.message(stopping));
            System.exit(exitCode);
        }
        findings.get(false)
                .forEach(finding -> Logger.getLogger(ServiceMain.class).warn(finding.text()));
    }
}
