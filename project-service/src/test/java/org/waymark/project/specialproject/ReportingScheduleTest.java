package org.waymark.project.specialproject;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.project.specialproject.ReportingSchedule.Frequency;

class ReportingScheduleTest {
    @ParameterizedTest(name = "over by {0}, due by {1}: {2}")
    @CsvSource({
        "2023-03-31, 2023-03-31, ''",
        "2023-04-01, 2023-04-01, 2023-Q1",
        "2023-07-01, 2023-07-01, 2023-Q1 2023-Q2",
        "2023-04-01, 2023-07-29, 2023-Q1",
        "2023-04-01, 2023-07-30, 2023-Q1 2023-Q2"
    })
    void a_period_is_reported_for_once_it_is_over_or_its_report_falls_due(
            LocalDate over, LocalDate until, String periods) {
        ReportingSchedule quarterly = new ReportingSchedule(Frequency.Q, "2023-Q1", 30);

        assertThat(quarterly.reportedFor(over, until))
                .extracting(TimePeriod::toString)
                .containsExactly(periods.isEmpty() ? new String[0] : periods.split(" "));
    }

    @Test
    void it_takes_periods_of_its_type_alone() {
        ReportingSchedule monthly = new ReportingSchedule(Frequency.M, "2023-01", 0);

        assertThat(monthly.takes(TimePeriod.parse("2023-05"))).isTrue();
        assertThat(monthly.takes(TimePeriod.parse("2023-Q1"))).isFalse();
        assertThat(monthly.dueOn(TimePeriod.parse("2023-02"))).isEqualTo("2023-02-28");
    }
}
