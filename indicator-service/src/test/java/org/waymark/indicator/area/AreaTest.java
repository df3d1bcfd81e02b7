package org.waymark.indicator.area;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.waymark.indicator.Client.PLAN;
import static org.waymark.indicator.Client.administrator;
import static org.waymark.indicator.Client.newCode;
import static org.waymark.indicator.Client.newIndicator;
import static org.waymark.indicator.Client.put;
import static org.waymark.indicator.Client.submit;
import static org.waymark.indicator.Client.submitter;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.TopicReader;
import org.waymark.contracts.EventEnvelope;
import org.waymark.contracts.EventJson;
import org.waymark.contracts.EventType;
import org.waymark.contracts.Topic;
import org.waymark.contracts.area.AreaDefined;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.projection.ReceivedEvent;
import org.waymark.foundation.versioned.RestoreVersion;

@QuarkusTest
class AreaTest {
    private static final String CITY =
            "{\"name\":{\"zh\":\"深圳市\",\"en\":\"Shenzhen\"},\"parent\":\"CN-44\",\"validFrom\":\"1979-03-05\"}";

    @Inject
    RestoreVersion restoreVersion;

    @Inject
    Areas areas;

    @Test
    void china_and_its_34_provinces_come_with_the_software() {
        given().get("/api/v1/areas/CN").then().statusCode(200).body("name.zh", equalTo("中国"));
        given().get("/api/v1/areas/CN-44")
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"1-"))
                .body("name.en", equalTo("Guangdong"))
                .body("parent", equalTo("CN"))
                .body("areaVersion", equalTo(1))
                .body("sources[0].title", containsString("GB/T 2260"));
        assertThat(given().get("/api/v1/areas?limit=1000")
                        .jsonPath()
                        .<String>getList("items.findAll { it.code ==~ /CN-[0-9]{2}/ }.code"))
                .hasSize(34);
        String next = given().get("/api/v1/areas?limit=1")
                .then()
                .body("items.code", contains("CN"))
                .extract()
                .path("next");
        given().get("/api/v1/areas?limit=1&cursor=" + next).then().body("items.code", contains("CN-11"));
    }

    @Test
    void an_area_has_its_versions_and_its_events() throws Exception {
        String code = newArea("CN-44");
        put("/api/v1/areas/" + code, CITY).statusCode(201).body("areaVersion", equalTo(1));
        put("/api/v1/areas/" + code, CITY).statusCode(200);
        administrator()
                .body(CITY.replace("Shenzhen", "Shumchun"))
                .put("/api/v1/areas/" + code)
                .then()
                .statusCode(428);
        administrator()
                .header("If-Match", "\"1\"")
                .body(CITY.replace("Shenzhen", "Shumchun"))
                .put("/api/v1/areas/" + code)
                .then()
                .statusCode(200)
                .body("areaVersion", equalTo(2));
        given().get("/api/v1/areas/" + code + "?version=1").then().body("name.en", equalTo("Shenzhen"));
        given().get("/api/v1/areas/" + code + "?version=3").then().statusCode(404);
        given().get("/api/v1/areas/nowhere").then().statusCode(404);

        assertThat(TopicReader.readUntil(
                        Topic.INDICATORS,
                        on -> on.key().equals(code)
                                && on.data().path("areaVersion").asInt() == 2))
                .filteredOn(on -> on.key().equals(code))
                .extracting(on -> on.envelope().type())
                .containsExactly(EventType.AREA_DEFINED.type(), EventType.AREA_DEFINED.type());
    }

    @Test
    void only_an_administrator_defines_areas() {
        submitter("cnipa")
                .header("If-None-Match", "*")
                .body(CITY)
                .put("/api/v1/areas/" + newArea("CN-44"))
                .then()
                .statusCode(403);
    }

    @Test
    void what_is_wrong_with_an_area_is_reported_together() {
        put(
                        "/api/v1/areas/" + newArea("CN-44"),
                        "{\"parent\":\"CN-99\",\"validFrom\":\"2020-01-01\",\"validTo\":\"2019-12-31\",\"successor\":\"x\",\"size\":1}")
                .statusCode(422)
                .body("errors", hasSize(5))
                .body("errors.find { it.pointer == '/parent' }.rule", equalTo("area"))
                .body("errors.find { it.pointer == '/parent' }.message", containsString("CN, CN-11"))
                .body("errors.find { it.pointer == '/validTo' }.rule", equalTo("validity-order"));
        String outer = newArea("CN-44");
        String inner = newArea("CN-44");
        put("/api/v1/areas/" + outer, CITY).statusCode(201);
        put("/api/v1/areas/" + inner, CITY.replace("CN-44", outer)).statusCode(201);
        administrator()
                .header("If-Match", "\"1\"")
                .body(CITY.replace("CN-44", inner))
                .put("/api/v1/areas/" + outer)
                .then()
                .statusCode(422)
                .body("errors[0].rule", equalTo("parent-outside"));
    }

    @Test
    void a_value_for_an_unknown_area_is_refused_until_the_area_is_defined() {
        String indicator = newIndicator();
        String area = newArea("CN-31");
        String value = "{\"area\":\"%s\",\"period\":\"2024\",\"value\":1}".formatted(area);
        submit(indicator, value)
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo("/area"))
                .body("errors[0].rule", equalTo("area"))
                .body("errors[0].value", equalTo(area))
                .body("errors[0].message", containsString("CN, CN-11, CN-12"));
        put("/api/v1/areas/" + area, CITY).statusCode(201);
        submit(indicator, value).statusCode(201);
    }

    @Test
    void an_area_is_taken_in_the_periods_that_touch_its_days() {
        String indicator = newIndicator();
        String area = newArea("CN-51");
        String successor = newArea("CN-51");
        put(
                        "/api/v1/areas/" + area,
                        "{\"name\":{\"zh\":\"旧市\"},\"validFrom\":\"2001-12-31\",\"validTo\":\"2010-01-01\",\"successor\":\"%s\"}"
                                .formatted(successor))
                .statusCode(201);
        String value = "{\"area\":\"%s\",\"period\":\"%s\",\"value\":1}";
        submit(indicator, value.formatted(area, "2000"))
                .statusCode(422)
                .body("errors[0].message", allOf(containsString("only from 2001-12-31"), containsString("CN-11")));
        submit(indicator, value.formatted(area, "2001")).statusCode(201);
        submit(indicator, value.formatted(area, "2010-01")).statusCode(201);
        submit(indicator, value.formatted(area, "2010-02"))
                .statusCode(422)
                .body("errors[0].rule", equalTo("area"))
                .body(
                        "errors[0].message",
                        allOf(containsString("until 2010-01-01"), containsString("successor is " + successor)));
    }

    @Test
    void a_target_is_set_for_a_known_area_alone() {
        String plan = newCode("plan");
        put("/api/v1/plans/" + plan, PLAN).statusCode(201);
        String target = "{\"targets\":[{\"period\":\"2025\",\"value\":1}],\"attribute\":\"BINDING\"}";
        put("/api/v1/plans/" + plan + "/targets/" + newIndicator() + "?area=CN-99", target)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("?area"))
                .body("errors[0].rule", equalTo("area"))
                .body("errors[0].message", containsString("CN-11"));
    }

    @Test
    void of_many_areas_the_first_50_and_their_number_are_named() {
        var many = new TreeMap<String, AreaDefinition>();
        IntStream.range(100, 160)
                .forEach(n -> many.put(
                        "CN-" + n, new AreaDefinition(new Text("", ""), null, null, null, null, null, null, null)));
        assertThat(new AreaList(60, many)
                        .problem("CN-99", TimePeriod.parse("2024"))
                        .orElseThrow()
                        .en())
                .contains("CN-100, ", "CN-149, …", "(60)")
                .doesNotContain("CN-150");
    }

    @Test
    @Transactional
    void a_version_lost_with_the_database_comes_back_from_its_event() {
        String code = newArea("CN-44");
        var body = EventJson.mapper().createObjectNode();
        body.putObject("name").put("zh", "深圳市");
        body.putArray("sources");
        AreaDefined lost = new AreaDefined(code, 1, Instant.parse("2026-11-22T08:00:00Z"), body);
        ReceivedEvent event = new ReceivedEvent(
                new EventEnvelope(
                        UUID.randomUUID(),
                        "/indicator-service",
                        EventType.AREA_DEFINED.type(),
                        code,
                        lost.recordedAt(),
                        code,
                        1,
                        1,
                        null),
                EventType.AREA_DEFINED,
                EventJson.mapper().valueToTree(lost));

        assertThat(restoreVersion.restore(event, 1)).isEqualTo(Optional.empty());
        assertThat(restoreVersion.restore(event, 1)).isEqualTo(Optional.empty());
        assertThat(Area.known(code, 1, areas.fresh()).definition().name().zh()).isEqualTo("深圳市");
    }

    private static String newArea(String province) {
        return newCode(province.replace("CN-", "CN-X")).toUpperCase(java.util.Locale.ROOT);
    }
}
