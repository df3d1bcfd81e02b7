package org.waymark.reporting.margin;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.reporting.assessment.Attainment;
import org.waymark.reporting.assessment.Case;
import org.waymark.reporting.method.Methods;
import org.waymark.reporting.number.Rational;
import org.waymark.reporting.situation.AsOf;
import org.waymark.reporting.situation.Direction;
import org.waymark.reporting.situation.Reason;
import org.waymark.reporting.situation.Situation;

/** Baseline 0 in 2020, target 100 in 2030: 10 are expected a year. */
class MarginTest {
    @Test
    void distances_to_the_nearest_other_verdict_in_both_directions() {
        Margin margin = margin(Case.standard().value("2022=19"));

        assertTurn(margin.attainment().up(), "100", true, "81", "MET");
        assertThat(margin.attainment().down()).isNull();
        assertTurn(margin.word().orElseThrow().up(), "21", true, "2", "AHEAD");
        assertTurn(margin.word().orElseThrow().down(), "19", false, "0", "BEHIND");
        assertThat(margin.attainment().up().share()).isEqualTo(Rational.of(81, 19));
    }

    @Test
    void the_other_direction_is_the_mirror_image() {
        Margin margin = margin(Case.from("2020=0", "2030=-100")
                .direction(Direction.LOWER_IS_BETTER, true)
                .value("2022=-19"));

        assertTurn(margin.attainment().down(), "-100", true, "81", "MET");
        assertTurn(margin.word().orElseThrow().down(), "-21", true, "2", "AHEAD");
        assertTurn(margin.word().orElseThrow().up(), "-19", false, "0", "BEHIND");
        assertThat(margin.attainment().down().share()).isEqualTo(Rational.of(81, 19));
    }

    @Test
    void a_threshold_between_two_decimals_is_an_exact_fraction() {
        Margin margin = margin(Case.from("2020=0", "2023=10").value("2021=3"));

        assertThat(margin.word().orElseThrow().up().at()).isEqualTo(Rational.of(95, 30));
        assertThat(margin.word().orElseThrow().up().distance()).isEqualTo(Rational.of(5, 30));
    }

    @Test
    void at_every_turn_the_method_says_what_was_told() {
        for (String value : new String[] {"2022=5", "2022=12", "2022=15", "2022=20", "2022=21", "2022=30"}) {
            Turns turns = margin(Case.standard().value(value)).word().orElseThrow();
            for (Turn turn : new Turn[] {turns.up(), turns.down()}) {
                if (turn != null) {
                    BigDecimal at = turn.at().rounded(6);
                    BigDecimal step = new BigDecimal(turn == turns.up() ? "0.000001" : "-0.000001");
                    String there = "2022=" + (turn.reachedAtValue() ? at : at.add(step)).toPlainString();
                    String before = "2022=" + (turn.reachedAtValue() ? at.subtract(step) : at).toPlainString();
                    assertThat(word(there)).isEqualTo(turn.to());
                    assertThat(word(before)).isEqualTo(word(value));
                }
            }
        }
    }

    @Test
    void a_value_to_maintain_has_two_sides_and_no_pace() {
        Margin margin = margin(new Case()
                .tolerating("2")
                .target("2020-01-01", "2020=50", "2030=50")
                .direction(Direction.MAINTAIN, true)
                .value("2022=51"));

        assertTurn(margin.attainment().up(), "52", false, "1", "NOT_MET");
        assertTurn(margin.attainment().down(), "48", false, "3", "NOT_MET");
        assertThat(margin.word().orElseThrow().any()).isFalse();
    }

    @Test
    void only_the_latest_value_decides_and_without_it_the_one_before_is_the_latest() {
        Margin margin = margin(Case.standard().value("2021=5").value("2022=20"));

        assertThat(margin.inputs()).extracting(InputEffect::mayDecide).containsExactly(false, true);
        assertThat(margin.inputs()).extracting(InputEffect::flipsIfWithdrawn).containsExactly(false, true);
        assertThat(margin.inputs().get(1).ifWithdrawn().word()).isEqualTo("OFF_COURSE");
    }

    @Test
    void without_its_only_value_nothing_can_be_said() {
        InputEffect only = margin(Case.standard().value("2022=20")).inputs().get(0);

        assertThat(only.ifWithdrawn().attainment()).isEqualTo(Attainment.NOT_ASSESSABLE);
        assertThat(only.ifWithdrawn().reason()).isEqualTo(Reason.NO_OBSERVATION);
        assertThat(only.flipsIfWithdrawn()).isTrue();
    }

    @Test
    void without_value_or_target_nothing_turns() {
        assertThat(margin(Case.standard()).attainment().any()).isFalse();
        assertThat(margin(Case.standard().undefined().value("2022=20")).inputs())
                .isEmpty();
        assertThat(margin(Case.standard().value("2022=0")).attainment().up().share())
                .isNull();
    }

    private static void assertTurn(Turn turn, String at, boolean reachedAtValue, String distance, String to) {
        assertThat(turn.at()).isEqualTo(Rational.of(new BigDecimal(at)));
        assertThat(turn.reachedAtValue()).isEqualTo(reachedAtValue);
        assertThat(turn.distance()).isEqualTo(Rational.of(new BigDecimal(distance)));
        assertThat(turn.to()).isEqualTo(to);
    }

    private static String word(String value) {
        return Methods.byDefault()
                .assess(situation(Case.standard().value(value)))
                .word();
    }

    private static Margin margin(Case subject) {
        return Margin.of(situation(subject), Methods.byDefault());
    }

    private static Situation situation(Case subject) {
        return subject.evidence().on(new AsOf(LocalDate.parse("2023-06-30"), Instant.parse("2040-01-01T00:00:00Z")));
    }
}
