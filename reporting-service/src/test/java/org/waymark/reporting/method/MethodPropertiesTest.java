package org.waymark.reporting.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.reporting.assessment.Case;
import org.waymark.reporting.assessment.Findings;
import org.waymark.reporting.assessment.Method;
import org.waymark.reporting.situation.Direction;

/** What must hold whatever the numbers are; the seed is fixed, so a failure can be looked at. */
class MethodPropertiesTest {
    private static final int ROUNDS = 300;
    private static final String AS_OF = "2031-06-30";

    private final Random random = new Random(20261130);

    @ParameterizedTest
    @ValueSource(strings = {"linear-trajectory", "open-sdg", "un-three-band", "escap-csi"})
    void a_better_value_is_never_judged_worse(String id) {
        Method method = method(id);
        for (int round = 0; round < ROUNDS; round++) {
            int base = 1 + random.nextInt(100);
            int target = base + 1 + random.nextInt(100);
            int year = 2021 + random.nextInt(9);
            int worse = random.nextInt(250);
            int better = worse + random.nextInt(50);

            Findings low = assess(method, Direction.HIGHER_IS_BETTER, base, target, year + "=" + worse);
            Findings high = assess(method, Direction.HIGHER_IS_BETTER, base, target, year + "=" + better);

            assertThat(rank(method, high)).as("%s %s %s", base, target, better).isLessThanOrEqualTo(rank(method, low));
            if (low.details().value() != null && high.details().value() != null) {
                assertThat(high.details().value())
                        .isGreaterThanOrEqualTo(low.details().value());
            }
            if (low.details().score() != null) {
                assertThat(high.details().score())
                        .isGreaterThanOrEqualTo(low.details().score());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"linear-trajectory", "open-sdg", "un-three-band", "escap-csi"})
    void lower_is_better_is_higher_is_better_below_zero(String id) {
        Method method = method(id);
        for (int round = 0; round < ROUNDS; round++) {
            int[] values = random.ints(3, -50, 50)
                    .map(value -> value == 0 ? 50 : value)
                    .toArray();

            Findings upright = assess(method, Direction.HIGHER_IS_BETTER, values[0], values[1], "2024=" + values[2]);
            Findings mirrored = assess(method, Direction.LOWER_IS_BETTER, -values[0], -values[1], "2024=" + -values[2]);

            assertThat(mirrored.verdict()).isEqualTo(upright.verdict());
            assertThat(mirrored.reason()).isEqualTo(upright.reason());
            assertThat(mirrored.details().value()).isEqualTo(upright.details().value());
            assertThat(mirrored.details().score()).isEqualTo(upright.details().score());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"linear-trajectory", "open-sdg", "un-three-band", "escap-csi"})
    void a_value_in_another_multiple_of_its_unit_changes_nothing(String id) {
        Method method = method(id);
        for (int round = 0; round < ROUNDS; round++) {
            int base = 1 + random.nextInt(100);
            int target = base + 1 + random.nextInt(100);
            BigDecimal value = BigDecimal.valueOf(random.nextInt(30000), 2);

            Findings plain = inUnits(method, base, target, value, 0);
            Findings inTenThousands = inUnits(method, base, target, value.movePointLeft(4), 4);

            assertThat(inTenThousands.verdict()).isEqualTo(plain.verdict());
            assertThat(inTenThousands.details().value())
                    .isEqualTo(plain.details().value());
            assertThat(inTenThousands.details().score())
                    .isEqualTo(plain.details().score());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"linear-trajectory", "open-sdg", "un-three-band", "escap-csi"})
    void all_numbers_in_another_multiple_change_nothing_but_the_last_digits(String id) {
        Method method = method(id);
        for (int round = 0; round < ROUNDS; round++) {
            int base = 1 + random.nextInt(100);
            int target = base + 1 + random.nextInt(100);
            int value = 1 + random.nextInt(250);

            Findings plain = assess(method, Direction.HIGHER_IS_BETTER, base, target, "2024=" + value);
            Findings scaled = Case.from("2020=" + base + "E+6", "2030=" + target + "E+6")
                    .value("2024=" + value + "E+6")
                    .with(method)
                    .on(AS_OF)
                    .findings();

            assertThat(scaled.verdict()).isEqualTo(plain.verdict());
            if (plain.details().value() != null) {
                assertThat(scaled.details().value()).isCloseTo(plain.details().value(), within(new BigDecimal("1e-9")));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"linear-trajectory", "open-sdg", "un-three-band", "escap-csi"})
    void values_may_come_in_any_order(String id) {
        Method method = method(id);
        for (int round = 0; round < ROUNDS; round++) {
            List<String> values = new ArrayList<>();
            for (int year = 2020; year < 2030; year++) {
                values.add(year + "=" + (1 + random.nextInt(100)));
            }
            Case inOrder = Case.from("2020=10", "2030=80");
            values.forEach(inOrder::value);
            Collections.shuffle(values, random);
            Case shuffled = Case.from("2020=10", "2030=80");
            values.forEach(shuffled::value);

            assertThat(shuffled.with(method).on(AS_OF))
                    .isEqualTo(inOrder.with(method).on(AS_OF));
        }
    }

    private static Method method(String id) {
        return Methods.of(id).orElseThrow();
    }

    private static Findings assess(Method method, Direction direction, int base, int target, String value) {
        return Case.from("2020=" + base, "2030=" + target)
                .direction(direction, false)
                .value(value)
                .with(method)
                .on(AS_OF)
                .findings();
    }

    private static Findings inUnits(Method method, int base, int target, BigDecimal value, int multiplier) {
        return new Case()
                .in("NUMBER", 0)
                .target("2020-01-01", "2020=" + base, "2030=" + target)
                .direction(Direction.HIGHER_IS_BETTER, false)
                .in("NUMBER", multiplier)
                .value("2024=" + value.toPlainString())
                .with(method)
                .on(AS_OF)
                .findings();
    }

    /** From the best word on; a method without words has one rank. */
    private static int rank(Method method, Findings findings) {
        return findings.word() == null ? 0 : method.scale().words().indexOf(findings.word());
    }
}
