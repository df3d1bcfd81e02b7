package org.waymark.indicator.area;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.waymark.indicator.Client.administrator;
import static org.waymark.indicator.Client.newCode;
import static org.waymark.indicator.Client.newIndicator;
import static org.waymark.indicator.Client.submitter;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.indicator.Client;
import org.waymark.indicator.importing.Bulk;

@QuarkusTest
class MeantAreaTest {
    @Inject
    Areas areas;

    @ParameterizedTest
    @CsvSource({
        "440000, CN-44",
        "44, CN-44",
        "44.0, CN-44",
        "440000000000, CN-44",
        "CN440000, CN-44",
        "cn-44, CN-44",
        "CN_44, CN-44",
        "CN-GD, CN-44",
        "广东, CN-44",
        "广东省, CN-44",
        "Guangdong, CN-44",
        "guangdong province, CN-44",
        "CN-44 广东省, CN-44",
        "CN-44: Guangdong, CN-44",
        "广西, CN-45",
        "内蒙古, CN-15",
        "新疆, CN-65",
        "Tibet, CN-54",
        "北京, CN-11",
        "Hong Kong, CN-81",
        "HKG, CN-81",
        "４４００００, CN-44",
        "全国, CN",
        "中国, CN",
        "China, CN",
        "CHN, CN",
        "156, CN",
        "000000, CN",
        "100000, CN",
        "合计, CN",
        "TOTAL, CN"
    })
    void a_text_that_is_no_code_is_answered_with_the_code(String sent, String code) {
        AreaList list = areas.fresh();
        assertThat(list.unknown(sent).en()).isEqualTo(sent + " is " + code + "; write " + code);
        assertThat(list.unknown(sent).zh()).isEqualTo(sent + " 即 " + code + "；请写 " + code);
    }

    @ParameterizedTest
    @CsvSource({"nowhere", "999999", "XX-1", "省"})
    void what_is_no_area_at_all_is_answered_with_those_there_are(String sent) {
        assertThat(areas.fresh().unknown(sent).en()).startsWith("there is no area " + sent + "; allowed are CN, CN-11");
    }

    @Test
    void wherever_an_area_comes_in() {
        String indicator = newIndicator();
        String observations = "/api/v1/indicators/" + indicator + "/observations";
        String says = "440000 is CN-44; write CN-44";
        submitter("cnipa")
                .header("Accept-Language", "en")
                .body("{\"area\":\"440000\",\"period\":\"2021\",\"value\":1}")
                .post(observations)
                .then()
                .statusCode(422)
                .body("errors.message", contains(says));
        for (String number : new String[] {"440000", "44"}) {
            submitter("cnipa")
                    .header("Accept-Language", "en")
                    .body("{\"area\":" + number + ",\"period\":\"2021\",\"value\":1}")
                    .post(observations)
                    .then()
                    .statusCode(422)
                    .body("errors.message", contains(number + " is CN-44; write CN-44"));
        }
        submitter("cnipa")
                .header("Accept-Language", "en")
                .body("{\"area\":\"\",\"breakdown\":\" \",\"period\":\"2021\",\"value\":1}")
                .post(observations)
                .then()
                .statusCode(422)
                .body(
                        "errors.message",
                        contains("is blank; the whole country is written CN", "is blank; the total is written _T"));
        Bulk.of(
                        Bulk.CSV,
                        "indicator,area,period,value\n" + indicator + ",440000,2021,28\n" + indicator + ",广东,2022,28\n")
                .header("Accept-Language", "en")
                .post(Bulk.PATH)
                .then()
                .statusCode(422)
                .body("errors.message", contains(says, "广东 is CN-44; write CN-44"));
        for (String address : new String[] {
            observations, "/api/v1/indicators/" + indicator + "/due", "/api/v1/plans/ipr-14fyp/targets"
        }) {
            given().header("Accept-Language", "en")
                    .get(address + "?area=440000")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("?area"))
                    .body("errors.message", contains(says));
        }
        given().header("Accept-Language", "en")
                .get("/api/v1/plans/ipr-14fyp/targets/" + indicator + "?area=440000")
                .then()
                .statusCode(404)
                .body("detail", equalTo(says));
        given().header("Accept-Language", "en")
                .get(observations + "?area=CN-GD")
                .then()
                .statusCode(422)
                .body("errors[0].rule", equalTo("area"))
                .body("errors.message", contains("CN-GD is CN-44; write CN-44"));
        administrator()
                .header("Accept-Language", "en")
                .header("If-None-Match", "*")
                .body(
                        """
                        {"name":{"en":"x"},"unit":{"zh":"件","en":"x","unitMeasure":"NUMBER","unitMultiplier":0},
                         "direction":"HIGHER_IS_BETTER","periodTypes":["A"],"providers":[{"agency":"cnipa","areas":["440000"]}]}
                        """)
                .put("/api/v1/indicators/" + indicator + "-other")
                .then()
                .statusCode(422)
                .body("errors.message", hasItem(says));
        String plan = newCode("plan");
        Client.put("/api/v1/plans/" + plan, Client.PLAN).statusCode(201);
        administrator()
                .header("Accept-Language", "en")
                .header("If-None-Match", "*")
                .body("{\"targets\":[{\"period\":\"2025年\",\"value\":1}],\"attribute\":\"BINDING\"}")
                .put("/api/v1/plans/" + plan + "/targets/" + indicator + "?area=440000")
                .then()
                .statusCode(422)
                .body("errors.message", contains(says, "2025年 is written 2025"));
        given().header("Accept-Language", "en")
                .get("/api/v1/areas/440000")
                .then()
                .statusCode(404)
                .body("detail", equalTo(says));
        administrator()
                .header("Accept-Language", "en")
                .header("If-None-Match", "*")
                .body("{\"name\":{\"en\":\"x\"},\"parent\":\"440000\"}")
                .put("/api/v1/areas/CN-4499")
                .then()
                .statusCode(422)
                .body("errors.message", contains(says));
    }
}
