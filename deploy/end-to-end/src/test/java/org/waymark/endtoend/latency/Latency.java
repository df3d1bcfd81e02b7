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
    private static final int WARM_UP = 300;
    private static final int OBSERVATIONS = 1_000;
    private static final Duration EVERY = Duration.ofMillis(20);
    private static final int THREADS = 32;

    private final HttpService indicators;
    private final HttpService reports;
    private final String token;

    private Latency(HttpService indicators, HttpService reports, String token) {
        this.indicators = indicators;
        this.reports = reports;
        this.token = token;
    }

    public static void main(String[] arguments) {
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
        Figures figures = latency.measure(OBSERVATIONS);
        System.out.println(figures);
    }

    /** At a steady pace, whether or not the earlier ones have been seen. */
    private Figures measure(int count) {
        ProvincialPlan plan = ProvincialPlan.define(indicators, reports, token);
        ScheduledExecutorService threads = Executors.newScheduledThreadPool(THREADS);
        try {
            List<CompletableFuture<Sighting>> sightings = new ArrayList<>();
            for (int nth = 0; nth < count; nth++) {
                CompletableFuture<Sighting> sighting = new CompletableFuture<>();
                ProvincialPlan.Value value = ProvincialPlan.value(nth);
                threads.schedule(() -> complete(sighting, plan, value), nth * EVERY.toMillis(), TimeUnit.MILLISECONDS);
                sightings.add(sighting);
            }
            return Figures.of(sightings.stream().map(CompletableFuture::join).toList());
        } finally {
            threads.shutdownNow();
        }
    }

    private static void complete(
            CompletableFuture<Sighting> sighting, ProvincialPlan plan, ProvincialPlan.Value value) {
        try {
            long asked = System.nanoTime();
            plan.post(value);
            long answered = System.nanoTime();
            plan.awaitInReport(value);
            sighting.complete(new Sighting(answered - asked, System.nanoTime() - answered));
        } catch (InterruptedException | RuntimeException | AssertionError e) {
            sighting.completeExceptionally(e);
        }
    }
}
