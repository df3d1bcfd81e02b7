package org.waymark.reporting.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.reporting.situation.AsOf;
import org.waymark.reporting.situation.KnownValue;

class KnownSeriesTest {
    @Test
    void a_revision_counts_from_the_day_it_was_released() {
        Case revised = Case.standard().value("2022=12.71", "A", "2023-12-29").value("2022=12.6", "E", "2024-12-31");

        assertThat(vintagesOn(revised, "2023-12-28")).isEmpty();
        assertThat(vintagesOn(revised, "2024-12-30")).containsExactly(1);
        assertThat(vintagesOn(revised, "2024-12-31")).containsExactly(2);
    }

    @Test
    void a_later_known_date_counts_more_than_a_higher_number() {
        Case crossed = Case.standard().value("2022=1", "A", "2023-06-01").value("2022=2", "A", "2023-03-01");

        assertThat(vintagesOn(crossed, "2023-04-01")).containsExactly(2);
        assertThat(vintagesOn(crossed, "2023-06-01")).containsExactly(1);
    }

    @Test
    void of_one_day_the_highest_number_counts() {
        Case sameDay = Case.standard().value("2022=1", "A", "2023-06-01").value("2022=2", "A", "2023-06-01");

        assertThat(vintagesOn(sameDay, "2023-06-01")).containsExactly(2);
    }

    @Test
    void a_withdrawal_leaves_the_period_without_value() {
        Case withdrawn = Case.standard()
                .value("2022=1", "A", "2023-06-01")
                .value("2022=2", "A", "2023-07-01")
                .withdrawn("2022", "2023-08-01");

        assertThat(known(withdrawn, "2023-08-01")).singleElement().satisfies(known -> {
            assertThat(known.value()).isNull();
            assertThat(known.withdrawn()).isTrue();
        });
        assertThat(withdrawn.on("2023-08-01").answer().latest()).isEmpty();
    }

    @Test
    void two_spellings_of_a_range_do_not_hide_each_other() {
        Case twice = Case.standard()
                .value("2021-01-01/P1Y=1", "A", "2022-01-20")
                .value("2021-01-01/P365D=2", "A", "2022-01-21");

        assertThat(twice.on("2022-06-30").notCompared())
                .extracting(left -> left.known().period().toString())
                .containsExactlyInAnyOrder("2021-01-01/P1Y", "2021-01-01/P365D");
    }

    private static List<Integer> vintagesOn(Case subject, String day) {
        return known(subject, day).stream().map(KnownValue::vintage).toList();
    }

    private static List<KnownValue> known(Case subject, String day) {
        return subject.evidence().series().on(new AsOf(LocalDate.parse(day), Case.NOW), null);
    }
}
