package org.waymark.reporting.verdicthistory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.reporting.assessment.Attainment;
import org.waymark.reporting.assessment.Case;
import org.waymark.reporting.method.Methods;
import org.waymark.reporting.situation.Announcement;
import org.waymark.reporting.situation.AsOf;
import org.waymark.reporting.situation.Direction;
import org.waymark.reporting.situation.Evidence;
import org.waymark.reporting.situation.KnownValue;
import org.waymark.reporting.situation.Reason;

/** Baseline 0 in 2020, target 100 in 2030: 10 are expected a year. */
class ExplainedChangeTest {
    private static final Instant NOW = Instant.parse("2040-01-01T00:00:00Z");

    @Test
    void every_change_is_listed_with_its_day_and_cause_in_order() {
        Evidence evidence = Case.standard()
                .told("a")
                .value("2021=10", "A", "2022-02-01")
                .told("b")
                .value("2021=5", "A", "2022-05-01")
                .told("c")
                .value("2022=20", "A", "2023-02-01")
                .told("d")
                .withdrawn("2022", "2023-03-01")
                .told("e")
                .target("2023-04-01", "2020=0", "2030=40")
                .told("f")
                .redefined("2023-05-01", Direction.LOWER_IS_BETTER, true)
                .evidence();

        List<ExplainedChange> changes = changes(evidence, "2025-12-31");

        assertThat(changes)
                .extracting(change -> change.at() + " " + change.cause() + " "
                        + change.from().word() + ">" + change.to().word())
                .containsExactly(
                        "2022-02-01 NEW_PERIOD NOT_ASSESSABLE>ON_PACE",
                        "2022-05-01 REVISION ON_PACE>OFF_COURSE",
                        "2023-02-01 NEW_PERIOD OFF_COURSE>ON_PACE",
                        "2023-03-01 WITHDRAWAL ON_PACE>OFF_COURSE",
                        "2023-04-01 TARGET_CHANGE OFF_COURSE>AHEAD",
                        "2023-05-01 DEFINITION_CHANGE AHEAD>NOT_ASSESSABLE");
        assertThat(changes)
                .extracting(change -> change.trigger().map(Announcement::event))
                .containsExactly(event("a"), event("b"), event("c"), event("d"), event("e"), event("f"));
        assertThat(changes.get(0).from().reason()).isEqualTo(Reason.NO_OBSERVATION);
        assertThat(changes.get(5).to().attainment()).isEqualTo(Attainment.MET);
    }

    @Test
    void the_inputs_that_differ_are_named_with_what_counted_before_and_since() {
        List<ExplainedChange> changes = changes(
                Case.standard()
                        .value("2021=10", "A", "2022-02-01")
                        .value("2022=20", "A", "2023-02-01")
                        .value("2022=5", "A", "2023-05-01")
                        .evidence(),
                "2023-12-31");

        ChangedInput revised = changes.get(1).inputs().get(0);
        assertThat(changes.get(1).inputs()).hasSize(1);
        assertThat(List.of(revised.before(), revised.after()))
                .extracting(KnownValue::vintage)
                .containsExactly(1, 2);
        assertThat(changes.get(0).inputs().get(0).before()).isNull();
    }

    @Test
    void age_is_brought_by_no_event_and_release_by_that_of_the_plan() {
        List<ExplainedChange> changes =
                changes(Case.standard().released("2022-06-01").value("2021=10").evidence(), "2030-12-31");

        assertThat(changes).extracting(ExplainedChange::cause).containsExactly(Cause.RELEASE, Cause.STALENESS);
        assertThat(changes.get(0).trigger()).isPresent();
        assertThat(changes.get(1).trigger()).isEmpty();
        assertThat(changes.get(1).inputs()).isEmpty();
        assertThat(changes.get(1).to().reason()).isEqualTo(Reason.STALE);
    }

    @Test
    void of_several_facts_that_came_on_one_day_the_one_announced_last_brought_it() {
        List<ExplainedChange> changes = changes(
                Case.standard()
                        .told("later", Instant.parse("2030-01-02T00:00:00Z"))
                        .value("2021=10", "A", "2022-02-01")
                        .told("earlier", Instant.parse("2030-01-01T00:00:00Z"))
                        .value("2022=2", "A", "2022-02-01")
                        .evidence(),
                "2022-02-01");

        assertThat(changes.get(0).trigger().map(Announcement::event)).isEqualTo(event("later"));
    }

    @Test
    void a_step_in_knowledge_is_judged_by_the_same_rules() {
        Evidence evidence = Case.standard()
                .value("2021=10", "A", "2022-02-01")
                .told("revision", Instant.parse("2030-01-01T00:00:00Z"))
                .value("2021=5", "A", "2022-02-01")
                .evidence();
        LocalDate day = LocalDate.parse("2022-12-31");

        Step step = new Step(
                evidence.on(new AsOf(day, Instant.parse("2029-12-31T00:00:00Z"))), evidence.on(new AsOf(day, NOW)));

        assertThat(step.cause()).isEqualTo(Cause.REVISION);
        assertThat(step.trigger(evidence).map(Announcement::event)).isEqualTo(event("revision"));
    }

    @Test
    void the_last_of_all_changes_is_the_last_change() {
        Case lively = Case.from("2020=0", "2025=50", "2030=100")
                .value("2020=0", "A", "2020-03-01")
                .value("2021=4", "P", "2022-01-20")
                .value("2021=11", "A", "2022-09-01")
                .value("2022=25", "A", "2023-01-15")
                .withdrawn("2022", "2023-03-01")
                .target("2023-05-01", "2020=0", "2030=30")
                .value("2024=31", "A", "2025-02-02");
        for (LocalDate day = LocalDate.parse("2022-01-01"); day.getYear() < 2026; day = day.plusDays(7)) {
            List<ExplainedChange> changes = changes(lively.evidence(), day.toString());
            VerdictChange last = lively.changed(day.toString());
            assertThat(
                            changes.isEmpty()
                                    ? null
                                    : changes.get(changes.size() - 1).at())
                    .isEqualTo(last == null ? null : last.at());
        }
    }

    private static List<ExplainedChange> changes(Evidence evidence, String asOf) {
        return new VerdictHistory(evidence, NOW, Methods.byDefault()).changes(LocalDate.parse(asOf));
    }

    private static Optional<UUID> event(String name) {
        return Optional.of(UUID.nameUUIDFromBytes(name.getBytes()));
    }
}
