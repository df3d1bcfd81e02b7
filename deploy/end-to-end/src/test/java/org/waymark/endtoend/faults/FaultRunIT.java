package org.waymark.endtoend.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waymark.endtoend.RunningSuite;
import org.waymark.endtoend.SuiteExtension;

/** Leaves the table in {@code target/fault-run.txt} and every try in {@code target/fault-run-ledger.tsv}. */
@ExtendWith(SuiteExtension.class)
class FaultRunIT {
    private static final Path TABLE = Path.of("target", "fault-run.txt");
    private static final Path LEDGER = Path.of("target", "fault-run-ledger.tsv");

    private final RunningSuite suite;

    FaultRunIT(RunningSuite suite) {
        this.suite = suite;
    }

    @Test
    @Timeout(value = 40, unit = TimeUnit.MINUTES)
    void what_was_answered_is_everywhere_once_and_in_order_whatever_was_killed_or_frozen() throws Exception {
        Outcome outcome = Rehearsal.of(FaultRun.asAsked(), suite);

        leave(outcome);
        assertThat(outcome.ledger().surprises()).isEmpty();
        assertThat(outcome.impossible()).isEmpty();
        assertThat(outcome.faults()).extracting(InjectedFault::cause).contains(Cause.values());
        assertThat(outcome.ledger().acknowledged()).hasSizeGreaterThan(500);
        assertThat(outcome.ledger().replays()).isPositive();
        SoftAssertions found = new SoftAssertions();
        Findings findings = outcome.findings();
        Comparison nothingWrong = new Comparison(List.of(), List.of(), List.of());
        found.assertThat(findings.database()).isEqualTo(nothingWrong);
        found.assertThat(findings.topic()).isEqualTo(nothingWrong);
        found.assertThat(findings.report()).isEqualTo(nothingWrong);
        found.assertThat(findings.gaps()).isEmpty();
        found.assertThat(findings.outOfOrder()).isEmpty();
        found.assertThat(findings.repeated()).isEmpty();
        found.assertThat(findings.missingPositions()).isEmpty();
        found.assertThat(findings.observations().last())
                .isEqualTo(suite.tables().journalEntries("indicator"));
        found.assertThat(findings.projects().last()).isEqualTo(suite.tables().journalEntries("project"));
        found.assertAll();
    }

    private static void leave(Outcome outcome) throws IOException {
        String table = new FaultTable(outcome).toString();
        System.out.println(table);
        Files.writeString(TABLE, table);
        outcome.ledger().writeTo(LEDGER);
    }
}
