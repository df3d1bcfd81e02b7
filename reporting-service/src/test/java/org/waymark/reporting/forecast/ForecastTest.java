package org.waymark.reporting.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.reporting.assessment.Assessment;
import org.waymark.reporting.assessment.Case;
import org.waymark.reporting.method.Methods;
import org.waymark.reporting.situation.AsOf;
import org.waymark.reporting.situation.Situation;

class ForecastTest {
    private static final AsOf LATER = new AsOf(LocalDate.parse("2039-06-30"), Instant.parse("2040-01-01T00:00:00Z"));

    /**
     * By hand: times 2020 to 2024 have the mean 2022 and the spread 10; values 2, 4, 5, 4, 5 have the mean 4; products
     * -2 x -2, -1 x 0, 0, 1 x 0, 2 x 1 add up to 6, so the slope is 0.6. The line says 2.8, 3.4, 4, 4.6, 5.2: squared
     * distances 0.64, 0.36, 1, 0.36, 0.04 add up to 2.4, over 3 degrees of freedom 0.8. In 2025 the line is at 5.8, the
     * margin 1.637744 x sqrt(0.8 x (1 + 1/5 + 9/10)) = 2.1228.
     */
    @Test
    void the_worked_example() {
        Forecast forecast = forecast(Case.from("2019=0", "2025=9")
                .value("2020=2")
                .value("2021=4")
                .value("2022=5")
                .value("2023=4")
                .value("2024=5"));

        assertThat(forecast.why()).isNull();
        assertThat(forecast.points()).isEqualTo(5);
        assertThat(forecast.predicted()).singleElement().satisfies(predicted -> {
            assertThat(predicted.period()).hasToString("2025");
            assertThat(predicted.value()).isEqualByComparingTo("5.8");
            assertThat(predicted.low()).isEqualByComparingTo("3.6772");
            assertThat(predicted.high()).isEqualByComparingTo("7.9228");
        });
    }

    @Test
    void five_points_are_needed() {
        assertThat(forecast(rising(2021, 2024, 2025)).why()).isEqualTo(NoForecast.TOO_FEW_POINTS);
        assertThat(forecast(rising(2021, 2025, 2026)).why()).isNull();
        assertThat(forecast(rising(2021, 2024, 2026).missing("2025", null)).why())
                .as("a missing value is no point")
                .isEqualTo(NoForecast.TOO_FEW_POINTS);
    }

    @Test
    void none_across_a_break() {
        assertThat(forecast(rising(2021, 2024, 2026).value("2025=51", "B", null))
                        .why())
                .isEqualTo(NoForecast.SERIES_BREAK);
        assertThat(forecast(rising(2021, 2024, 2026).comparableBreak("2025=50")).why())
                .isNull();
        assertThat(forecast(Case.from("2020=0", "2026=100")
                                .value("2021=10", "B", null)
                                .value("2022=20")
                                .value("2023=30")
                                .value("2024=40")
                                .value("2025=50"))
                        .why())
                .as("a break before the first point lies between none of them")
                .isNull();
    }

    @Test
    void at_most_two_periods_ahead() {
        Forecast two = forecast(rising(2021, 2025, 2027));
        assertThat(two.predicted())
                .extracting(predicted -> predicted.period().toString())
                .containsExactly("2026", "2027");
        assertThat(two.predicted().get(1).value()).isEqualByComparingTo("70");
        assertThat(forecast(rising(2021, 2025, 2028)).why()).isEqualTo(NoForecast.TOO_FAR_AHEAD);
        assertThat(forecast(rising(2021, 2025, 2025)).why()).isEqualTo(NoForecast.NOTHING_AHEAD);
    }

    @Test
    void none_where_the_newest_value_lies_outside_the_interval_predicted_without_it() {
        Case before = Case.from("2020=0", "2026=100")
                .value("2021=10")
                .value("2022=21")
                .value("2023=29")
                .value("2024=41");
        // Slope 10.1, s² 1.35, margin 1.885618 x sqrt(1.35 x (1 + 1/4 + 6.25/5)) = 3.464 about 50.5.
        assertThat(forecast(before.value("2025=53.9")).why()).isNull();
        assertThat(forecast(Case.from("2020=0", "2026=100")
                                .value("2021=10")
                                .value("2022=21")
                                .value("2023=29")
                                .value("2024=41")
                                .value("2025=54.0"))
                        .why())
                .isEqualTo(NoForecast.UNEXPECTED_NEWEST_VALUE);
    }

    @Test
    void points_on_a_line_leave_no_doubt() {
        Forecast forecast = forecast(rising(2021, 2025, 2026));

        assertThat(forecast.predicted()).singleElement().satisfies(predicted -> {
            assertThat(predicted.low()).isEqualByComparingTo("60");
            assertThat(predicted.high()).isEqualByComparingTo("60");
        });
    }

    @Test
    void a_period_without_value_is_a_gap_in_time_and_no_point() {
        Forecast forecast = forecast(Case.from("2018=0", "2026=100")
                .value("2019=-10")
                .value("2020=0")
                .value("2021=10")
                .value("2023=30")
                .value("2025=50"));

        assertThat(forecast.predicted().get(0).value()).isEqualByComparingTo("60");
    }

    @Test
    void none_without_a_target() {
        assertThat(forecast(new Case().value("2021=1")).why()).isEqualTo(NoForecast.NO_TARGET);
        assertThat(forecast(rising(2021, 2025, 2026).undefined()).why()).isEqualTo(NoForecast.NO_TARGET);
    }

    /** Ten more each year. */
    private static Case rising(int first, int last, int target) {
        Case rising = Case.from("2020=0", target + "=100");
        for (int year = first; year <= last; year++) {
            rising.value(year + "=" + 10 * (year - 2020));
        }
        return rising;
    }

    private static Forecast forecast(Case made) {
        Situation situation = made.evidence().on(LATER);
        Assessment assessment = Assessment.of(made.evidence(), LATER, Methods.byDefault());
        return Forecast.of(situation, assessment.findings().parameters());
    }
}
