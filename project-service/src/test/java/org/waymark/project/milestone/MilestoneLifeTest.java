package org.waymark.project.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.project.milestone.Lives.day;
import static org.waymark.project.milestone.Lives.decided;
import static org.waymark.project.milestone.Lives.recorded;
import static org.waymark.project.milestone.Lives.version;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.foundation.versioned.History;
import org.waymark.foundation.versioned.Moment;

/** Days are of June 2023, the 10th is the milestone's own; each row was recorded at noon of the day given. */
class MilestoneLifeTest {
    private static final Milestone DUE_ON_10TH = version(1, null, 10, 1);

    @ParameterizedTest(name = "as of {0}: {1}, {2} days late")
    @CsvSource({"9, PLANNED, 0", "10, PLANNED, 0", "11, SLIPPED, 1", "30, SLIPPED, 20"})
    void it_slips_the_day_after_it_is_due(int asOf, MilestoneState state, int daysLate) {
        MilestoneStatus status = life(List.of()).at(Moment.on(day(asOf))).orElseThrow();

        assertThat(status.state()).isEqualTo(state);
        assertThat(status.daysLate()).isEqualTo(daysLate);
    }

    @Test
    void lateness_ends_with_the_day_it_was_reached_not_with_the_day_that_was_recorded() {
        MilestoneLife life = life(List.of(decided(1, MilestoneVerdict.REACH, 13, 20)));

        MilestoneStatus after = status(life, 30);
        assertThat(after.state()).isEqualTo(MilestoneState.REACHED);
        assertThat(after.on()).contains(day(13));
        assertThat(after.daysLate()).isEqualTo(3);
        assertThat(status(life, 12).state()).isEqualTo(MilestoneState.SLIPPED);
    }

    @Test
    void a_decision_counts_from_its_day_once_it_is_known() {
        MilestoneLife life = life(List.of(decided(1, MilestoneVerdict.REACH, 8, 15)));

        assertThat(life.at(new Moment(day(14), recorded(14))).orElseThrow().state())
                .isEqualTo(MilestoneState.SLIPPED);
        assertThat(life.at(new Moment(day(14), recorded(15))).orElseThrow().state())
                .isEqualTo(MilestoneState.REACHED);
        assertThat(life.at(new Moment(day(7), recorded(15))).orElseThrow().state())
                .isEqualTo(MilestoneState.PLANNED);
    }

    @ParameterizedTest(name = "{0} leads to {1} on {2}")
    @CsvSource({
        "REACH, REACHED, 9",
        "REACH ACCEPT, ACCEPTED, 9",
        "REACH REFUSE, PLANNED,",
        "REACH ACCEPT REVOKE, REACHED, 9",
        "REACH ACCEPT REVOKE REFUSE, PLANNED,",
        "REACH REFUSE REACH, REACHED, 9",
        "DROP, DROPPED, 9"
    })
    void the_last_decision_says_the_state(String decisions, MilestoneState state, Integer on) {
        List<MilestoneDecision> made = new ArrayList<>();
        for (String decision : decisions.split(" ")) {
            made.add(decided(made.size() + 1, MilestoneVerdict.valueOf(decision), 9, 9));
        }

        MilestoneStatus status = status(life(made), 9);
        assertThat(status.state()).isEqualTo(state);
        assertThat(status.on().map(LocalDate::getDayOfMonth).orElse(null)).isEqualTo(on);
        assertThat(status.decisionVersion()).isEqualTo(made.size() + 1);
    }

    @Test
    void refused_after_its_day_it_has_slipped() {
        List<MilestoneDecision> made =
                List.of(decided(1, MilestoneVerdict.REACH, 9, 9), decided(2, MilestoneVerdict.REFUSE, 15, 15));

        assertThat(status(life(made), 14).state()).isEqualTo(MilestoneState.REACHED);
        assertThat(status(life(made), 15).state()).isEqualTo(MilestoneState.SLIPPED);
    }

    @Test
    void a_moved_day_holds_from_its_own_day_and_keeps_the_old_ones() {
        MilestoneLife life = new MilestoneLife(
                new History<>(
                        List.of(DUE_ON_10TH, version(2, 12, 20, 12), version(3, 14, 20, 14), version(4, 18, 25, 18))),
                List.of());

        assertThat(status(life, 11).state()).isEqualTo(MilestoneState.SLIPPED);
        assertThat(status(life, 11).moves()).isZero();
        MilestoneStatus moved = status(life, 12);
        assertThat(moved.state()).isEqualTo(MilestoneState.PLANNED);
        assertThat(moved.originalDue()).isEqualTo(day(10));
        assertThat(status(life, 30).moves()).isEqualTo(2);
        assertThat(status(life, 30).dueDates()).extracting(DueDate::version).containsExactly(1, 2, 4);
        assertThat(life.at(new Moment(day(30), recorded(17))).orElseThrow().dueDates())
                .extracting(DueDate::due)
                .containsExactly(day(10), day(20));
    }

    @Test
    void it_is_not_known_before_it_was_recorded() {
        assertThat(life(List.of()).at(new Moment(day(30), recorded(1).minusSeconds(1))))
                .isEmpty();
    }

    @Test
    void evidence_and_reasons_are_public_of_what_was_accepted_and_of_an_acceptance_taken_back() {
        List<MilestoneDecision> made = List.of(
                decided(1, MilestoneVerdict.REACH, 5, 5),
                decided(2, MilestoneVerdict.REFUSE, 6, 6),
                decided(3, MilestoneVerdict.REACH, 7, 7),
                decided(4, MilestoneVerdict.ACCEPT, 8, 8),
                decided(5, MilestoneVerdict.REVOKE, 9, 9));

        assertThat(publicOnes(made, 7)).isEmpty();
        assertThat(publicOnes(made, 8)).containsExactly(3, 4);
        assertThat(publicOnes(made, 9)).containsExactly(5);
    }

    private static List<Integer> publicOnes(List<MilestoneDecision> made, int asOf) {
        MilestoneStatus status = status(life(made), asOf);
        return status.made().stream()
                .filter(status::isPublic)
                .map(decision -> decision.number)
                .toList();
    }

    private static MilestoneLife life(List<MilestoneDecision> decisions) {
        return new MilestoneLife(new History<>(List.of(DUE_ON_10TH)), decisions);
    }

    private static MilestoneStatus status(MilestoneLife life, int asOf) {
        return life.at(Moment.on(day(asOf))).orElseThrow();
    }
}
