package org.waymark.endtoend.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waymark.endtoend.PublishedEvent;
import org.waymark.endtoend.RunningSuite;
import org.waymark.endtoend.SuiteExtension;
import org.waymark.endtoend.faults.Comparison;
import org.waymark.endtoend.faults.Findings;
import org.waymark.endtoend.faults.PublishedJournal;

/** Leaves what it saw in {@code target/life-run.txt}. */
@ExtendWith(SuiteExtension.class)
@EnabledIfSystemProperty(named = "life.run", matches = "true")
class RollingReplacementIT {
    private static final Path TABLE = Path.of("target", "life-run.txt");

    private final RunningSuite suite;

    RollingReplacementIT(RunningSuite suite) {
        this.suite = suite;
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.MINUTES)
    void no_request_fails_and_nothing_is_lost_while_each_instance_of_each_service_is_replaced() throws Exception {
        LifeOutcome outcome = RollingReplacement.of(LifeRun.asAsked(), suite);

        System.out.println(outcome);
        Files.writeString(TABLE, outcome.toString());
        assertThat(outcome.crowd().tally().failures()).isEmpty();
        for (Kind kind : Kind.values()) {
            assertThat(outcome.crowd().tally().answered(kind))
                    .as(kind.toString())
                    .isPositive();
        }
        SoftAssertions found = new SoftAssertions();
        Findings findings = outcome.findings();
        Comparison nothingWrong = new Comparison(List.of(), List.of(), List.of());
        found.assertThat(findings.database()).isEqualTo(nothingWrong);
        found.assertThat(findings.topic()).isEqualTo(nothingWrong);
        found.assertThat(findings.report()).isEqualTo(nothingWrong);
        found.assertThat(findings.gaps()).isEmpty();
        found.assertThat(findings.outOfOrder()).isEmpty();
        found.assertThat(findings.missingPositions()).isEmpty();
        // A second leader would send something again, or out of its turn.
        found.assertThat(findings.repeated()).isEmpty();
        for (PublishedJournal journal : List.of(findings.observations(), findings.projects())) {
            // What other tests froze before may have left such.
            found.assertThat(journal.ofAnEarlierEpoch())
                    .extracting(PublishedEvent::sentAt)
                    .allSatisfy(sent -> assertThat(sent).isBefore(outcome.begun()));
        }
        found.assertAll();
    }
}
