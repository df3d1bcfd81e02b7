package org.waymark.endtoend.load;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.waymark.endtoend.RunningSuite;
import org.waymark.endtoend.TrackedIndicator;
import org.waymark.endtoend.pages.FilledIndicator;

/** Readers without a token who ask for what costs most; every other one takes the answer in small pieces. */
record SlowReads(RunningSuite suite, FilledIndicator filled, TrackedIndicator reported, Tally tally) {
    private static final String LONG_AGO = "asOf=2024-01-05&knownAt=2026-02-01T00:00:00Z";
    private static final int PIECE = 1 << 16;

    /** @param accept what form of it */
    private record Question(URI service, String path, String accept) {}

    Crowd start() {
        List<Question> questions = questions();
        Caller nobody = Caller.of(null, tally);
        return Crowd.of("slow-read", LoadRun.SLOW_READERS, nth -> {
            Question question = questions.get(nth % questions.size());
            Duration pause = Duration.ofMillis(nth % 2 == 0 ? 0 : 50);
            return () -> nobody.sendAndRead(
                    nobody.to(question.service(), question.path()).header("Accept", question.accept()), PIECE, pause);
        });
    }

    private List<Question> questions() {
        URI indicators = suite.indicators().base();
        URI reports = suite.reports().base();
        String report = "/api/v1/reports/plans/" + reported.plan();
        return List.of(
                new Question(indicators, filled.list() + "?" + LONG_AGO, "text/csv"),
                new Question(indicators, filled.list() + "?includeHistory=true", "application/vnd.sdmx.data+csv"),
                new Question(indicators, filled.list() + "?limit=1000&" + LONG_AGO, "application/json"),
                new Question(indicators, filled.list() + "?limit=1000&state=PUBLISHED", "application/json"),
                new Question(indicators, "/api/v1/changes?after=0&limit=1000", "application/json"),
                new Question(reports, report + "?asOf=2025-12-31", "application/json"),
                new Question(reports, report + "?canonical=true", "application/json"));
    }
}
