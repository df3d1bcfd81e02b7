package org.waymark.endtoend.load;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.endtoend.RunningSuite;
import org.waymark.endtoend.TrackedIndicator;

/**
 * Each uploads a file once and then asks for dry runs of another, which cost nearly as much: what is recorded here is read by
 * the tests after this one. In a long run every file is recorded.
 */
record Uploads(RunningSuite suite, LoadRun run, TrackedIndicator indicator, Tally tally) {
    static Uploads of(RunningSuite suite, LoadRun run, Tally tally) {
        return new Uploads(suite, run, TrackedIndicator.define(suite), tally);
    }

    Crowd start() {
        Caller caller = Caller.of(suite.token("cnipa", "submitter"), tally);
        return Crowd.of("upload", LoadRun.UPLOADERS, nth -> {
            AtomicInteger rounds = new AtomicInteger();
            String again = rows("again-" + nth);
            return () -> {
                int round = rounds.getAndIncrement();
                boolean dry = round > 0 && !LoadRun.isLong();
                String body = dry ? again : rows("file-%d-%d".formatted(nth, round));
                caller.send(caller.to(suite.indicators().base(), "/api/v1/observations?dryRun=" + dry)
                        .header("Content-Type", "application/x-ndjson")
                        .POST(BodyPublishers.ofString(body)));
            };
        });
    }

    private String rows(String breakdown) {
        String row =
                "{\"indicator\":\"%s\",\"breakdown\":\"%s\",\"period\":\"%s\",\"value\":%d,\"releasedAt\":\"2026-01-05\",\"justification\":\"An invented day\"}\n";
        return IntStream.range(0, run.rows())
                .mapToObj(day -> row.formatted(indicator.code(), breakdown, TrackedIndicator.day(day), day))
                .collect(Collectors.joining());
    }
}
