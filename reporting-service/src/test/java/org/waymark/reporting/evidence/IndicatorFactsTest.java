package org.waymark.reporting.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.plan.PeriodValue;
import org.waymark.contracts.plan.TargetSet;
import org.waymark.reporting.known.IndicatorBody;
import org.waymark.reporting.known.KnownVersion;
import org.waymark.reporting.known.UnitOfMeasure;
import org.waymark.reporting.number.Unit;
import org.waymark.reporting.situation.Announcement;

class IndicatorFactsTest {
    private static final Instant FIRST = Instant.parse("2026-11-16T08:00:00Z");
    private static final Instant SECOND = FIRST.plusSeconds(1);

    private final IndicatorFacts redefined =
            new IndicatorFacts(List.of(definedInMultiplier(0, 1, FIRST), definedInMultiplier(4, 2, SECOND)));

    @Test
    void a_target_without_unit_has_that_of_the_definition_recorded_before_it() {
        assertThat(redefined.unit(setAt(FIRST.minusMillis(1)))).isEqualTo(new Unit("NUMBER", 0));
        assertThat(redefined.unit(setAt(SECOND))).as("at the same instant").isEqualTo(new Unit("NUMBER", 0));
        assertThat(redefined.unit(setAt(SECOND.plusMillis(1)))).isEqualTo(new Unit("NUMBER", 4));
    }

    private static KnownVersion<IndicatorBody> definedInMultiplier(int multiplier, int version, Instant recordedAt) {
        UnitOfMeasure unit = new UnitOfMeasure(null, null, "NUMBER", multiplier);
        return new KnownVersion<>(
                "redefined",
                version,
                null,
                recordedAt,
                new Announcement(null, recordedAt),
                new IndicatorBody(null, unit, "HIGHER_IS_BETTER", null, List.of("A"), List.of(), Map.of(), null));
    }

    private static TargetSet setAt(Instant recordedAt) {
        return new TargetSet(
                "plan",
                "redefined",
                "CN",
                1,
                LocalDate.parse("2021-01-01"),
                null,
                null,
                List.of(new PeriodValue("2025", BigDecimal.TEN)),
                null,
                "BINDING",
                null,
                null,
                null,
                null,
                null,
                null,
                recordedAt,
                null,
                null,
                null);
    }
}
