package org.waymark.local.suite;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.backing.postgres.Postgres;

/** An operator's command of a service's jar, with the configuration the service has in the suite. */
public final class ServiceCommand {
    private static final int NOT_LISTENING = 0;

    private ServiceCommand() {}

    /** Not started yet: the caller decides where its output goes. */
    public static ProcessBuilder of(SuiteSettings settings, String service, List<String> arguments) {
        Services services = new Services(settings);
        Map<String, String> environment = new HashMap<>(services.environment(service, NOT_LISTENING, NOT_LISTENING));
        environment.putAll(forProvisioning(settings));
        List<String> command = settings.images()
                .map(images -> images.run(service, Optional.empty(), environment.keySet(), arguments))
                .orElseGet(() -> ofJar(settings, services, service, arguments));
        ProcessBuilder process =
                new ProcessBuilder(command).directory(settings.folder().path().toFile());
        process.environment().putAll(environment);
        return process;
    }

    private static List<String> ofJar(
            SuiteSettings settings, Services services, String service, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(services.jvmArguments());
        command.addAll(services.archive(service, service).mapped());
        command.add("-jar");
        command.add(settings.application(service).resolve("quarkus-run.jar").toString());
        command.addAll(arguments);
        return command;
    }

    /** One broker, and the superuser of this machine's PostgreSQL once there is one. */
    private static Map<String, String> forProvisioning(SuiteSettings settings) {
        Map<String, String> environment = new HashMap<>();
        environment.put("WAYMARK_PROVISION_TOPICS_REPLICATION", "1");
        environment.put("WAYMARK_PROVISION_TOPICS_MIN_INSYNC_REPLICAS", "1");
        if (settings.folder().isInitialised()) {
            Postgres postgres = settings.folder().postgresAt(settings.ports().postgres());
            environment.put("WAYMARK_PROVISION_DATABASE_ADMIN_URL", postgres.jdbcUrl("postgres"));
            environment.put("WAYMARK_PROVISION_DATABASE_ADMIN_USERNAME", postgres.superuser());
            environment.put("WAYMARK_PROVISION_DATABASE_ADMIN_PASSWORD", postgres.superuserPassword());
        }
        return environment;
    }
}
