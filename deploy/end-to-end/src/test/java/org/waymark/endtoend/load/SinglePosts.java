package org.waymark.endtoend.load;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.waymark.endtoend.TrackedIndicator;

/** Agencies' systems that report one day after the other, fifty a second together. */
final class SinglePosts {
    private static final int SYSTEMS = 5;
    private static final long EVERY_MILLIS = 100;

    private final TrackedIndicator indicator;
    private final Caller caller;
    private final AtomicInteger days = new AtomicInteger();
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();

    SinglePosts(TrackedIndicator indicator, Tally tally) {
        this.indicator = indicator;
        this.caller = Caller.of(indicator.suite().token("cnipa", "submitter"), tally);
    }

    Crowd start() {
        return Crowd.of("post", SYSTEMS, nth -> this::post);
    }

    private void post() throws InterruptedException {
        long next = System.nanoTime() + EVERY_MILLIS * 1_000_000;
        int day = days.getAndIncrement();
        String body = TrackedIndicator.body(TrackedIndicator.day(day), day);
        int status = caller.send(
                caller.to(indicator.service().base(), "/api/v1/indicators/" + indicator.code() + "/observations")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)));
        if (status == 201) {
            acknowledged.add(TrackedIndicator.day(day));
        }
        Thread.sleep(Math.max(0, next - System.nanoTime()) / 1_000_000);
    }

    List<String> acknowledged() {
        return List.copyOf(acknowledged);
    }
}
