package org.waymark.project.milestonefile;

import static org.hamcrest.Matchers.equalTo;
import static org.waymark.project.milestone.MilestoneClient.lead;
import static org.waymark.project.milestone.MilestoneClient.led;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.waymark.project.ProjectServiceTest;

@QuarkusTest
class LargeMilestoneFileTest extends ProjectServiceTest {
    private static final Logger LOG = Logger.getLogger(LargeMilestoneFileTest.class);
    private static final int ROWS = 5_000;
    private static final int PROJECTS = 20;

    @Test
    void five_thousand_rows_are_set_at_once_each_depending_on_the_one_before() {
        for (int project = 0; project < PROJECTS; project++) {
            led("p" + project);
        }
        send("recorded", file("2099-01-31", ""));
        send("unchanged", file("2099-01-31", ""));
        send("revised", file("2098-12-31", "Sooner"));
    }

    @Test
    void a_row_too_many_is_refused_with_the_limit() {
        MilestoneFileTest.sent(lead(), "", "application/x-ndjson", "{}\n".repeat(10_001))
                .statusCode(413)
                .body("limit", equalTo(10_000));
    }

    private static void send(String outcome, String file) {
        Instant begin = Instant.now();
        MilestoneFileTest.csv(lead(), "", file).statusCode(200).body(outcome, equalTo(ROWS));
        LOG.infof(
                "%d milestones %s in %d ms",
                ROWS, outcome, Duration.between(begin, Instant.now()).toMillis());
    }

    private static String file(String due, String reason) {
        StringBuilder file = new StringBuilder("project,milestone,titleEn,due,criterionEn,agency,dependsOn,reason\n");
        for (int row = 0; row < ROWS; row++) {
            String before = row == 0 ? "" : "p" + (row - 1) % PROJECTS + "/m" + (row - 1);
            file.append("p%d,m%d,M,%s,C,samr,%s,%s\n".formatted(row % PROJECTS, row, due, before, reason));
        }
        return file.toString();
    }
}
