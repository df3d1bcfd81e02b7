package org.waymark.endtoend.life;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.waymark.endtoend.RunningSuite;

/** The instances of one service behind their proxy. The suite's own instance is the last one to be started. */
final class ReplicatedService implements AutoCloseable {
    static final List<String> NAMES = List.of("indicator-service", "project-service", "reporting-service");

    record Instance(String process, Backend backend) {}

    private final RunningSuite suite;
    private final String service;
    private final Map<String, String> environment;
    private final ServiceProxy proxy = new ServiceProxy();
    private final Queue<Instance> instances = new ArrayDeque<>();

    /** @param before of the earlier version, if there is one */
    static ReplicatedService start(RunningSuite suite, String service, LifeRun run) {
        ReplicatedService replicated = new ReplicatedService(suite, service, run.shutdownDelay());
        Optional<Path> before = run.before().map(folder -> LifeRun.application(folder, service));
        for (int nth = 0; nth < run.replicas(); nth++) {
            replicated.serveFrom(suite.startAnother(service, before, replicated.environment));
        }
        suite.stop(service);
        return replicated;
    }

    /** The suite's own instance, and a further one before it. */
    static ReplicatedService two(RunningSuite suite, String service, Duration shutdownDelay) {
        ReplicatedService replicated = new ReplicatedService(suite, service, shutdownDelay);
        replicated.serveFrom(suite.startAnother(service, replicated.environment));
        replicated.serveFrom(service);
        return replicated;
    }

    private ReplicatedService(RunningSuite suite, String service, Duration shutdownDelay) {
        this.suite = suite;
        this.service = service;
        this.environment = Map.of("QUARKUS_SHUTDOWN_DELAY", shutdownDelay.toString());
    }

    String service() {
        return service;
    }

    /** Where clients reach it. */
    int port() {
        return proxy.port();
    }

    /** Of the instance that is stopped next, past the proxy. */
    int portOfOldest() {
        return instances.element().backend().port();
    }

    List<String> processes() {
        return instances.stream().map(Instance::process).toList();
    }

    /** Starts a new one, and stops the oldest once the new one serves: no time with fewer than there were. */
    Replacement replaceOldest(boolean last) {
        long begun = System.nanoTime();
        String fresh = last ? service : suite.startAnother(service, Optional.empty(), environment);
        if (last) {
            suite.start(service);
        }
        serveFrom(fresh);
        long ready = System.nanoTime();
        Instance old = stopOldest();
        long gone = System.nanoTime();
        return new Replacement(old.process(), fresh, Duration.ofNanos(ready - begun), Duration.ofNanos(gone - ready));
    }

    /** In good order; the proxy has to find out by itself. */
    Instance stopOldest() {
        Instance old = instances.remove();
        suite.stop(old.process());
        proxy.remove(old.backend());
        return old;
    }

    private void serveFrom(String process) {
        Backend backend = new Backend(
                suite.service(process).base().getPort(),
                suite.management(process).base().getPort());
        proxy.add(backend);
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(50))
                .until(backend::isReady);
        instances.add(new Instance(process, backend));
    }

    /** Leaves the suite's own instance alone. */
    @Override
    public void close() {
        proxy.close();
        processes().parallelStream().filter(process -> !process.equals(service)).forEach(suite::stop);
        suite.start(service);
    }
}
