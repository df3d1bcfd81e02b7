package org.waymark.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A bulk import is recorded all or not at all, and once, whatever is killed when. It comes last: others read the topics
 * from their beginning, and this puts a hundred thousand events there.
 */
@Order(Integer.MAX_VALUE)
@ExtendWith(SuiteExtension.class)
class KilledImportIT {
    private static final int DAYS = 10_000;
    private static final int FEW_DAYS = 300;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final List<String> EACH_DAY_ONCE =
            IntStream.range(0, DAYS).mapToObj(TrackedIndicator::day).toList();

    private final RunningSuite suite;

    KilledImportIT(RunningSuite suite) {
        this.suite = suite;
    }

    /** The others of a kind are tried with {@code -Dfaults.all=true} alone: each takes ten seconds. */
    private static Stream<Arguments> some(Arguments... all) {
        return Boolean.getBoolean("faults.all")
                ? Stream.of(all)
                : Stream.of(all).limit(1);
    }

    static Stream<Arguments> requests() {
        return some(
                arguments("indicator-service", 1200), arguments("indicator-service", 100), arguments("postgres", 1200));
    }

    static Stream<Arguments> jobs() {
        return some(arguments("postgres", 500), arguments("indicator-service", 0));
    }

    static Stream<Arguments> requestsInTheMiddle() {
        return some(arguments("indicator-service", DAYS), arguments("postgres", 0));
    }

    static Stream<Arguments> jobsInTheMiddle() {
        return some(arguments("postgres"), arguments("indicator-service"));
    }

    @ParameterizedTest(name = "{0} killed after {1} ms")
    @MethodSource("requests")
    void a_request(String process, long after) throws Exception {
        BulkImport rows = BulkImport.of(suite, DAYS);
        rows.send(false);
        Thread.sleep(after);
        suite.killAndAwaitRestart(List.of(process));
        assertAllOrNothing(rows);

        BulkImport.Answer answer = rows.untilAnswered(false);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.body().path("recorded").intValue()).isEqualTo(DAYS);
        assertRecordedOnce(rows);
    }

    @ParameterizedTest(name = "{0} killed {1} ms after it began")
    @MethodSource("jobs")
    void a_job(String process, long after) throws Exception {
        BulkImport rows = BulkImport.of(suite, DAYS);
        BulkImport.Answer accepted = rows.untilAnswered(true);
        assertThat(accepted.status()).as(accepted.toString()).isEqualTo(202);
        String job = accepted.body().path("id").textValue();
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> !rows.job(job).path("state").textValue().equals("QUEUED"));
        Thread.sleep(after);
        suite.killAndAwaitRestart(List.of(process));

        JsonNode ended = rows.ended(job);
        assertThat(ended.path("state").textValue()).as(ended.toString()).isEqualTo("DONE");
        assertThat(ended.at("/result/recorded").intValue()).isEqualTo(DAYS);
        assertRecordedOnce(rows);
    }

    /** PostgreSQL finishes a commit whose client is gone; one that it did not finish itself never was. */
    @ParameterizedTest(name = "{0} killed: {1} rows")
    @MethodSource("requestsInTheMiddle")
    void a_request_in_the_middle_of_its_commit(String process, int recorded) throws Exception {
        BulkImport rows = BulkImport.of(suite, DAYS);
        try (HeldCommit commit = HeldCommit.of(rows.indicator())) {
            rows.send(false);
            commit.awaitReached();
            suite.killAndAwaitRestart(List.of(process), commit::letGo);
        }
        assertThat(suite.tables().recordedPeriods(rows.indicator().code())).hasSize(recorded);

        BulkImport.Answer answer = rows.untilAnswered(false);
        assertThat(answer.body().path("recorded").intValue())
                .as(answer.toString())
                .isEqualTo(DAYS);
        assertThat(answer.replayed()).isEqualTo(recorded == DAYS);
        assertRecordedOnce(rows);
    }

    @ParameterizedTest(name = "{0} killed")
    @MethodSource("jobsInTheMiddle")
    void a_job_in_the_middle_of_its_commit(String process) throws Exception {
        BulkImport rows = BulkImport.of(suite, DAYS);
        String job;
        try (HeldCommit commit = HeldCommit.of(rows.indicator())) {
            job = rows.untilAnswered(true).body().path("id").textValue();
            commit.awaitReached();
            suite.killAndAwaitRestart(List.of(process), commit::letGo);
        }
        JsonNode ended = rows.ended(job);
        assertThat(ended.path("state").textValue()).as(ended.toString()).isEqualTo("DONE");
        assertThat(ended.at("/result/recorded").intValue()).isEqualTo(DAYS);
        assertRecordedOnce(rows);
    }

    @Test
    void an_answer_that_was_given_is_given_again_after_everything_died() throws Exception {
        BulkImport rows = BulkImport.of(suite, FEW_DAYS);
        BulkImport.Answer first = rows.untilAnswered(false);
        BulkImport queued = BulkImport.of(suite, FEW_DAYS);
        BulkImport.Answer accepted = queued.untilAnswered(true);
        queued.ended(accepted.body().path("id").textValue());

        suite.killAndAwaitRestart(RunningSuite.PROCESSES);

        BulkImport.Answer again = rows.untilAnswered(false);
        assertThat(again.replayed()).isTrue();
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(queued.untilAnswered(true).location()).isEqualTo(accepted.location());
        for (BulkImport each : List.of(rows, queued)) {
            each.indicator()
                    .assertEachArrived(IntStream.range(0, FEW_DAYS)
                            .mapToObj(TrackedIndicator::day)
                            .toList());
        }
    }

    @ParameterizedTest(name = "after {0} ms")
    @ValueSource(longs = 300)
    void a_request_whose_client_goes_away(long after) throws Exception {
        BulkImport rows = BulkImport.of(suite, DAYS);
        var sent = rows.send(false);
        Thread.sleep(after);
        sent.cancel(true);
        assertThat(rows.untilAnswered(false).body().path("recorded").intValue()).isEqualTo(DAYS);
        assertRecordedOnce(rows);
    }

    private void assertAllOrNothing(BulkImport rows) throws Exception {
        List<String> recorded = suite.tables().recordedPeriods(rows.indicator().code());
        assertThat(recorded.size()).isIn(0, DAYS);
    }

    private void assertRecordedOnce(BulkImport rows) throws Exception {
        assertThat(suite.tables().recordedPeriods(rows.indicator().code())).isEqualTo(EACH_DAY_ONCE);
    }
}
