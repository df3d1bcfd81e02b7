package org.waymark.endtoend.bigplan;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.waymark.endtoend.bigplan.generated.BigPlan;
import org.waymark.endtoend.bigplan.generated.Definitions;
import org.waymark.endtoend.bigplan.generated.Series;

/** A definition is set by a request of its own: there is no file of targets. A few connections share the work. */
record DefineBigPlan(BigPlan plan, Api indicators, Progress progress) {
    private static final int CONNECTIONS = 8;

    void define() throws InterruptedException {
        Definitions definitions = new Definitions(plan);
        indicators.create("/api/v1/plans/" + plan.code(), definitions.plan(false));
        indicators.create("/api/v1/plans/" + plan.probe(), definitions.plan(true));
        all(
                "indicators",
                plan.size().indicators(),
                nth -> indicators.create("/api/v1/indicators/" + plan.indicator(nth), definitions.indicator(nth)));
        all("targets", plan.size().series(), nth -> {
            Series series = plan.series(nth);
            String path =
                    "/api/v1/plans/%s/targets/%s?area=%s".formatted(plan.code(), series.indicator(), series.area());
            indicators.create(path, definitions.target(series));
        });
    }

    private void all(String what, int count, IntConsumer one) throws InterruptedException {
        long begun = System.nanoTime();
        AtomicInteger next = new AtomicInteger();
        ExecutorService connections = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            List<Future<?>> done = new ArrayList<>();
            for (int connection = 0; connection < CONNECTIONS; connection++) {
                done.add(connections.submit(() -> {
                    for (int nth = next.getAndIncrement(); nth < count; nth = next.getAndIncrement()) {
                        one.accept(nth);
                        progress.of(what, nth, count, begun);
                    }
                }));
            }
            for (Future<?> connection : done) {
                connection.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(what + " were refused", e.getCause());
        } finally {
            connections.shutdownNow();
        }
        double seconds = Progress.seconds(begun);
        progress.say("%,d %s in %.1f s, %,.0f/s".formatted(count, what, seconds, count / seconds));
    }
}
