package org.waymark.indicator.submission;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.waymark.indicator.Client.administrator;
import static org.waymark.indicator.Client.newCode;
import static org.waymark.indicator.Client.newIndicator;
import static org.waymark.indicator.Client.submitter;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.indicator.importing.Bulk;

@QuarkusTest
class TotalCodeTest {
    @ParameterizedTest
    @ValueSource(strings = {"T", "t", "TOTAL", "Total", "ALL", "_Z", "_t", "合计", "总计", "全部", "_T ", "＿Ｔ"})
    void what_others_write_for_the_total_is_answered_with_its_code(String sent) {
        String indicator = newIndicator();
        String observations = "/api/v1/indicators/" + indicator + "/observations";
        String says = "the total is written _T, not " + sent;
        submitter("cnipa")
                .header("Accept-Language", "en")
                .body("{\"breakdown\":\"" + sent + "\",\"period\":\"2021\",\"value\":1}")
                .post(observations)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/breakdown"))
                .body("errors.message", contains(says));
        Bulk.of(Bulk.CSV, "indicator,breakdown,period,value\n" + indicator + "," + sent + ",2021,28\n")
                .header("Accept-Language", "en")
                .post(Bulk.PATH)
                .then()
                .statusCode(422)
                .body("errors.message", contains(says));
        given().header("Accept-Language", "en")
                .queryParam("breakdown", sent)
                .get(observations)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("?breakdown"))
                .body("errors.message", contains(says));
        given().header("Accept-Language", "zh")
                .queryParam("breakdown", sent)
                .get(observations)
                .then()
                .body("errors.message", contains("总计写作 _T，而不是 " + sent));
        given().get(observations).then().body("items", hasSize(0));
    }

    @Test
    void an_indicator_whose_own_list_has_such_a_code_takes_it() {
        String indicator = newCode("listed");
        administrator()
                .header("If-None-Match", "*")
                .body(
                        """
                        {"name":{"en":"x"},"unit":{"zh":"件","en":"x","unitMeasure":"NUMBER","unitMultiplier":0},
                         "direction":"HIGHER_IS_BETTER","periodTypes":["A"],"breakdowns":["T","F"],
                         "providers":[{"agency":"cnipa","areas":["*"]}]}
                        """)
                .put("/api/v1/indicators/" + indicator)
                .then()
                .statusCode(201);
        submitter("cnipa")
                .body("{\"breakdown\":\"T\",\"period\":\"2021\",\"value\":1}")
                .post("/api/v1/indicators/" + indicator + "/observations")
                .then()
                .statusCode(201)
                .body("breakdown", equalTo("T"));
    }
}
