package org.waymark.local.suite;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.waymark.backing.identity.LocalIssuer;
import org.waymark.backing.kafka.Kafka;
import org.waymark.backing.postgres.Postgres;

/**
 * The running suite: {@code postgres}, {@code kafka}, {@code indicator-service}, {@code project-service} and
 * {@code reporting-service}, each by its name.
 */
public final class LocalSuite implements AutoCloseable {
    private final SuiteSettings settings;
    private final Services services;
    private final PostgresPart postgres;
    private final KafkaPart kafka;
    private final Processes processes;
    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(3, LocalSuite::daemon);
    private SuiteLock lock;
    private volatile SuiteState.Phase phase = SuiteState.Phase.STARTING;

    /** Starts nothing yet; {@link #start()} does. */
    public LocalSuite(SuiteSettings settings) {
        this.settings = settings;
        settings.folder().open();
        this.postgres = new PostgresPart(settings.folder(), settings.ports().postgres());
        this.kafka = new KafkaPart(settings.folder(), settings.ports(), settings.jvmArguments());
        this.services = new Services(settings);
        List<Supervised> running = new CopyOnWriteArrayList<>(
                services.parts().stream().map(this::supervised).toList());
        this.processes = new Processes(supervised(postgres), supervised(kafka), running, settings.narrator());
    }

    public static LocalSuite started(SuiteSettings settings) {
        LocalSuite suite = new LocalSuite(settings);
        try {
            suite.start();
            return suite;
        } catch (RuntimeException e) {
            suite.close();
            throw e;
        }
    }

    /** Starts everything and waits until all of it is ready. */
    public void start() {
        DataFolder folder = settings.folder();
        lock = SuiteLock.tryHold(folder).orElseThrow(() -> new Refused("A suite already runs on " + folder.path()));
        enter(SuiteState.Phase.STARTING);
        processes.startAll(folder.isInitialised());
        folder.markInitialised();
        enter(SuiteState.Phase.RUNNING);
    }

    /** Stops everything in good order. */
    @Override
    public void close() {
        clock.shutdownNow();
        if (lock == null) {
            return;
        }
        enter(SuiteState.Phase.STOPPING);
        processes.stopAll();
        lock.close();
        lock = null;
    }

    public URI address(String service) {
        return URI.create("http://127.0.0.1:" + processes.named(service).part().port());
    }

    /** Where a service tells its health and metrics. */
    public URI managementAddress(String service) {
        return URI.create("http://127.0.0.1:" + processes.named(service).part().managementPort());
    }

    public Postgres postgres() {
        return postgres.postgres();
    }

    public Kafka kafka() {
        return kafka.kafka();
    }

    public LocalIssuer issuer() {
        return settings.folder().issuer();
    }

    public Ports ports() {
        return settings.ports();
    }

    public List<ProcessStatus> processes() {
        return processes.status();
    }

    /** Kills a process like {@code kill -9}; the supervisor starts it again. */
    public void kill(String name) {
        processes.named(name).kill();
    }

    /** Freezes a process and its children (SIGSTOP); the supervisor does not react. */
    public Frozen freeze(String name) {
        return processes.named(name).freeze();
    }

    /**
     * Starts one more instance of a service, on a port of its own, and gives its name. It is stopped with the suite.
     */
    public String startAnother(String service) {
        return startAnother(service, settings.application(service), Map.of());
    }

    /**
     * @param application the folder {@code quarkus-app} of its build, perhaps of another version
     * @param environment what it gets in addition
     */
    public String startAnother(String service, Path application, Map<String, String> environment) {
        long before = processes.services().stream()
                .filter(running -> running.part().name().startsWith(service))
                .count();
        Part part = services.another(service, before + 1, application, environment);
        processes.services().add(supervised(part));
        start(part.name());
        awaitReady(part.name());
        return part.name();
    }

    /** Stops a process in good order; it stays down until {@link #start(String)}. */
    public void stop(String name) {
        processes.named(name).stop();
    }

    /** Kills a process like {@code kill -9}; it stays down until {@link #start(String)}. */
    public void stopAtOnce(String name) {
        processes.named(name).stopAtOnce();
    }

    public void start(String name) {
        processes.named(name).start();
    }

    public void restart(String name) {
        stop(name);
        start(name);
        awaitReady(name);
    }

    public void awaitReady(String name) {
        Waiting.untilReady(processes.named(name));
    }

    /** Waits for everything except what was stopped. */
    public void awaitReady() {
        processes.all().stream().filter(Supervised::isWanted).forEach(Waiting::untilReady);
    }

    /** Publishes that the first report has been printed. */
    public void reported() {
        enter(SuiteState.Phase.REPORTED);
    }

    private Supervised supervised(Part part) {
        return new Supervised(part, settings.narrator(), clock, this::publish);
    }

    private void enter(SuiteState.Phase next) {
        phase = next;
        publish();
    }

    private synchronized void publish() {
        new SuiteState(ProcessHandle.current().pid(), phase, settings.ports(), processes.status())
                .writeTo(settings.folder());
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "supervisor");
        thread.setDaemon(true);
        return thread;
    }
}
