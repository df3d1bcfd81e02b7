package org.waymark.endtoend.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.waymark.endtoend.RunningSuite;
import org.waymark.endtoend.TrackedIndicator;
import org.waymark.endtoend.pages.FilledIndicator;

/**
 * What was answered during one kind of load.
 *
 * @param gets small ones, of somebody who has a token
 * @param acknowledged the days of the indicator whose POST was answered 201
 */
record UnderLoad(
        Load load,
        TrackedIndicator indicator,
        List<String> acknowledged,
        Tally posts,
        Tally gets,
        Tally slowReads,
        Tally uploads) {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int READERS = 4;
    private static final long BETWEEN_GETS_MILLIS = 100;

    static UnderLoad measure(Load load, LoadRun run, RunningSuite suite, FilledIndicator filled)
            throws InterruptedException {
        TrackedIndicator indicator = TrackedIndicator.define(suite);
        UnderLoad measured =
                new UnderLoad(load, indicator, List.of(), new Tally(), new Tally(), new Tally(), new Tally());
        List<Crowd> others = new ArrayList<>();
        List<Crowd> holding = new ArrayList<>();
        SinglePosts posts = new SinglePosts(indicator, measured.posts);
        try {
            if (load.connections()) {
                holding.add(new SlowConnections(suite, filled).start());
            }
            if (load.uploads()) {
                others.add(Uploads.of(suite, run, measured.uploads).start());
            }
            if (load.reads()) {
                others.add(new SlowReads(suite, filled, indicator, measured.slowReads).start());
            }
            Crowd posting = posts.start();
            Crowd reading = measured.readers();
            Thread.sleep(run.each().toMillis());
            awaitPosts(measured.posts, run.posts());
            posting.finish();
            reading.finish();
            for (Crowd other : others) {
                other.finish();
            }
        } finally {
            others.forEach(Crowd::close);
            holding.forEach(Crowd::close);
        }
        return measured.with(posts.acknowledged());
    }

    /** As many as make a quantile, where it does not take for ever: then the quantile says so. */
    private static void awaitPosts(Tally posts, int count) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (posts.size() < count && System.nanoTime() < end) {
            Thread.sleep(100);
        }
    }

    private Crowd readers() {
        RunningSuite suite = indicator.suite();
        Caller somebody = Caller.of(suite.token("cnipa", "auditor"), gets);
        String path = "/api/v1/indicators/" + indicator.code();
        return Crowd.of("get", READERS, nth -> () -> {
            somebody.send(
                    somebody.to(indicator.service().base(), path + (nth % 2 == 0 ? "" : "/observations?limit=10")));
            Thread.sleep(BETWEEN_GETS_MILLIS);
        });
    }

    private UnderLoad with(List<String> days) {
        return new UnderLoad(load, indicator, days, posts, gets, slowReads, uploads);
    }
}
