package org.waymark.endtoend;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.waymark.backing.identity.TokenRequest;
import org.waymark.backing.postgres.Postgres;
import org.waymark.backing.process.FolderTree;
import org.waymark.backing.process.Launch;
import org.waymark.backing.process.LeashedProcess;
import org.waymark.local.suite.Frozen;
import org.waymark.local.suite.LocalSuite;
import org.waymark.local.suite.ServiceCommand;
import org.waymark.local.suite.SuiteSettings;

/** The packaged services on ports and a folder of their own. */
public final class RunningSuite implements AutoCloseable {
    static final List<String> PROCESSES =
            List.of("indicator-service", "project-service", "reporting-service", "kafka", "postgres");
    public static final Path REPOSITORY = Path.of("..", "..").toAbsolutePath().normalize();
    private static final Path KEPT_LOGS = Path.of("target", "suite-log");

    private final Path folder;
    private final SuiteSettings settings;
    private final LocalSuite suite;
    private final ShippedPlans plans;
    /** They last longer than a run, and to sign one takes longer than most requests. */
    private final Map<TokenRequest, String> tokens = new ConcurrentHashMap<>();

    private RunningSuite(Path folder, SuiteSettings settings, LocalSuite suite) {
        this.folder = folder;
        this.settings = settings;
        this.suite = suite;
        this.plans = new ShippedPlans(suite);
    }

    public static RunningSuite start() {
        try {
            Path folder = Files.createTempDirectory("waymark-end-to-end");
            SuiteSettings tests = SuiteSettings.forTests(REPOSITORY, folder);
            SuiteSettings settings = Boolean.getBoolean("suite.full-speed") ? tests.atFullSpeed() : tests;
            return new RunningSuite(folder, settings, LocalSuite.started(settings));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        suite.close();
        keepLogs();
        FolderTree.delete(folder);
    }

    public HttpService indicators() {
        return service("indicator-service");
    }

    public HttpService reports() {
        return service("reporting-service");
    }

    public HttpService service(String process) {
        return new HttpService(suite.address(process));
    }

    /** Where a process tells its health and metrics. */
    public HttpService management(String process) {
        return new HttpService(suite.managementAddress(process));
    }

    public String token(String agency, String... roles) {
        return tokens.computeIfAbsent(TokenRequest.of(agency + "-system", agency, roles), request -> suite.issuer()
                .token(request));
    }

    ShippedPlans plans() {
        return plans;
    }

    public Postgres postgres() {
        return suite.postgres();
    }

    public Tables tables() {
        return new Tables(suite.postgres());
    }

    public PublishedTopics topics() {
        return new PublishedTopics(suite.kafka().bootstrapServers());
    }

    public void restart(String process) {
        suite.restart(process);
    }

    public void stop(String process) {
        suite.stop(process);
    }

    public void start(String process) {
        suite.start(process);
        suite.awaitReady(process);
    }

    /** One more instance of a service, by its name. */
    public String startAnother(String service) {
        return suite.startAnother(service);
    }

    /**
     * One more instance of a service, that takes its tokens from an identity server. Nobody supervises it: whoever
     * starts it stops it.
     *
     * @param changed settings by their environment variables
     */
    public LeashedProcess launchWithIdentityServer(String service, Map<String, String> changed, Path log) {
        ProcessBuilder serving = ServiceCommand.of(settings, service, List.of());
        Map<String, String> environment = new HashMap<>(serving.environment());
        environment.remove("QUARKUS_OIDC_PUBLIC_KEY");
        environment.putAll(changed);
        return LeashedProcess.start(Launch.of(serving.command(), folder, log).with(environment));
    }

    /** Starts it and does not wait for it. */
    void launch(String process) {
        suite.start(process);
    }

    /** Where the suite keeps its data. */
    public Path folder() {
        return folder;
    }

    /** How an operator's command ended, and what it said. */
    record Operated(int exitCode, String output) {}

    Operated operate(String service, String... command) {
        try {
            Process process = ServiceCommand.of(settings, service, List.of(command))
                    .redirectErrorStream(true)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Operated(process.waitFor(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    public void awaitReady() {
        suite.awaitReady();
    }

    /** As {@code kill -9}. */
    public void kill(String process) {
        suite.kill(process);
    }

    public Frozen freeze(String process) {
        return suite.freeze(process);
    }

    /** As {@code kill -9}; returns when the supervisor has brought everything back. */
    void killAndAwaitRestart(List<String> processes) {
        killAndAwaitRestart(processes, () -> {});
    }

    /** @param onceKilled is run before anything is back */
    void killAndAwaitRestart(List<String> processes, Runnable onceKilled) {
        List<Integer> before = processes.stream().map(this::restartsOf).toList();
        processes.forEach(suite::kill);
        onceKilled.run();
        await().atMost(Duration.ofMinutes(2))
                .until(() -> processes.stream().map(this::restartsOf).toList(), now -> allMore(now, before));
        suite.awaitReady();
    }

    private static boolean allMore(List<Integer> now, List<Integer> before) {
        for (int i = 0; i < now.size(); i++) {
            if (now.get(i) <= before.get(i)) {
                return false;
            }
        }
        return true;
    }

    private int restartsOf(String process) {
        return suite.processes().stream()
                .filter(status -> status.name().equals(process))
                .findFirst()
                .orElseThrow()
                .restarts();
    }

    private void keepLogs() {
        FolderTree.delete(KEPT_LOGS);
        try (Stream<Path> logs = Files.list(folder.resolve("log"))) {
            Files.createDirectories(KEPT_LOGS);
            for (Path log : logs.filter(Files::isRegularFile).toList()) {
                Files.copy(log, KEPT_LOGS.resolve(log.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
