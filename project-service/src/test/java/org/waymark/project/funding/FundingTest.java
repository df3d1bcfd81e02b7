package org.waymark.project.funding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.EventType;
import org.waymark.project.part.ProjectPartTest;

@QuarkusTest
class FundingTest extends ProjectPartTest {
    @Test
    void amounts_are_exact_and_compared_by_their_value() {
        create("samr", "led/funding/2023", funding("1", "1", "")).statusCode(403);
        String exact = "123456789012345.678901234567890";
        create("cnipa", "led/funding/2023", funding(exact, "0.10", "")).statusCode(201);
        replace("cnipa", 9, "led/funding/2023", funding(exact, "0.1", ""))
                .statusCode(200)
                .body("version", is(1));

        assertThat(read(given(), "projects/led/funding/2023").extract().asString())
                .contains("\"planned\":" + exact + ",\"spent\":0.10");
        read(given(), "projects/led/funding").body("items.year", contains("2023"));
        assertThat(told(EventType.FUNDING_REPORTED)).singleElement().satisfies(told -> assertThat(
                        told.data().at("/body/lines/0/planned").asText())
                .isEqualTo(exact));
    }

    @Test
    void more_spent_than_planned_needs_a_justification_that_is_kept() {
        create("cnipa", "led/funding/2023", funding("10", "10.01", ""))
                .statusCode(422)
                .body("detail", containsString("justification"))
                .body("errors.rule", contains("spent-over-planned"))
                .body("errors.severity", contains("WARNING"));
        create("cnipa", "led/funding/2023", funding("10", "10.01", ",\"justification\":\"flood\""))
                .statusCode(201)
                .body("justification", equalTo("flood"));
    }

    private static String funding(String planned, String spent, String more) {
        return """
               {"lines":[{"code":"a","title":{"en":"A"},"planned":%s,"spent":%s,"currency":"CNY","unitMultiplier":4}]%s}"""
                .formatted(planned, spent, more);
    }
}
