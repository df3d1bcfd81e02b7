package org.waymark.indicator.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.waymark.indicator.Client.newIndicator;
import static org.waymark.indicator.Client.put;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.foundation.bulk.BulkRequest.Mode;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Violation;
import org.waymark.foundation.problem.Violation.Severity;
import org.waymark.foundation.rows.RowFormat;

@QuarkusTest
class RulesInFilesTest {
    @Inject
    ImportFiles files;

    private String indicator;

    @BeforeEach
    void anIndicatorThatSeldomFalls() {
        indicator = newIndicator();
        put(
                        "/api/v1/indicators/" + indicator + "/rules",
                        """
                        {"rules":[{"kind":"RANGE","max":100},
                                  {"kind":"NON_DECREASING","severity":"WARNING"}]}
                        """)
                .statusCode(201);
    }

    @Test
    void every_row_that_breaks_a_rule_is_named_and_nothing_is_stored() {
        String file = row("2020", "10", "") + row("2021", "101", "") + row("2022", "9", "") + row("2023", "12", "");
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> run(file, Mode.ATOMIC));
        assertThat(refusal.violations())
                .extracting(Violation::row, Violation::rule, Violation::severity)
                .containsExactly(tuple(2, "range", Severity.ERROR), tuple(3, "non-decreasing", Severity.WARNING));
        assertThat(run(row("2020", "10", ""), Mode.ATOMIC).recorded()).isOne();
    }

    @Test
    void where_only_warnings_are_in_the_way_it_says_what_lets_them_pass() {
        String passes = row("2020", "10", "") + row("2021", "9", ",\"justification\":\"Floods\"");
        Refusal doubtful = catchThrowableOfType(Refusal.class, () -> run(passes + row("2022", "8", ""), Mode.ATOMIC));
        assertThat(doubtful.detail().en())
                .isEqualTo("2 warnings; see errors: correct the value or give a justification");
        Refusal wrong = catchThrowableOfType(Refusal.class, () -> run(passes + row("2022", "101", ""), Mode.ATOMIC));
        assertThat(wrong.detail().en()).isEqualTo("1 rule is broken; see errors");
    }

    @Test
    void a_row_with_a_justification_passes_a_warning_and_no_error() {
        String why = ",\"justification\":\"Floods\"";
        assertThat(run(row("2020", "10", "") + row("2021", "9", why), Mode.ATOMIC))
                .extracting(ImportReport::recorded, ImportReport::rejected)
                .containsExactly(2L, 0L);
        assertThat(run(row("2022", "101", why) + row("2023", "12", ""), Mode.PARTIAL))
                .extracting(ImportReport::recorded, ImportReport::rejected)
                .containsExactly(1L, 1L);
    }

    @Test
    void a_row_that_breaks_a_rule_hears_at_once_what_history_asks_of_it() {
        run(row("2020", "10", "") + row("2021", "12", ""), Mode.ATOMIC);
        String again = row("2020", "10", "") + row("2021", "9", ",\"expectedVintage\":7");
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> run(again, Mode.ATOMIC));
        assertThat(refusal.violations())
                .extracting(Violation::row, Violation::rule)
                .containsExactlyInAnyOrder(
                        tuple(2, "non-decreasing"), tuple(2, "expected-vintage"), tuple(2, "reason-required"));
        assertThat(run(again, Mode.PARTIAL))
                .extracting(ImportReport::unchanged, ImportReport::rejected, report -> report.errors()
                        .size())
                .containsExactly(1L, 1L, 3);
    }

    @Test
    void also_one_that_breaks_a_rule_by_itself() {
        run(row("2020", "10", ""), Mode.ATOMIC);
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> run(row("2020", "101", ""), Mode.ATOMIC));
        assertThat(refusal.violations())
                .extracting(Violation::row, Violation::pointer, Violation::rule)
                .containsExactlyInAnyOrder(tuple(1, "/value", "range"), tuple(1, "/reason", "reason-required"));
        assertThat(refusal.violations().get(0).value().isNumber()).isTrue();
    }

    @Test
    void of_rows_that_cannot_both_be_meant_history_has_nothing_to_say() {
        run(row("2020", "10", ""), Mode.ATOMIC);
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> run(row("2020", "11", "") + row("2020", "12", ""), Mode.ATOMIC));
        assertThat(refusal.violations()).extracting(Violation::rule).containsOnly("same-observation-twice");
    }

    @Test
    void rows_are_not_held_to_what_is_refused_with_them() {
        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> run(row("2022", "10", "") + row("2022", "99", "") + row("2023", "50", ""), Mode.ATOMIC));
        assertThat(refusal.violations()).extracting(Violation::rule).containsOnly("same-observation-twice");
        assertThat(run(row("2022", "10", "") + row("2022", "99", "") + row("2023", "50", ""), Mode.PARTIAL))
                .extracting(ImportReport::recorded, ImportReport::rejected)
                .containsExactly(1L, 2L);
    }

    @Test
    void a_sum_that_holds_only_with_a_refused_part_is_refused_too_where_the_others_are_taken() {
        String total = totalOfTheIndicator();
        run(row("2020", "10", "") + row("2021", "12", ""), Mode.ATOMIC);
        String file = row("2021", "9", ",\"reason\":\"Census\"")
                + row("2021", "9", "").replace(indicator, total)
                + row("2020", "10", "").replace(indicator, total);
        ImportReport report = run(file, Mode.PARTIAL);
        assertThat(report)
                .extracting(ImportReport::recorded, ImportReport::rejected)
                .containsExactly(1L, 2L);
        assertThat(report.errors())
                .extracting(Violation::row, Violation::rule)
                .containsExactly(tuple(1, "non-decreasing"), tuple(2, "sum"));
    }

    @Test
    void a_row_that_history_refuses_does_not_count_for_the_others() {
        String total = totalOfTheIndicator();
        run(row("2020", "10", "") + row("2020", "10", "").replace(indicator, total), Mode.ATOMIC);
        String sums = row("2020", "7", "")
                + row("2020", "7", ",\"reason\":\"Census\"").replace(indicator, total);
        for (boolean dryRun : new boolean[] {true, false}) {
            ImportReport report = files.run(sums, RowFormat.NDJSON, Mode.PARTIAL, dryRun, null);
            assertThat(report.rejected()).isEqualTo(2);
            assertThat(report.errors())
                    .extracting(Violation::row, Violation::rule)
                    .containsExactly(tuple(1, "reason-required"), tuple(2, "sum"));
        }
        String fits = row("2020", "13", "") + row("2021", "11", "");
        assertThat(run(fits, Mode.PARTIAL))
                .extracting(ImportReport::recorded, ImportReport::rejected)
                .containsExactly(1L, 1L);
    }

    @Test
    void a_row_that_repeats_an_older_vintage_does_not_count_for_the_others() {
        String total = totalOfTheIndicator();
        run(row("2020", "10", ""), Mode.ATOMIC);
        run(row("2020", "12", ",\"reason\":\"Census\""), Mode.ATOMIC);
        String older = row("2020", "10", "");
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> run(older + row("2020", "10", "").replace(indicator, total), Mode.ATOMIC));
        assertThat(refusal.violations())
                .extracting(Violation::row, Violation::rule)
                .containsExactly(tuple(2, "sum"));
        String refused = row("2021", "101", "");
        assertThat(run(older + row("2020", "10", "").replace(indicator, total) + refused, Mode.PARTIAL)
                        .rejected())
                .isEqualTo(2);
        assertThat(run(older + row("2020", "12", "").replace(indicator, total), Mode.ATOMIC))
                .extracting(ImportReport::recorded, ImportReport::unchanged)
                .containsExactly(1L, 1L);
    }

    private String totalOfTheIndicator() {
        String total = newIndicator();
        put(
                        "/api/v1/indicators/" + total + "/rules",
                        "{\"rules\":[{\"kind\":\"SUM\",\"of\":[\"%s\"]}]}".formatted(indicator))
                .statusCode(201);
        return total;
    }

    @Test
    void every_warning_is_counted_as_one_whether_its_row_justifies_it_or_not() {
        String other = newIndicator();
        put(
                        "/api/v1/indicators/" + other + "/rules",
                        "{\"rules\":[{\"kind\":\"RANGE\",\"max\":100,\"severity\":\"WARNING\"}]}")
                .statusCode(201);
        String why = ",\"justification\":\"Floods\"";
        ImportReport allNew = run(row("2020", "101", why).replace(indicator, other), Mode.ATOMIC);
        assertThat(allNew)
                .extracting(ImportReport::recorded, ImportReport::warnings, ImportReport::errorCount)
                .containsExactly(1L, 1L, 0L);
        assertThat(allNew.errors())
                .extracting(Violation::row, Violation::line, Violation::pointer, Violation::rule, Violation::severity)
                .containsExactly(tuple(1, 1, "/value", "range", Severity.WARNING));

        String file = row("2020", "10", "")
                + row("2021", "9", why)
                + row("2022", "8", "")
                + row("2021", "101", "").replace(indicator, other)
                + row("2022", "101", why).replace(indicator, other)
                + row("2023", "101", "");
        ImportReport report = run(file, Mode.PARTIAL);
        assertThat(report)
                .extracting(
                        ImportReport::recorded,
                        ImportReport::rejected,
                        ImportReport::warnings,
                        ImportReport::errorCount)
                .containsExactly(3L, 3L, 4L, 1L);
        assertThat(report.errors()).extracting(Violation::row).containsExactly(2, 3, 4, 5, 6);
    }

    private String row(String period, String value, String more) {
        return "{\"indicator\":\"%s\",\"period\":\"%s\",\"value\":%s,\"releasedAt\":\"2025-01-15\"%s}\n"
                .formatted(indicator, period, value, more);
    }

    private ImportReport run(String file, Mode mode) {
        return files.run(file, RowFormat.NDJSON, mode, false, null);
    }
}
