package org.waymark.local.suite;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.waymark.backing.identity.LocalIssuer;
import org.waymark.backing.kafka.Kafka;
import org.waymark.backing.postgres.Postgres;

/** The running suite: PostgreSQL, Kafka and three services, each by its name. */
public final class LocalSuite implements AutoCloseable {
    private final SuiteSettings settings;
    private final PostgresPart postgres;
    private final KafkaPart kafka;
    private final Supervised database;
    private final Supervised broker;
    private final List<Supervised> services;
    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(3, LocalSuite::daemon);
    private SuiteLock lock;
    private volatile SuiteState.Phase phase = SuiteState.Phase.STARTING;

    /** Nothing runs yet: see {@link #start()}. */
    public LocalSuite(SuiteSettings settings) {
        this.settings = settings;
        settings.folder().open();
        List<String> arguments = settings.jvmArguments();
        this.postgres = new PostgresPart(settings.folder(), settings.ports().postgres());
        this.kafka = new KafkaPart(settings.folder(), settings.ports(), arguments);
        this.database = supervised(postgres);
        this.broker = supervised(kafka);
        this.services =
                new Services(settings).parts().stream().map(this::supervised).toList();
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
        lock = SuiteLock.tryHold(settings.folder())
                .orElseThrow(() -> new Refused(
                        "A suite already runs on " + settings.folder().path()));
        enter(SuiteState.Phase.STARTING);
        CompletableFuture<Void> backing = CompletableFuture.allOf(bringUp(database), bringUp(broker));
        if (!settings.folder().isInitialised()) {
            // Databases and topics are made first; later starts overlap everything.
            Waiting.on(backing);
        }
        CompletableFuture<?>[] serving = services.stream().map(this::bringUp).toArray(CompletableFuture[]::new);
        Waiting.on(CompletableFuture.allOf(backing, CompletableFuture.allOf(serving)));
        settings.folder().markInitialised();
        enter(SuiteState.Phase.RUNNING);
    }

    /** Services first, then Kafka, PostgreSQL last. */
    @Override
    public void close() {
        if (lock == null) {
            clock.shutdownNow();
            return;
        }
        enter(SuiteState.Phase.STOPPING);
        clock.shutdownNow();
        CompletableFuture.allOf(services.stream()
                        .map(service -> CompletableFuture.runAsync(service::stop, Waiting.THREADS))
                        .toArray(CompletableFuture[]::new))
                .join();
        broker.stop();
        database.stop();
        lock.close();
        lock = null;
    }

    public URI address(String service) {
        return URI.create("http://127.0.0.1:" + named(service).part().port());
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
        return all().stream().map(Supervised::status).toList();
    }

    /** As {@code kill -9}; the supervisor starts it again. */
    public void kill(String name) {
        named(name).kill();
    }

    /** Stops it in good order until {@link #start(String)}. */
    public void stop(String name) {
        named(name).stop();
    }

    public void start(String name) {
        named(name).start();
    }

    public void restart(String name) {
        stop(name);
        start(name);
        awaitReady(name);
    }

    public void awaitReady(String name) {
        Waiting.untilReady(named(name));
    }

    public void awaitReady() {
        all().forEach(Waiting::untilReady);
    }

    /** For those who watch from outside: the first report has been printed. */
    public void reported() {
        enter(SuiteState.Phase.REPORTED);
    }

    private CompletableFuture<Void> bringUp(Supervised supervised) {
        return CompletableFuture.runAsync(
                () -> {
                    supervised.start();
                    Waiting.untilReady(supervised);
                    supervised.part().prepare();
                    settings.narrator()
                            .say(supervised.part().name() + " is ready on port "
                                    + supervised.part().port());
                },
                Waiting.THREADS);
    }

    private Supervised supervised(Part part) {
        return new Supervised(part, settings.narrator(), clock, this::publish);
    }

    private Supervised named(String name) {
        return all().stream()
                .filter(supervised -> supervised.part().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No process " + name));
    }

    private List<Supervised> all() {
        List<Supervised> all = new ArrayList<>(List.of(database, broker));
        all.addAll(services);
        return all;
    }

    private void enter(SuiteState.Phase next) {
        phase = next;
        publish();
    }

    private synchronized void publish() {
        new SuiteState(ProcessHandle.current().pid(), phase, settings.ports(), processes()).writeTo(settings.folder());
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "supervisor");
        thread.setDaemon(true);
        return thread;
    }
}
