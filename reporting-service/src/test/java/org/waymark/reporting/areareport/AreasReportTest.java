package org.waymark.reporting.areareport;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.BackingServices;
import org.waymark.reporting.feed.Asking;
import org.waymark.reporting.feed.MadeUp;
import org.waymark.reporting.feed.NeighbourJournal;
import org.waymark.reporting.feed.NeighbourJournal.Happened;
import org.waymark.reporting.feed.RealPlanEvents;

@QuarkusTest
@WithTestResource(value = BackingServices.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class AreasReportTest {
    private static final String PLAN = "areas-plan";

    @BeforeEach
    void a_plan_over_three_levels() {
        MadeUp plan = new MadeUp(PLAN);
        List<Happened> events = new ArrayList<>(List.of(
                plan.plan("2021-01-01"),
                plan.indicator("areas-sum", 1, "{\"aggregation\": {\"kind\": \"SUM\"}}"),
                plan.indicator("areas-ratio", 1, "{\"aggregation\": {\"kind\": \"RATIO\"}}"),
                plan.indicator(
                        "areas-mean",
                        1,
                        "{\"aggregation\": {\"kind\": \"WEIGHTED_MEAN\", \"weights\": \"areas-people\"}}"),
                plan.indicator("areas-none", 1, "{\"aggregation\": {\"kind\": \"NONE\"}}"),
                plan.indicator("areas-silent", 1, "{}"),
                plan.indicator("areas-people", 1, "{}")));
        for (String indicator : List.of("areas-sum", "areas-ratio", "areas-mean", "areas-none", "areas-silent")) {
            events.add(plan.target(indicator, 1, target("CN", 100)));
            events.add(plan.target(indicator, 1, target("CN-44", 60)));
            events.add(plan.target(indicator, 1, target("CN-4401", 30)));
            events.add(plan.target(indicator, 1, target("CN-32", 40)));
            events.add(plan.observed(indicator, "2022", "70", value("CN", 200)));
            events.add(plan.observed(indicator, "2022", "30", value("CN-44", 50)));
            events.add(plan.observed(indicator, "2022", "10", value("CN-4401", 20)));
            events.add(plan.observed(indicator, "2022", "42", value("CN-32", 100)));
            events.add(plan.observed(indicator, "2022", "5", value("CN-11", 10)));
        }
        events.add(plan.observed("areas-people", "2022", "1000", "{}"));
        events.add(plan.observed("areas-people", "2022", "500", "{\"area\": \"CN-44\"}"));
        NeighbourJournal.send(events);
    }

    @Test
    void contributions_add_up_to_the_gap_but_for_a_residual_that_is_shown() {
        indicator("areas-sum")
                .body("indicator.whole", equalTo("CN"))
                .body("indicator.period", equalTo("2022"))
                .body("indicator.gap", equalTo(-30))
                .body("indicator.explained", equalTo(-28))
                .body("indicator.residual", equalTo(-2))
                .body("indicator.areas.area", equalTo(List.of("CN-44", "CN-32", "CN-11", "CN-4401")))
                .body("indicator.areas[0].contribution", equalTo(-30))
                .body("indicator.areas[1].contribution", equalTo(2))
                .body("indicator.areas[2].notCounted", equalTo("NO_TARGET"))
                .body("indicator.areas[3].notCounted", equalTo("NESTED"));
    }

    @Test
    void a_ratio_is_weighed_by_denominators_and_a_mean_by_the_indicator_it_names() {
        indicator("areas-ratio")
                .body("indicator.areas[0].contribution", equalTo(-7.5f))
                .body("indicator.areas[1].contribution", equalTo(1))
                .body("indicator.residual", equalTo(-23.5f));
        indicator("areas-mean")
                .body("indicator.areas[0].contribution", equalTo(-15))
                .body("indicator.areas.find { it.area == 'CN-32' }.notCounted", equalTo("NO_WEIGHT"));
    }

    @Test
    void nothing_is_explained_where_areas_do_not_make_a_whole() {
        indicator("areas-none")
                .body("indicator.notExplained", equalTo("AGGREGATION_NONE"))
                .body("indicator.explained", nullValue())
                .body("indicator.areas", hasSize(4));
        indicator("areas-silent").body("indicator.notExplained", equalTo("AGGREGATION_NOT_SAID"));
        RealPlanEvents.sendOnce();
        Asking.of("/ipr-14fyp/areas", "2025-12-31", Map.of("indicator", "ip-pledge-financing"))
                .statusCode(200)
                .body("indicator.areas", hasSize(0))
                .body("areas.area", equalTo(List.of("CN")));
        Asking.of("/ipr-14fyp/areas", "2025-12-31", Map.of("indicator", "areas-sum"))
                .statusCode(404);
    }

    @Test
    void each_area_counts_its_own_targets() {
        Asking.of("/" + PLAN + "/areas", "2023-06-30", Map.of())
                .statusCode(200)
                .body("areas.area", equalTo(List.of("CN", "CN-32", "CN-44", "CN-4401")))
                .body("areas.summary.targets", equalTo(List.of(5, 5, 5, 5)))
                .body("areas[3].parent", equalTo("CN-44"))
                .body("areas[0].parent", nullValue())
                .body("indicator", nullValue());
        Asking.of("/" + PLAN + "/areas", "2023-06-30", Map.of("area", "CN-44"))
                .body("areas.area", equalTo(List.of("CN-44", "CN-4401")));
    }

    @Test
    void a_part_can_be_the_whole() {
        Asking.of("/" + PLAN + "/areas", "2023-06-30", Map.of("area", "CN-44", "indicator", "areas-sum"))
                .body("indicator.gap", equalTo(-30))
                .body("indicator.areas.area", equalTo(List.of("CN-4401")))
                .body("indicator.areas[0].contribution", equalTo(-20))
                .body("indicator.residual", equalTo(-10));
    }

    private static ValidatableResponse indicator(String indicator) {
        return Asking.of("/" + PLAN + "/areas", "2023-06-30", Map.of("indicator", indicator))
                .statusCode(200);
    }

    private static String target(String area, int value) {
        return "{\"area\": \"%s\", \"targets\": [{\"period\": \"2025\", \"value\": %d}]}".formatted(area, value);
    }

    private static String value(String area, int denominator) {
        return "{\"area\": \"%s\", \"numerator\": 1, \"denominator\": %d}".formatted(area, denominator);
    }
}
