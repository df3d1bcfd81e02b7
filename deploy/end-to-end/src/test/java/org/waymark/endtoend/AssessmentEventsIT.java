package org.waymark.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waymark.contracts.EventType;
import org.waymark.contracts.Topic;

/** Two instances of reporting-service tell how one verdict changes; one of them is killed meanwhile. */
@Tag("alone")
@ExtendWith(SuiteExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AssessmentEventsIT {
    private static final String SERVICE = "reporting-service";
    private static final String LAST_DAY = "2025-12-31";
    private static final int MET = 7000;
    private static final int NOT_MET = 100;
    private static final int REVISIONS = 16;
    /** A little longer than the ledger waits for a subject to be quiet. */
    private static final Duration PAUSE = Duration.ofMillis(1500);

    private final RunningSuite suite;
    private String second;

    AssessmentEventsIT(RunningSuite suite) {
        this.suite = suite;
    }

    @BeforeAll
    void a_second_instance_starts() {
        second = suite.startAnother(SERVICE);
    }

    @AfterAll
    void the_second_instance_stops() {
        suite.stop(second);
    }

    @Test
    void each_change_is_told_once_whichever_instance_is_killed() throws Exception {
        suite.awaitReady();
        TrackedIndicator indicator = TrackedIndicator.define(suite);
        indicator.submit(LAST_DAY, NOT_MET).expect(201);

        revise(indicator, 0, REVISIONS / 4);
        suite.kill(second);
        revise(indicator, REVISIONS / 4, REVISIONS / 2);
        suite.kill(SERVICE);
        revise(indicator, REVISIONS / 2, REVISIONS);
        suite.awaitReady();

        await().atMost(Duration.ofSeconds(90))
                .ignoreExceptions()
                .until(() -> words(indicator), told -> told.endsWith("NOT_MET") && told.equals(reported(indicator)));
        List<PublishedEvent> told = told(indicator);
        assertThat(told).extracting(event -> event.header("ce_id")).doesNotHaveDuplicates();
        assertThat(told).extracting(PublishedEvent::sequence).isSorted();
        assertThat(told.get(0).data().get("from").isNull()).isTrue();
        for (int next = 1; next < told.size(); next++) {
            String from = verdict(told.get(next).data().get("from"));
            assertThat(from).isEqualTo(verdict(told.get(next - 1).data().get("to")));
            assertThat(from).isNotEqualTo(verdict(told.get(next).data().get("to")));
        }
        assertThat(told).hasSizeGreaterThan(REVISIONS / 4);
    }

    private static void revise(TrackedIndicator indicator, int first, int end) throws InterruptedException {
        for (int nth = first; nth < end; nth++) {
            indicator.revise(LAST_DAY, (nth % 2 == 0 ? MET : NOT_MET) + nth).expect(201);
            Thread.sleep(PAUSE.toMillis());
        }
    }

    private String words(TrackedIndicator indicator) {
        List<PublishedEvent> told = told(indicator);
        return told.isEmpty()
                ? ""
                : told.get(told.size() - 1).data().at("/to/attainment").asText();
    }

    private static String verdict(JsonNode told) {
        return told.get("attainment").asText() + "/" + told.get("pace").asText();
    }

    private static String reported(TrackedIndicator indicator) {
        return indicator.report("").at("/indicators/0/assessment/attainment").asText();
    }

    private List<PublishedEvent> told(TrackedIndicator indicator) {
        List<PublishedEvent> events = new ArrayList<>();
        suite.topics().read(List.of(Topic.ASSESSMENTS.topicName()), event -> {
            if (event.header("ce_type").equals(EventType.ASSESSMENT_CHANGED.type())
                    && event.key().startsWith(indicator.plan() + "/")) {
                events.add(event);
            }
        });
        return events;
    }
}
