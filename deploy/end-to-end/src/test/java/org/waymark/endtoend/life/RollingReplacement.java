package org.waymark.endtoend.life;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.endtoend.RunningSuite;
import org.waymark.endtoend.faults.Findings;
import org.waymark.endtoend.faults.TrackedPlan;

/** Replaces each instance of each service while a crowd asks, then looks at what is there. */
final class RollingReplacement {
    private static final Duration CALM = Duration.ofSeconds(3);
    private static final Duration CATCH_UP_WITHIN = Duration.ofMinutes(3);

    private final LifeRun run;
    private final RunningSuite suite;

    private RollingReplacement(LifeRun run, RunningSuite suite) {
        this.run = run;
        this.suite = suite;
    }

    static LifeOutcome of(LifeRun run, RunningSuite suite) throws SQLException, InterruptedException {
        return new RollingReplacement(run, suite).go();
    }

    private LifeOutcome go() throws SQLException, InterruptedException {
        TrackedPlan plan = TrackedPlan.define(suite, Crowd.REPORTERS);
        List<ReplicatedService> services =
                inParallel(ReplicatedService.NAMES, service -> ReplicatedService.start(suite, service, run));
        Map<String, Integer> ports =
                services.stream().collect(Collectors.toMap(ReplicatedService::service, ReplicatedService::port));
        long termsBefore = terms();
        Crowd crowd = new Crowd(plan, ports, run.perSecond());
        List<Replacement> replacements = new ArrayList<>();
        Instant began = Instant.now();
        long begun = System.nanoTime();
        Duration load;
        try {
            crowd.start(suite.tables().lastPosition("indicator"));
            Thread.sleep(CALM.toMillis());
            replacements.addAll(replaceAll(services));
            Thread.sleep(CALM.toMillis());
            crowd.stop();
            load = Duration.ofNanos(System.nanoTime() - begun);
        } finally {
            services.parallelStream().forEach(ReplicatedService::close);
        }
        suite.awaitReady();
        plan.awaitReported(CATCH_UP_WITHIN);
        return new LifeOutcome(
                run, began, load, replacements, crowd, terms() - termsBefore, Findings.of(plan, crowd.acknowledged()));
    }

    private List<Replacement> replaceAll(List<ReplicatedService> services) {
        if (run.allAtOnce()) {
            return inParallel(services, this::replaceAll).stream()
                    .flatMap(List::stream)
                    .toList();
        }
        return services.stream().map(this::replaceAll).flatMap(List::stream).toList();
    }

    private List<Replacement> replaceAll(ReplicatedService service) {
        List<Replacement> replacements = new ArrayList<>();
        int count = run.replicas() * run.rounds();
        for (int nth = 1; nth <= count; nth++) {
            replacements.add(service.replaceOldest(nth == count));
        }
        return replacements;
    }

    /** How many terms of leading relays there were, of both services that have one. */
    private long terms() throws SQLException {
        return suite.tables().relayEpoch("indicator") + suite.tables().relayEpoch("project");
    }

    private static <A, B> List<B> inParallel(List<A> all, Function<A, B> work) {
        List<CompletableFuture<B>> begun = all.stream()
                .map(one -> CompletableFuture.supplyAsync(() -> work.apply(one), task -> new Thread(task).start()))
                .toList();
        return begun.stream().map(CompletableFuture::join).toList();
    }
}
