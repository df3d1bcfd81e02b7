package org.waymark.project.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.project.milestone.MilestoneClient.EVIDENCE;
import static org.waymark.project.milestone.MilestoneClient.body;
import static org.waymark.project.milestone.MilestoneClient.decide;
import static org.waymark.project.milestone.MilestoneClient.lead;
import static org.waymark.project.milestone.MilestoneClient.led;
import static org.waymark.project.milestone.MilestoneClient.office;
import static org.waymark.project.milestone.MilestoneClient.set;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.foundation.time.Today;
import org.waymark.foundation.versioned.Moment;
import org.waymark.project.ProjectServiceTest;
import org.waymark.project.duty.Duty;
import org.waymark.project.duty.DutyQuestion;

@QuarkusTest
class MilestoneDutiesTest extends ProjectServiceTest {
    @Inject
    MilestoneDuties duties;

    @Inject
    Today today;

    private LocalDate day;

    @BeforeEach
    void milestones() {
        day = today.date();
        led("p");
        led("q");
        set(lead(), "p/overdue", body(day.minusDays(3), "samr", "")).statusCode(201);
        set(lead(), "p/soon", body(day.plusDays(10), "spc", "")).statusCode(201);
        set(lead(), "p/later", body(day.plusDays(90), "samr", "")).statusCode(201);
        set(lead(), "p/reached", body(day.plusDays(90), "samr", "")).statusCode(201);
        set(lead(), "q/other", body(day.minusDays(3), "samr", "")).statusCode(201);
        decide(lead(), "p/reached", "REACH", 1, EVIDENCE + ",\"on\":\"" + day.minusDays(20) + "\"")
                .statusCode(200);
    }

    @Test
    void an_agency_owes_what_is_due_and_the_office_a_decision_on_what_was_reached() {
        assertThat(owed(day, day.plusDays(10)))
                .containsExactlyInAnyOrder(
                        new Duty(Duty.Kind.MILESTONE, "p", "samr", "overdue", day.minusDays(3), 3),
                        new Duty(Duty.Kind.MILESTONE, "p", "spc", "soon", day.plusDays(10), 0),
                        new Duty(Duty.Kind.MILESTONE_DECISION, "p", null, "reached", day.minusDays(6), 6));
        assertThat(owed(day, day)).extracting(Duty::subject).containsExactlyInAnyOrder("overdue", "reached");
    }

    @Test
    void what_was_accepted_is_owed_no_more_and_what_was_not_yet_reached_was_owed() {
        decide(office(), "p/reached", "ACCEPT", 2, "").statusCode(200);
        assertThat(owed(day, day)).extracting(Duty::subject).containsExactly("overdue");
        assertThat(owed(day.minusDays(21), day.plusDays(90)))
                .filteredOn(duty -> duty.kind() == Duty.Kind.MILESTONE)
                .extracting(Duty::subject)
                .containsExactlyInAnyOrder("overdue", "soon", "later", "reached");
    }

    private List<Duty> owed(LocalDate asOf, LocalDate until) {
        return QuarkusTransaction.requiringNew()
                .call(() -> duties.owed(new DutyQuestion(List.of("p"), Moment.on(asOf), until)));
    }
}
