package org.waymark.project.news;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
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

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.foundation.time.Inactive;
import org.waymark.foundation.time.Today;
import org.waymark.project.MovableClock;
import org.waymark.project.ProjectServiceTest;
import org.waymark.project.milestone.JournalRows;

@QuarkusTest
class MilestoneClockTest extends ProjectServiceTest {
    @Inject
    Today today;

    @Inject
    MovableClock clock;

    @Inject
    MilestoneClock milestoneClock;

    @Inject
    Inactive inactive;

    @Inject
    JournalRows journal;

    private int passed;
    private LocalDate tomorrow;
    private long begin;

    @BeforeEach
    void aMilestoneOnWhichAnotherProjectDepends() throws Exception {
        while (inactive.isSo()) {
            Thread.sleep(50);
        }
        tomorrow = today.date().plusDays(1);
        led("p");
        led("q");
        set(lead(), "p/first", body(tomorrow, "samr", "")).statusCode(201);
        set(lead(), "q/next", body(tomorrow.plusDays(40), "spc", dependsOn("p", "first")))
                .statusCode(201);
        set(lead(), "q/last", body(tomorrow.plusDays(50), "samr", dependsOn("q", "next")))
                .statusCode(201);
        begin = journal.end();
    }

    @AfterEach
    void theClockIsRightAgain() {
        clock.move(Duration.ofDays(-passed));
    }

    @Test
    void a_slip_is_told_once_and_to_all_that_depend_on_it() {
        tick();
        assertThat(journal.after(begin)).isEmpty();

        pass(4);
        tick();
        tick();

        List<JournalRows.Told> told = journal.after(begin);
        assertThat(told).extracting(JournalRows.Told::cause).containsExactly("CLOCK", "DEPENDENCY", "DEPENDENCY");
        assertThat(told)
                .extracting(event -> event.event().envelope().subject())
                .containsExactly("p/first", "q/last", "q/next");
        assertThat(told).extracting(JournalRows.Told::actor).containsOnly("milestone-clock");
        assertThat(told).extracting(JournalRows.Told::topic).containsOnly("waymark.project-work.v1");
        assertThat(told.get(0).data().path("state").asText()).isEqualTo("SLIPPED");
        assertThat(told.get(0).data().path("daysLate").asInt()).isEqualTo(3);
        assertThat(told.get(1).data().at("/dependency/milestone").asText()).isEqualTo("first");
        assertThat(told.get(1).data().at("/dependency/daysLate").asInt()).isEqualTo(3);
        assertThat(told.get(1).data().at("/dependency/daysThreatened").asInt()).isZero();
        assertThat(told.get(1).data().path("change").asInt()).isEqualTo(2);
    }

    @Test
    void after_a_long_pause_everything_that_slipped_is_found_and_says_by_how_much_it_threatens() {
        pass(60);
        tick();

        List<JournalRows.Told> told = journal.after(begin);
        assertThat(told)
                .filteredOn(event -> event.cause().equals("CLOCK"))
                .extracting(event -> event.event().envelope().subject())
                .containsExactly("p/first", "q/last", "q/next");
        assertThat(told)
                .filteredOn(event -> event.cause().equals("DEPENDENCY")
                        && event.data().at("/dependency/milestone").asText().equals("first"))
                .extracting(
                        event -> event.data().at("/dependency/daysThreatened").asInt())
                .containsExactly(9, 19);
    }

    @Test
    void another_date_slips_anew() {
        pass(3);
        tick();
        LocalDate later = today.date().plusDays(1);
        reset(lead(), "p/first", 1, body(later, "samr", REASON)).statusCode(200).body("state", equalTo("PLANNED"));
        tick();
        assertThat(slips()).isEqualTo(1);

        pass(3);
        tick();
        assertThat(slips()).isEqualTo(2);
    }

    @Test
    void what_was_reached_or_dropped_does_not_slip_and_learns_of_no_slip() {
        decide(lead(), "p/first", "REACH", 1, EVIDENCE).statusCode(200);
        decide(lead(), "q/next", "DROP", 1, REASON).statusCode(200);
        pass(45);
        tick();
        assertThat(slips()).isZero();

        decide(office(), "p/first", "REFUSE", 2, REASON).statusCode(200).body("state", equalTo("SLIPPED"));
        tick();
        assertThat(journal.after(begin))
                .filteredOn(event -> event.cause().equals("DEPENDENCY"))
                .extracting(event -> event.event().envelope().subject())
                .containsExactly("q/last");
    }

    @Test
    void a_later_date_is_told_at_once_to_all_that_depend_on_it_and_an_earlier_one_is_not() {
        reset(lead(), "p/first", 1, body(tomorrow.plusDays(45), "samr", REASON)).statusCode(200);

        List<JournalRows.Told> told = journal.after(begin);
        assertThat(told).extracting(JournalRows.Told::cause).containsExactly("MOVED", "DEPENDENCY", "DEPENDENCY");
        assertThat(told.get(0).data().path("moves").asInt()).isEqualTo(1);
        assertThat(told.get(2).event().envelope().subject()).isEqualTo("q/next");
        assertThat(told.get(2).data().at("/dependency/daysThreatened").asInt()).isEqualTo(5);
        given().get(path("q/next")).then().body("threatened.days", equalTo(5));

        reset(lead(), "p/first", 2, body(tomorrow.plusDays(5), "samr", REASON)).statusCode(200);
        assertThat(journal.after(begin)).hasSize(4);
    }

    private long slips() {
        return journal.after(begin).stream()
                .filter(event -> event.cause().equals("CLOCK"))
                .count();
    }

    private void pass(int days) {
        clock.move(Duration.ofDays(days));
        passed += days;
    }

    private void tick() {
        milestoneClock.tick();
    }
}
