package org.waymark.endtoend.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waymark.endtoend.PublishedEvent;
import org.waymark.endtoend.RunningSuite;
import org.waymark.endtoend.SteadyReporter;
import org.waymark.endtoend.SuiteExtension;
import org.waymark.endtoend.TrackedIndicator;
import org.waymark.local.suite.Frozen;

/** Two instances of indicator-service; what is reported to one is sent by the other's relay. */
@ExtendWith(SuiteExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RelayTakeOverIT {
    private static final String FIRST = "indicator-service";
    /** Two seconds are the promise; a machine that builds and tests at once is given more. */
    private static final Duration SENT_AGAIN_WITHIN = Duration.ofSeconds(FaultRun.isLong() ? 2 : 5);

    private static final Duration FROZEN = Duration.ofSeconds(5);
    private static final Pattern LEADS = Pattern.compile("(?m)^waymark_relay_leads(\\{.*})? 1\\.0$");

    private final RunningSuite suite;
    private String second;
    private String leader;
    private String follower;
    private Instant begin;

    RelayTakeOverIT(RunningSuite suite) {
        this.suite = suite;
    }

    @BeforeAll
    void a_second_instance_starts() {
        second = suite.startAnother(FIRST);
    }

    @AfterAll
    void the_second_instance_stops() {
        suite.stop(second);
    }

    @BeforeEach
    void one_of_them_leads() {
        suite.awaitReady();
        await().atMost(Duration.ofSeconds(20))
                .ignoreExceptionsInstanceOf(UncheckedIOException.class)
                .until(() -> leads(FIRST) != leads(second));
        leader = leads(FIRST) ? FIRST : second;
        follower = leads(FIRST) ? second : FIRST;
        begin = Instant.now();
    }

    @Test
    void when_the_leader_is_killed_the_other_sends() throws Exception {
        long epoch = suite.tables().relayEpoch("indicator");
        TrackedIndicator indicator = TrackedIndicator.define(suite).through(suite.service(follower));
        SteadyReporter reporter = SteadyReporter.startOn(indicator);
        reporter.awaitMore(30);

        Instant killed = Instant.now();
        suite.kill(leader);

        reporter.awaitMore(60);
        List<String> answered = reporter.stop();
        indicator.assertEachArrived(answered);
        assertTakenOver(epoch, killed);
    }

    @Test
    void a_leader_that_was_frozen_sends_nothing_any_more() throws Exception {
        long epoch = suite.tables().relayEpoch("indicator");
        TrackedIndicator indicator = TrackedIndicator.define(suite).through(suite.service(follower));
        SteadyReporter reporter = SteadyReporter.startOn(indicator);
        reporter.awaitMore(30);

        Instant stopped = Instant.now();
        Frozen frozen = suite.freeze(leader);
        try {
            Thread.sleep(FROZEN.toMillis());
        } finally {
            frozen.thaw();
        }

        reporter.awaitMore(60);
        List<String> answered = reporter.stop();
        indicator.assertEachArrived(answered);
        assertTakenOver(epoch, stopped);
        await().atMost(Duration.ofSeconds(10)).until(() -> leads(follower) && !leads(leader));
    }

    private void assertTakenOver(long epoch, Instant since) throws Exception {
        PublishedJournal journal = PublishedJournal.read(suite.topics(), "/indicator-service", event -> {});
        assertThat(suite.tables().relayEpoch("indicator")).isEqualTo(epoch + 1);
        Duration silence = Duration.between(since, journal.firstOf(epoch + 1).sentAt());
        System.out.println("The other relay sent after " + silence.toMillis() + " ms");
        assertThat(silence).isPositive().isLessThan(SENT_AGAIN_WITHIN);
        assertThat(journal.ofAnEarlierEpoch())
                .extracting(PublishedEvent::sentAt)
                .allSatisfy(sent -> assertThat(sent).isBefore(begin));
        assertThat(journal.backwards()).isEmpty();
        assertThat(journal.repeated()).isEmpty();
        assertThat(journal.missing()).isEmpty();
    }

    private boolean leads(String process) {
        return LEADS.matcher(suite.management(process).metrics()).find();
    }
}
