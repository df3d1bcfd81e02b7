package org.waymark.endtoend.latency;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.waymark.endtoend.HttpService;

/** Arguments: a token with the roles submitter and catalogue-admin; then, if they are elsewhere, the two base URLs. */
public final class Latency {
    private static final int WARM_UP = 500;
    private static final int OBSERVATIONS = 1_000;
    private static final Duration EVERY = Duration.ofMillis(20);
    private static final int THREADS = 16;

    private final HttpService indicators;
    private final HttpService reports;
    private final String token;

    private Latency(HttpService indicators, HttpService reports, String token) {
        this.indicators = indicators;
        this.reports = reports;
        this.token = token;
    }

    public static void main(String[] arguments) throws InterruptedException {
        if (arguments.length != 1 && arguments.length != 3) {
            System.err.println("Arguments: TOKEN [INDICATOR_SERVICE_URL REPORTING_SERVICE_URL]");
            System.exit(2);
        }
        boolean usual = arguments.length == 1;
        Latency latency = new Latency(
                new HttpService(URI.create(usual ? "http://127.0.0.1:8081" : arguments[1])),
                new HttpService(URI.create(usual ? "http://127.0.0.1:8083" : arguments[2])),
                arguments[0]);
        latency.measure(WARM_UP);
        System.out.println(latency.measure(OBSERVATIONS));
    }

    /** At a steady pace, whether or not the earlier ones have been seen. */
    private Figures measure(int count) throws InterruptedException {
        ProvincialPlan plan = ProvincialPlan.define(indicators, reports, token);
        Watch watch = new Watch(plan);
        ScheduledExecutorService threads = Executors.newScheduledThreadPool(THREADS);
        try {
            List<CompletableFuture<Long>> answers = new ArrayList<>();
            for (int nth = 0; nth < count; nth++) {
                CompletableFuture<Long> answer = new CompletableFuture<>();
                ProvincialPlan.Value value = ProvincialPlan.value(nth);
                threads.schedule(() -> post(plan, value, watch, answer), nth * EVERY.toMillis(), TimeUnit.MILLISECONDS);
                answers.add(answer);
            }
            List<Long> visible = watch.untilSeen(count);
            return Figures.of(answers.stream().map(CompletableFuture::join).toList(), visible);
        } finally {
            threads.shutdownNow();
        }
    }

    private static void post(
            ProvincialPlan plan, ProvincialPlan.Value value, Watch watch, CompletableFuture<Long> answer) {
        try {
            long asked = System.nanoTime();
            plan.post(value);
            long answered = System.nanoTime();
            watch.answered(value, answered);
            answer.complete(answered - asked);
        } catch (RuntimeException | AssertionError e) {
            watch.failed(e);
            answer.completeExceptionally(e);
        }
    }
}
