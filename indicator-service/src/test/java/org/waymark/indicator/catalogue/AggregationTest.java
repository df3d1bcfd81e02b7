package org.waymark.indicator.catalogue;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.equalTo;
import static org.waymark.indicator.Client.INDICATOR;
import static org.waymark.indicator.Client.newCode;
import static org.waymark.indicator.Client.put;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AggregationTest {
    @Test
    void a_definition_may_say_how_areas_make_the_whole() {
        String code = newCode("indicator");
        define(code, "{\"kind\":\"WEIGHTED_MEAN\",\"weights\":\"resident-population\"}")
                .statusCode(201);

        get("/api/v1/indicators/" + code)
                .then()
                .body("aggregation.kind", equalTo("WEIGHTED_MEAN"))
                .body("aggregation.weights", equalTo("resident-population"));
        define(newCode("indicator"), "{\"kind\":\"NONE\"}").statusCode(201);
    }

    @Test
    void a_mean_names_its_weights_and_nothing_else_does() {
        refused("{\"kind\":\"WEIGHTED_MEAN\"}", "/aggregation/weights", "weights-of-mean");
        refused("{\"kind\":\"SUM\",\"weights\":\"people\"}", "/aggregation/weights", "weights-of-mean");
        refused("{\"kind\":\"WEIGHTED_MEAN\",\"weights\":\"a/b\"}", "/aggregation/weights", "code");
        refused("{\"kind\":\"MEDIAN\"}", "/aggregation/kind", "one-of");
        refused("{}", "/aggregation/kind", "required");
    }

    private static void refused(String aggregation, String pointer, String rule) {
        define(newCode("indicator"), aggregation)
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of(pointer)))
                .body("errors.rule", equalTo(List.of(rule)));
    }

    private static ValidatableResponse define(String code, String aggregation) {
        return put(
                "/api/v1/indicators/" + code, INDICATOR.replaceFirst("\\{", "{\"aggregation\":" + aggregation + ","));
    }
}
