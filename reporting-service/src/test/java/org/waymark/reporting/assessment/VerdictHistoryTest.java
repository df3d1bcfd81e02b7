package org.waymark.reporting.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.reporting.situation.Direction;
import org.waymark.reporting.verdicthistory.Cause;
import org.waymark.reporting.verdicthistory.VerdictChange;

class VerdictHistoryTest {
    @Test
    void a_revision_of_the_latest_period_changes_a_verdict() {
        assertChanged(
                Case.standard().value("2022=20", "A", "2023-02-01").value("2022=5", "A", "2023-05-01"),
                "2023-05-01",
                Cause.REVISION);
    }

    @Test
    void a_break_declared_later_is_a_revision() {
        assertChanged(
                Case.standard()
                        .value("2021=10", "A", "2022-02-01")
                        .value("2022=20", "A", "2023-02-01")
                        .value("2021=10", "B", "2023-05-01"),
                "2023-05-01",
                Cause.REVISION);
    }

    @Test
    void a_withdrawn_or_missing_latest_period_is_a_withdrawal() {
        Case known = Case.standard().value("2021=10", "A", "2022-02-01");
        assertChanged(known.withdrawn("2021", "2022-05-01"), "2022-05-01", Cause.WITHDRAWAL);
        assertChanged(
                Case.standard().value("2021=10", "A", "2022-02-01").missing("2021", "2022-06-01"),
                "2022-06-01",
                Cause.WITHDRAWAL);
    }

    @Test
    void another_target_or_direction_changes_a_verdict_though_no_value_did() {
        assertChanged(
                Case.standard().value("2022=20").target("2023-04-01", "2020=0", "2030=200"),
                "2023-04-01",
                Cause.TARGET_CHANGE);
        assertChanged(
                Case.standard().value("2022=20").redefined("2023-04-01", Direction.LOWER_IS_BETTER, true),
                "2023-04-01",
                Cause.DEFINITION_CHANGE);
    }

    @Test
    void age_alone_changes_a_verdict_on_the_day_it_sets_in() {
        assertChanged(Case.standard().value("2021=10"), "2024-12-31", Cause.STALENESS);
    }

    @Test
    void the_same_verdict_from_another_value_is_no_change() {
        assertChanged(
                Case.standard().value("2021=15").value("2022=30").value("2023=45"), "2022-01-01", Cause.NEW_PERIOD);
    }

    @Test
    void a_change_is_the_first_day_on_which_the_report_says_so() {
        Case lively = Case.from("2020=0", "2025=50", "2030=100")
                .value("2020=0", "A", "2020-03-01")
                .value("2021=4", "P", "2022-01-20")
                .value("2021=11", "A", "2022-09-01")
                .value("2022=25", "A", "2023-01-15")
                .withdrawn("2022", "2023-03-01")
                .target("2023-05-01", "2020=0", "2030=30")
                .value("2024=31", "A", "2025-02-02");
        assertThat(assertSeenEachDay(lively, LocalDate.of(2020, 2, 1))).isEqualTo("2025-02-02");
    }

    @Test
    void so_it_is_where_plan_definition_and_unit_change() {
        Case lively = new Case()
                .released("2021-03-01")
                .in("NUMBER", 0)
                .target("2020-01-01", "2020=0", "2030=100000")
                .direction(Direction.HIGHER_IS_BETTER, true)
                .value("2020=1000", "A", "2021-01-20")
                .value("2021=11000", "A", "2022-01-20")
                .in("NUMBER", 4)
                .redefined("2022-06-01", Direction.HIGHER_IS_BETTER, true)
                .target("2022-07-01", "2020=0", "2030=15")
                .value("2022=3", "E", "2023-01-20")
                .redefined("2023-06-01", Direction.LOWER_IS_BETTER, true)
                .redefined("2023-09-01", Direction.HIGHER_IS_BETTER, true)
                .redefined("2099-01-01", Direction.MAINTAIN, true)
                .in("CNY", 8)
                .value("2022=7", "A", "2024-02-02");

        assertThat(assertSeenEachDay(lively, LocalDate.of(2020, 2, 1))).isEqualTo("2024-12-31");
        assertThat(lively.changed("2024-02-02"))
                .isEqualTo(new VerdictChange(LocalDate.parse("2024-02-02"), Cause.REVISION));
    }

    /** Looks at every day up to 2025 and gives the last that brought another verdict. */
    private static LocalDate assertSeenEachDay(Case lively, LocalDate first) {
        Object before = lively.on(first.minusDays(1).toString()).findings().verdict();
        LocalDate changed = null;
        for (LocalDate day = first; day.getYear() < 2026; day = day.plusDays(1)) {
            Assessment assessment = lively.on(day.toString());
            if (!assessment.findings().verdict().equals(before)) {
                before = assessment.findings().verdict();
                changed = day;
            }
            VerdictChange last = lively.changed(day.toString());
            assertThat(last == null ? null : last.at()).isEqualTo(changed);
        }
        return changed;
    }

    private static void assertChanged(Case subject, String at, Cause cause) {
        assertThat(subject.changed("2024-12-31")).isEqualTo(new VerdictChange(LocalDate.parse(at), cause));
    }
}
