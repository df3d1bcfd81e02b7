package org.waymark.project.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.project.milestone.MilestoneClient.EVIDENCE;
import static org.waymark.project.milestone.MilestoneClient.REASON;
import static org.waymark.project.milestone.MilestoneClient.body;
import static org.waymark.project.milestone.MilestoneClient.decide;
import static org.waymark.project.milestone.MilestoneClient.dependsOn;
import static org.waymark.project.milestone.MilestoneClient.lead;
import static org.waymark.project.milestone.MilestoneClient.led;
import static org.waymark.project.milestone.MilestoneClient.office;
import static org.waymark.project.milestone.MilestoneClient.path;
import static org.waymark.project.milestone.MilestoneClient.reset;
import static org.waymark.project.milestone.MilestoneClient.set;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.EventType;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.recovery.Restoration;
import org.waymark.project.ProjectServiceTest;
import org.waymark.project.milestone.JournalRows;

@QuarkusTest
class RestoreMilestoneTest extends ProjectServiceTest {
    private static final LocalDate PAST = LocalDate.of(2023, 6, 30);

    @Inject
    @All
    List<Restoration> restorations;

    @Inject
    JournalRows journal;

    @Inject
    TellSlipped tellSlipped;

    @Inject
    Database database;

    private long begin;

    @BeforeEach
    void aLife() {
        led("p");
        begin = journal.end();
        set(lead(), "p/first", body(PAST, "samr", "")).statusCode(201);
        set(lead(), "p/next", body(PAST, "samr", dependsOn("p", "first"))).statusCode(201);
        tellSlipped.next("");
        reset(lead(), "p/first", 1, body(PAST.plusDays(9), "samr", REASON)).statusCode(200);
        decide(lead(), "p/first", "REACH", 2, EVIDENCE).statusCode(200);
        decide(office(), "p/first", "ACCEPT", 3, REASON).statusCode(200);
    }

    @Test
    void everything_is_put_back_from_the_events_as_it_was() {
        String first = read("p/first");
        String next = read("p/next");
        List<String> notices = notices();
        assertThat(notices).hasSize(3);
        database.execute("truncate milestone, milestone_decision, milestone_notice");

        assertThat(restore()).isEmpty();

        assertThat(read("p/first")).isEqualTo(first);
        assertThat(read("p/next")).isEqualTo(next);
        assertThat(notices()).isEqualTo(notices);
    }

    @Test
    void what_was_decided_anew_since_stands_in_the_way() {
        long end = journal.end();
        database.execute("truncate milestone_decision, milestone_notice; delete from milestone where version = 2");
        reset(lead(), "p/first", 1, body(PAST.plusDays(20), "samr", REASON)).statusCode(200);
        decide(lead(), "p/first", "REACH", 2, EVIDENCE).statusCode(200);

        assertThat(restoreUpTo(end))
                .anyMatch(obstacle -> obstacle.contains("version 2 was written anew"))
                .anyMatch(obstacle -> obstacle.contains("decision 1 was made anew"));
    }

    private List<String> restore() {
        return restoreUpTo(journal.end());
    }

    private List<String> restoreUpTo(long end) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<String> obstacles = new ArrayList<>();
            List<JournalRows.Told> lost = journal.after(begin).stream()
                    .filter(told -> told.entry() <= end)
                    .toList();
            for (JournalRows.Told told : lost) {
                for (Restoration restoration : restorations) {
                    if (restoration.types().contains(EventType.MILESTONE_CHANGED)) {
                        restoration.restore(told.event(), told.entry()).ifPresent(obstacles::add);
                    }
                }
            }
            return obstacles;
        });
    }

    private List<String> notices() {
        return database.read(
                "select milestone || change || due || coalesce(dependency || dependency_due, '') from milestone_notice"
                        + " order by milestone, change",
                row -> row.getString(1));
    }

    private static String read(String milestone) {
        return office().get(path(milestone)).asString();
    }
}
