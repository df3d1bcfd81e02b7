package org.waymark.indicator.due;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.nullValue;
import static org.waymark.indicator.Client.INDICATOR;
import static org.waymark.indicator.Client.administrator;
import static org.waymark.indicator.Client.as;
import static org.waymark.indicator.Client.newCode;
import static org.waymark.indicator.Client.put;
import static org.waymark.indicator.Client.submit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What was submitted, and then did not stay. */
@QuarkusTest
class OwedAgainTest {
    @Test
    void a_draft_that_was_returned_begins_no_series() {
        String indicator = indicator(1);
        decide(submitted(indicator, "1925", 1), "RETURN", 1);
        submitted(indicator, "2022", 1);
        due(indicator).body("items.period", contains("2023"));
    }

    @Test
    void a_value_that_was_withdrawn_begins_no_series() {
        String indicator = indicator(0);
        decide(submitted(indicator, "1925", 1), "WITHDRAW", 1);
        submitted(indicator, "2022", 1);
        due(indicator).body("items.period", contains("2023"));
    }

    @Test
    void a_draft_that_was_returned_is_owed_with_all_after_it_where_nothing_else_was_delivered() {
        String indicator = indicator(1);
        decide(submitted(indicator, "2021", 1), "RETURN", 1);
        due(indicator).body("items.period", contains("2021", "2022", "2023")).body("items[0].state", nullValue());
        as("somebody", "cnipa", "submitter")
                .get(list(indicator))
                .then()
                .body("items.state", contains("RETURNED", null, null));
        submitted(indicator, "2021", 2);
        due(indicator).body("items.period", contains("2022", "2023"));
    }

    @Test
    void a_value_that_was_withdrawn_is_owed_with_all_after_it_where_nothing_else_was_delivered() {
        String indicator = indicator(0);
        decide(submitted(indicator, "2021", 1), "WITHDRAW", 1);
        due(indicator)
                .body("items.period", contains("2021", "2022", "2023"))
                .body("items.state", contains("WITHDRAWN", null, null));
        given().get("/api/v1/agencies/cnipa/due?asOf=2024-12-31&limit=1000")
                .then()
                .body(
                        "items.findAll { it.indicator == '%s' }.period".formatted(indicator),
                        contains("2021", "2022", "2023"));
    }

    @Test
    void several_that_did_not_stay_are_owed_from_the_first() {
        String indicator = indicator(0);
        String later = submitted(indicator, "2022", 1);
        decide(submitted(indicator, "2021", 1), "WITHDRAW", 1);
        decide(later, "WITHDRAW", 1);
        due(indicator)
                .body("items.period", contains("2021", "2022", "2023"))
                .body("items.state", contains("WITHDRAWN", "WITHDRAWN", null));
    }

    @Test
    void a_draft_delivers_nothing_once_its_successor_was_returned() {
        String indicator = indicator(1);
        submitted(indicator, "2022", 1);
        submitted(indicator, "2023", 1);
        String id = submitted(indicator, "2023", 2);
        due(indicator).body("items", empty());
        decide(id, "RETURN", 2);
        due(indicator).body("items.period", contains("2023"));
    }

    @Test
    void a_value_under_embargo_is_not_withdrawn_with_the_one_before_it() {
        String indicator = indicator(0);
        submitted(indicator, "2022", 1);
        String id = submitted(indicator, "2023", 1);
        submit(
                        indicator,
                        "{\"period\":\"2023\",\"value\":2,\"reason\":\"Census\",\"releasedAt\":\"%s\"}"
                                .formatted(LocalDate.now().plusDays(9)))
                .statusCode(201);
        decide(id, "WITHDRAW", 1);
        due(indicator).body("items", empty());
        decide(id, "WITHDRAW", 2);
        due(indicator).body("items.period", contains("2023"));
    }

    @Test
    void nothing_is_owed_for_an_area_outside_of_its_days() {
        String area = "CN-" + newCode("D").toUpperCase().replace("-", "");
        put("/api/v1/areas/" + area, "{\"name\":{\"en\":\"A district\"},\"validFrom\":\"2020-07-01\"}")
                .statusCode(201);
        String indicator = indicator(0, area);
        submit(indicator, "{\"area\":\"%s\",\"period\":\"2020\",\"value\":1}".formatted(area))
                .statusCode(201);
        due(indicator).body("items.period", contains("2021", "2022", "2023"));
        administrator()
                .header("If-Match", "\"1\"")
                .body("{\"name\":{\"en\":\"A district\"},\"validFrom\":\"2020-07-01\",\"validTo\":\"2021-12-31\"}")
                .put("/api/v1/areas/" + area)
                .then()
                .statusCode(200);
        due(indicator).body("items.period", contains("2021"));
    }

    private static String indicator(int reviewSteps) {
        return indicator(reviewSteps, "*");
    }

    private static String indicator(int reviewSteps, String area) {
        String code = newCode("indicator");
        put(
                        "/api/v1/indicators/" + code,
                        INDICATOR
                                .replace("\"*\"", "\"" + area + "\"")
                                .replace(
                                        "\"reviewSteps\":0",
                                        "\"reviewSteps\":" + reviewSteps + ",\"dueAfter\":{\"A\":\"P60D\"}"))
                .statusCode(201);
        return code;
    }

    private static String submitted(String indicator, String period, int value) {
        return submit(indicator, "{\"period\":\"%s\",\"value\":%d}".formatted(period, value))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void decide(String id, String decision, int vintage) {
        as("a-publisher", "cnipa", "publisher")
                .body("{\"decision\":\"%s\",\"vintage\":%d,\"reason\":\"because\"}".formatted(decision, vintage))
                .post("/api/v1/observations/" + id + "/decisions")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse due(String indicator) {
        return given().get(list(indicator)).then().statusCode(200);
    }

    private static String list(String indicator) {
        return "/api/v1/indicators/" + indicator + "/due?asOf=2024-12-31";
    }
}
