import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Runs a service once, without database and Kafka, so that its JVM writes down what it loaded: {@code java Train JAR
 * CACHE}. Run while an image is built, by the image's own JVM; it stands alone, since the image has no compiler.
 */
final class Train {
    /** Seconds are enough; builds share their machine. */
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    /** A cache of the JVM's own classes alone is smaller: something kept the service's classes out of it. */
    private static final long LEAST_BYTES = 40_000_000;

    private static final String NOBODY_LISTENS = "127.0.0.1:9";
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Train() {}

    public static void main(String[] arguments) throws Exception {
        Path jar = Path.of(arguments[0]);
        Path cache = Path.of(arguments[1]);
        Path log = Files.createTempFile("training", ".log");
        int port = freePort();
        int managementPort = freePort();
        TrainingIssuer issuer = new TrainingIssuer();
        Process service = start(jar, cache, log, environment(port, managementPort, issuer));
        try {
            awaitAlive(service, managementPort);
            ask(port, managementPort, issuer.token());
        } catch (IllegalStateException e) {
            service.destroyForcibly();
            throw new IllegalStateException(e.getMessage() + "\n" + Files.readString(log), e);
        }
        // The JVM writes the cache while it ends in good order.
        service.destroy();
        if (!service.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                || !Files.exists(cache)
                || Files.size(cache) < LEAST_BYTES) {
            service.destroyForcibly();
            throw new IllegalStateException("No whole cache was written\n" + Files.readString(log));
        }
        System.out.printf("%s: %,d bytes%n", cache, Files.size(cache));
    }

    private static Process start(Path jar, Path cache, Path log, Map<String, String> environment) throws IOException {
        Path flags = jar.resolveSibling("jvm.flags");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:Flags=" + flags,
                "-XX:AOTCacheOutput=" + cache,
                "-Duser.home=/tmp",
                "-jar",
                jar.toString());
        builder.environment().putAll(environment);
        return builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    private static Map<String, String> environment(int port, int managementPort, TrainingIssuer issuer) {
        return Map.ofEntries(
                Map.entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
                Map.entry("QUARKUS_HTTP_PORT", Integer.toString(port)),
                Map.entry("QUARKUS_MANAGEMENT_HOST", "127.0.0.1"),
                Map.entry("QUARKUS_MANAGEMENT_PORT", Integer.toString(managementPort)),
                Map.entry("WAYMARK_PUBLIC_URL", "http://127.0.0.1:" + port),
                Map.entry("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://" + NOBODY_LISTENS + "/none"),
                Map.entry("QUARKUS_DATASOURCE_PASSWORD", "none"),
                Map.entry("QUARKUS_DATASOURCE_JDBC_MIN_SIZE", "0"),
                Map.entry("QUARKUS_DATASOURCE_JDBC_INITIAL_SIZE", "0"),
                Map.entry("QUARKUS_DATASOURCE_JDBC_ACQUISITION_TIMEOUT", "1"),
                Map.entry("QUARKUS_DATASOURCE_READS_JDBC_ACQUISITION_TIMEOUT", "1"),
                Map.entry("QUARKUS_FLYWAY_MIGRATE_AT_START", "false"),
                Map.entry("KAFKA_BOOTSTRAP_SERVERS", NOBODY_LISTENS),
                Map.entry("QUARKUS_OIDC_PUBLIC_KEY", issuer.publicKey()));
    }

    private static void awaitAlive(Process service, int managementPort) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (answer(HttpRequest.newBuilder(local(managementPort, "/q/health/live"))) != 200) {
            if (!service.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException("The service did not start");
            }
            Thread.sleep(500);
        }
    }

    /** Each is answered, if only by what is missing: the way there is what counts. */
    private static void ask(int port, int managementPort, String token) {
        for (String path : List.of("/q/health", "/q/metrics")) {
            expectAnswer(HttpRequest.newBuilder(local(managementPort, path)));
        }
        for (String path : List.of("/q/openapi", "/problems", "/api/v1/changes", "/api/v1/nothing")) {
            expectAnswer(HttpRequest.newBuilder(local(port, path)));
            expectAnswer(HttpRequest.newBuilder(local(port, path)).header("Authorization", "Bearer " + token));
        }
        for (String path : List.of("/api/v1/indicators", "/api/v1/projects", "/api/v1/reports/plans")) {
            expectAnswer(HttpRequest.newBuilder(local(port, path)));
        }
        for (String path : List.of("/api/v1/indicators/x/observations", "/api/v1/projects/x/progress-reports")) {
            expectAnswer(HttpRequest.newBuilder(local(port, path))
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString("{\"period\":\"2025\",\"value\":1}")));
        }
    }

    private static void expectAnswer(HttpRequest.Builder request) {
        int status = answer(request);
        System.out.println(request.build().uri().getPath() + " answered " + status);
        if (status == 0) {
            throw new IllegalStateException(request.build().uri() + " was not answered");
        }
    }

    /** 0 where there was none. */
    private static int answer(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.timeout(Duration.ofMinutes(1)).build(), BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static URI local(int port, String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
