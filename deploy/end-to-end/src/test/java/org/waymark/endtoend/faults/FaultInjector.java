package org.waymark.endtoend.faults;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.waymark.endtoend.RunningSuite;
import org.waymark.local.suite.Frozen;

/** Kills and freezes as the schedule says; whatever happens, nothing stays frozen. */
final class FaultInjector {
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final RunningSuite suite;
    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(3);
    private final Map<Fault, Frozen> frozen = new ConcurrentHashMap<>();
    private final Queue<InjectedFault> injected = new ConcurrentLinkedQueue<>();
    private final Queue<String> impossible = new ConcurrentLinkedQueue<>();

    private FaultInjector(RunningSuite suite) {
        this.suite = suite;
    }

    static FaultInjector start(RunningSuite suite, List<Fault> schedule) {
        FaultInjector injector = new FaultInjector(suite);
        for (Fault fault : schedule) {
            injector.clock.schedule(() -> injector.inject(fault), fault.at().toMillis(), TimeUnit.MILLISECONDS);
        }
        return injector;
    }

    /** No more of them; what is still frozen is thawed. */
    List<InjectedFault> stop() throws InterruptedException {
        clock.shutdownNow();
        clock.awaitTermination(30, TimeUnit.SECONDS);
        frozen.values().forEach(Frozen::thaw);
        return List.copyOf(injected);
    }

    /** What could not be done, and why. */
    List<String> impossible() {
        return List.copyOf(impossible);
    }

    private void inject(Fault fault) {
        System.out.println("[fault] " + fault);
        try {
            if (fault.isKill()) {
                long begin = System.nanoTime();
                kill(fault.cause());
                injected.add(new InjectedFault(fault, begin, begin));
            } else {
                freeze(fault);
            }
        } catch (SQLException | RuntimeException failure) {
            impossible.add(fault + ": " + failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void kill(Cause cause) throws SQLException, InterruptedException {
        if (cause == Cause.RELAY_CONNECTION) {
            relayConnection().kill();
        } else {
            suite.kill(cause.toString());
        }
    }

    private void freeze(Fault fault) throws SQLException, InterruptedException {
        Frozen processes = fault.cause() == Cause.RELAY_CONNECTION
                ? relayConnection().freeze()
                : suite.freeze(fault.cause().toString());
        frozen.put(fault, processes);
        long begin = System.nanoTime();
        try {
            Thread.sleep(fault.frozenFor().toMillis());
        } finally {
            processes.thaw();
            frozen.remove(fault);
            injected.add(new InjectedFault(fault, begin, System.nanoTime()));
        }
    }

    /** Once the relay is connected: PostgreSQL or the service may just have come back. */
    private RelayConnection relayConnection() throws InterruptedException {
        RelayConnection relay = new RelayConnection(suite.postgres(), "indicator");
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!relay.isThere()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("no relay is connected");
            }
            Thread.sleep(BETWEEN_TRIES.toMillis());
        }
        return relay;
    }
}
