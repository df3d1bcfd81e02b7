package org.waymark.indicator.convention;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.waymark.indicator.Client.INDICATOR;
import static org.waymark.indicator.Client.PLAN;
import static org.waymark.indicator.Client.newCode;
import static org.waymark.indicator.Client.put;
import static org.waymark.indicator.Client.submit;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cursor goes on with the list that gave it out; to any other it would look like the end. */
@QuarkusTest
class CursorTest {
    private static final String TARGET =
            "{\"targets\":[{\"period\":\"2025\",\"value\":12}],\"attribute\":\"ANTICIPATORY\"}";

    @ParameterizedTest
    @ValueSource(strings = {"/indicators", "/plans", "/areas", "/plans/{plan}/targets", "/agencies/cnipa/due"})
    void what_is_no_cursor_is_refused(String list) {
        refused(list.replace("{plan}", plan(indicator())), "foo");
        refused(list.replace("{plan}", plan(indicator())), "Y24tMTE");
    }

    @Test
    void the_cursor_of_another_list_is_refused() {
        String indicator = indicator();
        String other = indicator();
        String plan = plan(indicator);
        List<String> lists = List.of(
                "/indicators",
                "/areas",
                "/plans",
                "/plans?parent=" + parent(),
                "/plans/" + plan + "/targets",
                "/plans/" + plan + "/targets?asOf=2024-01-01",
                "/plans/" + plan(indicator) + "/targets",
                "/indicators/" + indicator + "/observations",
                "/indicators/" + indicator + "/observations?area=CN",
                "/indicators/" + other + "/observations",
                "/indicators/" + indicator + "/due",
                "/indicators/" + indicator + "/due?asOf=2024-12-31",
                "/indicators/" + other + "/due",
                "/agencies/cnipa/due");
        List<String> cursors = new ArrayList<>();
        for (String list : lists) {
            cursors.add(next(list));
        }
        assertThat(cursors).doesNotContainNull();
        for (int given = 0; given < lists.size(); given++) {
            for (int taken = 0; taken < lists.size(); taken++) {
                if (given == taken) {
                    page(lists.get(taken), cursors.get(given), 200);
                } else {
                    refused(lists.get(taken), cursors.get(given));
                }
            }
        }
    }

    @Test
    void with_its_cursor_a_list_goes_on_in_pages_of_another_size() {
        String targets = "/plans/" + plan(indicator()) + "/targets";
        given().get("/api/v1" + targets + "?limit=7&cursor=" + next(targets))
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    private static String next(String list) {
        return given().get("/api/v1" + list + (list.contains("?") ? "&" : "?") + "limit=1")
                .then()
                .statusCode(200)
                .extract()
                .path("next");
    }

    private static void page(String list, String cursor, int status) {
        given().get("/api/v1" + list + (list.contains("?") ? "&" : "?") + "limit=1&cursor=" + cursor)
                .then()
                .statusCode(status);
    }

    private static void refused(String list, String cursor) {
        given().get("/api/v1" + list + (list.contains("?") ? "&" : "?") + "limit=1&cursor=" + cursor)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/unreadable"))
                .body("detail", containsString("not given out here"));
    }

    /** With two observations and more than one period owed. */
    private static String indicator() {
        String code = newCode("indicator");
        put(
                        "/api/v1/indicators/" + code,
                        INDICATOR.replace("\"reviewSteps\":0", "\"reviewSteps\":0,\"dueAfter\":{\"A\":\"P60D\"}"))
                .statusCode(201);
        for (String period : List.of("2019", "2020")) {
            submit(code, "{\"period\":\"%s\",\"value\":1}".formatted(period)).statusCode(201);
        }
        return code;
    }

    /** With two targets. */
    private static String plan(String indicator) {
        String plan = newCode("plan");
        put("/api/v1/plans/" + plan, PLAN).statusCode(201);
        for (String area : List.of("CN", "CN-44")) {
            put("/api/v1/plans/" + plan + "/targets/" + indicator + "?area=" + area, TARGET)
                    .statusCode(201);
        }
        return plan;
    }

    /** With two children. */
    private static String parent() {
        String parent = newCode("plan");
        put("/api/v1/plans/" + parent, PLAN).statusCode(201);
        for (int child = 0; child < 2; child++) {
            put("/api/v1/plans/" + newCode("plan"), PLAN.replace("\"parent\":null", "\"parent\":\"" + parent + "\""))
                    .statusCode(201);
        }
        return parent;
    }
}
