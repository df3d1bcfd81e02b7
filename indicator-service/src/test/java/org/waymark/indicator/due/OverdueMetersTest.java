package org.waymark.indicator.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.indicator.Client.INDICATOR;
import static org.waymark.indicator.Client.PLAN;
import static org.waymark.indicator.Client.newCode;
import static org.waymark.indicator.Client.put;
import static org.waymark.indicator.Client.submit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OverdueMetersTest {
    private static final String TARGET =
            "{\"targets\":[{\"period\":\"2025\",\"value\":12}],\"attribute\":\"ANTICIPATORY\"}";

    @Inject
    OverdueMeters overdue;

    @Inject
    MeterRegistry meters;

    @Test
    void values_whose_day_has_passed_are_counted_by_plan_until_they_are_delivered() {
        overdue.count();
        double before = values();
        String indicator = newCode("indicator");
        String plan = newCode("plan");
        put(
                        "/api/v1/indicators/" + indicator,
                        INDICATOR.replace("\"decimals\"", "\"dueAfter\":{\"A\":\"P60D\"},\"decimals\""))
                .statusCode(201);
        put("/api/v1/plans/" + plan, PLAN).statusCode(201);
        put("/api/v1/plans/" + plan + "/targets/" + indicator, TARGET).statusCode(201);

        overdue.count();
        double owed = values() - before;
        submit(indicator, "{\"period\":\"2021\",\"value\":1}").statusCode(201);
        overdue.count();

        assertThat(owed).isGreaterThanOrEqualTo(5);
        assertThat(values() - before).isEqualTo(owed - 1);
        assertThat(meters.find("waymark.agencies.with.overdue.values").gauges())
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(32)
                .allSatisfy(gauge -> assertThat(gauge.value()).isPositive());
    }

    private double values() {
        return meters.find("waymark.overdue.values").gauges().stream()
                .mapToDouble(Gauge::value)
                .sum();
    }
}
