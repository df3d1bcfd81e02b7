package org.waymark.endtoend.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.backing.process.FolderTree;
import org.waymark.backing.process.FreePorts;
import org.waymark.backing.process.Launch;
import org.waymark.backing.process.LeashedProcess;
import org.waymark.backing.process.NotStarted;
import org.waymark.backing.process.OwnerOnly;
import org.waymark.backing.process.Readiness;
import org.waymark.backing.process.StopSignal;

/** A Keycloak on this machine with the realm of {@code deploy/keycloak}. What it stores outlives its stop. */
final class KeycloakServer implements AutoCloseable {
    /** What tokens name as their issuer: not the address by which services reach it, as behind a proxy. */
    private static final String NAME = "https://identity.waymark.example";

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    /** As bin/kc.sh of the distribution calls it, but for the heap and a quicker start. */
    private static final List<String> JVM = List.of(
            "-Xmx384m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED");

    private final Path home;
    private final Path log;
    private final int port;
    private final int managementPort;
    private final String password = OwnerOnly.randomPassword();
    private LeashedProcess process;

    private KeycloakServer(Path home, Path log) {
        int[] ports = FreePorts.draw(2);
        this.home = home;
        this.log = log;
        this.port = ports[0];
        this.managementPort = ports[1];
    }

    /** @param home where the build unpacked the distribution; what an earlier run stored there is dropped */
    static KeycloakServer onNewData(Path home, Path realm, Path log) {
        if (!Files.exists(home.resolve("lib/quarkus-run.jar"))) {
            throw new IllegalStateException(home + " holds no Keycloak: the build unpacks it (mvn verify)");
        }
        KeycloakServer server = new KeycloakServer(home, log);
        server.prepare(realm);
        server.start();
        return server;
    }

    /** Keycloak fixes some of its settings beforehand, once for each unpacked distribution. */
    private void prepare(Path realm) {
        try {
            FolderTree.delete(home.resolve("data"));
            Files.createDirectories(home.resolve("data/import"));
            Files.copy(
                    realm,
                    home.resolve("data/import").resolve(realm.getFileName()),
                    StandardCopyOption.REPLACE_EXISTING);
            Path built = home.resolve("built");
            if (!Files.exists(built)) {
                build();
                Files.createFile(built);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void build() throws IOException {
        Process building = new ProcessBuilder(command("build", "--db=dev-file", "--cache=local"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        try {
            if (building.waitFor() != 0) {
                throw new NotStarted("Keycloak's build failed", log);
            }
        } catch (InterruptedException e) {
            building.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new NotStarted("Keycloak's build was interrupted", log);
        }
    }

    void start() {
        Launch launch = Launch.of(
                        command(
                                "start",
                                "--optimized",
                                "--import-realm",
                                "--http-enabled=true",
                                "--http-host=127.0.0.1",
                                "--http-port=" + port,
                                "--http-management-port=" + managementPort,
                                "--hostname=" + NAME,
                                "--hostname-backchannel-dynamic=true"),
                        home,
                        log)
                .with(Map.of(
                        "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD", password,
                        "WAYMARK_PAGES_URL", "https://data.waymark.example"))
                .stoppedBy(StopSignal.TERM, Duration.ofSeconds(30));
        process = LeashedProcess.start(launch);
        new Readiness("Keycloak", process, log).await(PATIENCE, this::answers);
    }

    void stop() {
        process.stop();
    }

    @Override
    public void close() {
        stop();
    }

    /** What its tokens say as {@code iss}. */
    static String issuer() {
        return NAME + "/realms/waymark";
    }

    /** Where a service finds its keys. */
    String realm() {
        return base() + "/realms/waymark";
    }

    private String base() {
        return "http://127.0.0.1:" + port;
    }

    KeycloakAdmin admin() {
        return new KeycloakAdmin(base(), password);
    }

    private List<String> command(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.add("-Dkc.home.dir=" + home);
        command.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        command.addAll(List.of("-cp", home.resolve("lib/quarkus-run.jar").toString()));
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        Stream.of(arguments).forEach(command::add);
        return command;
    }

    private boolean answers() {
        try {
            HttpURLConnection asked =
                    (HttpURLConnection) URI.create(realm()).toURL().openConnection();
            asked.setConnectTimeout(1_000);
            asked.setReadTimeout(5_000);
            return asked.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
