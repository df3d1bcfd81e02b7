package org.waymark.reporting.areareport;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.reporting.areareport.Explanation.Part;
import org.waymark.reporting.areareport.IndicatorOverAreas.NotCounted;
import org.waymark.reporting.number.Rational;

class ExplanationTest {
    @Test
    void nested_areas_count_once() {
        Explanation explanation = Explanation.of(List.of(part("CN-44", "30", "60"), part("CN-4401", "10", "30")));

        assertThat(explanation.contributions()).containsOnlyKeys("CN-44");
        assertThat(explanation.notCounted()).containsEntry("CN-4401", NotCounted.NESTED);
        assertThat(explanation.explained()).isEqualTo("-30");
    }

    @Test
    void a_part_stands_in_where_the_area_above_it_cannot_contribute() {
        Explanation explanation = Explanation.of(
                List.of(new Part("CN-44", BigDecimal.TEN, null, Rational.ONE), part("CN-4401", "10", "30")));

        assertThat(explanation.contributions()).containsOnlyKeys("CN-4401");
        assertThat(explanation.notCounted()).containsEntry("CN-44", NotCounted.NO_TARGET);
    }

    @Test
    void what_is_shown_adds_up_though_shares_are_thirds() {
        Explanation explanation = Explanation.of(List.of(
                new Part("CN-11", new BigDecimal("1"), new BigDecimal("2"), Rational.of(1, 3)),
                new Part("CN-12", new BigDecimal("1"), new BigDecimal("3"), Rational.of(1, 3))));

        assertThat(explanation.contributions().values())
                .containsExactly(new BigDecimal("-0.333333"), new BigDecimal("-0.666667"));
        assertThat(explanation.explained()).isEqualTo("-1");
    }

    @Test
    void codes_say_what_is_part_of_what() {
        assertThat(AreaCode.isWithin("CN-44", "CN")).isTrue();
        assertThat(AreaCode.isWithin("CN-4401", "CN-44")).isTrue();
        assertThat(AreaCode.isWithin("CN-44", "CN-44")).isFalse();
        assertThat(AreaCode.isWithin("CN-32", "CN-44")).isFalse();
        assertThat(AreaCode.parent("CN-4401", List.of("CN", "CN-44", "CN-4401")))
                .contains("CN-44");
    }

    private static Part part(String area, String value, String target) {
        return new Part(area, new BigDecimal(value), new BigDecimal(target), Rational.ONE);
    }
}
