package org.waymark.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.backing.process.FreePorts;

/** The three services and the environment of each. */
record Services(SuiteSettings settings) {
    private static final String HEAP = "-Xmx512m";
    /** So small a heap is collected in milliseconds; a collector that runs beside the service would cost more. */
    private static final String COLLECTOR = "-XX:+UseParallelGC";

    private static final Map<String, String> DATABASES = Map.of(
            "indicator-service", "indicator",
            "project-service", "project",
            "reporting-service", "reporting");

    static final Set<String> NAMES = DATABASES.keySet();

    List<Part> parts() {
        Ports ports = settings.ports();
        return List.of(
                part("indicator-service", "indicator-service", ports.indicator(), ports.indicatorManagement()),
                part("project-service", "project-service", ports.project(), ports.projectManagement()),
                part("reporting-service", "reporting-service", ports.reporting(), ports.reportingManagement()));
    }

    /**
     * @param number distinguishes it from the instances before it
     * @param environment what it gets in addition
     */
    Part another(String service, long number, Path application, Map<String, String> environment) {
        int[] free = FreePorts.draw(2);
        return part(service + "-" + number, service, free[0], free[1], application, environment);
    }

    private Part part(String name, String service, int port, int managementPort) {
        return part(name, service, port, managementPort, settings.application(service), Map.of());
    }

    /** As a container where images are asked for, and where no other version's build is. */
    private Part part(
            String name,
            String service,
            int port,
            int managementPort,
            Path application,
            Map<String, String> inAddition) {
        Map<String, String> environment = both(environment(service, port, managementPort), inAddition);
        return settings.images()
                .filter(images -> application.equals(settings.application(service)))
                .<Part>map(images ->
                        new ContainerPart(images, service, name, port, managementPort, settings.folder(), environment))
                .orElseGet(() -> process(name, service, port, managementPort, application, environment));
    }

    private Part process(
            String name,
            String service,
            int port,
            int managementPort,
            Path application,
            Map<String, String> environment) {
        if (!Files.exists(application.resolve("quarkus-run.jar"))) {
            throw new Refused(service + " is not built: " + application + " is missing");
        }
        return new ServicePart(
                name,
                port,
                managementPort,
                application,
                settings.folder(),
                jvmArguments(),
                environment,
                archive(service, name, application));
    }

    List<String> jvmArguments() {
        List<String> jvmArguments = new ArrayList<>(settings.jvmArguments());
        jvmArguments.add(HEAP);
        if (!settings.quickStart()) {
            jvmArguments.add(COLLECTOR);
        }
        return jvmArguments;
    }

    /** @param process one of the service's instances */
    ClassArchive archive(String service, String process) {
        return archive(service, process, settings.application(service));
    }

    private ClassArchive archive(String service, String process, Path application) {
        return new ClassArchive(settings.folder().archives(), service, process, jarsIn(application));
    }

    private static Map<String, String> both(Map<String, String> environment, Map<String, String> inAddition) {
        Map<String, String> both = new HashMap<>(environment);
        both.putAll(inAddition);
        return both;
    }

    private static List<Path> jarsIn(Path application) {
        try (Stream<Path> files = Files.walk(application)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, String> environment(String service, int port, int managementPort) {
        String database = DATABASES.get(service);
        Ports ports = settings.ports();
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(managementPort));
        environment.put("QUARKUS_SWAGGER_UI_ENABLED", "true");
        // Every instance of a service gives the address of the first one as its own.
        environment.put(
                "WAYMARK_PUBLIC_URL", "http://127.0.0.1:" + ports.byName().get(service));
        environment.put(
                "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + database);
        environment.put("QUARKUS_DATASOURCE_USERNAME", database);
        environment.put("QUARKUS_DATASOURCE_PASSWORD", settings.folder().password(database));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.kafka());
        environment.put("QUARKUS_OIDC_PUBLIC_KEY", settings.folder().issuer().publicKey());
        // All processes start at once, so the database may answer a moment later.
        environment.put("QUARKUS_FLYWAY_CONNECT_RETRIES", "30");
        // Nobody shares requests out here, so nobody has to learn that an instance goes.
        environment.put("QUARKUS_SHUTDOWN_DELAY", "0S");
        // In an image that is a step of its own.
        environment.put("QUARKUS_FLYWAY_MIGRATE_AT_START", "true");
        environment.put("WAYMARK_WEBHOOKS_SECRET_KEY", settings.folder().webhookKey());
        // Receivers of webhooks are on this machine as well.
        environment.put("WAYMARK_WEBHOOKS_PRIVATE_ADDRESSES", "true");
        environment.putAll(settings.environment());
        return environment;
    }
}
