package org.waymark.indicator;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.EventType;

@QuarkusTest
class ContractTest {
    @Test
    void every_event_type_has_its_schema_where_the_events_say() {
        for (EventType type : EventType.values()) {
            given().get(type.schemaPath()).then().statusCode(200).body("'$id'", equalTo(type.schemaPath()));
        }
        given().get("/schemas/org.waymark.no.such.v1.json")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-found"));
    }

    @Test
    void the_asyncapi_document_names_the_topics() {
        given().get("/asyncapi.yaml").then().statusCode(200).body(containsString("waymark.observations.v1"));
    }

    @Test
    void every_problem_is_documented_at_its_address() {
        given().get("/problems").then().statusCode(200).body("type", hasItem("/problems/rules-broken"));
        given().get("/problems/rules-broken")
                .then()
                .statusCode(200)
                .body("status", equalTo(422))
                .body("cause.zh", containsString("规则"))
                .body("remedy.en", containsString("justification"))
                .body("example.en.errors[0].rule", equalTo("period"))
                .body("example.zh.errors[0].message", containsString("应为"));
        given().get("/problems/not-acceptable")
                .then()
                .body("example.en.offered", hasItem("text/csv"))
                .body("example.en.errors", nullValue());
    }

    @Test
    void what_is_not_there_is_a_problem_too() {
        given().get("/api/v1/no-such-thing").then().statusCode(404).body("type", equalTo("/problems/not-found"));
        given().delete("/api/v1/indicators/x")
                .then()
                .statusCode(405)
                .body("type", equalTo("/problems/method-not-allowed"))
                .header("Allow", "GET, HEAD, OPTIONS, PUT")
                .body("detail", equalTo("DELETE is not taken here; these are: GET, HEAD, OPTIONS, PUT"));
        given().accept("text/plain").get("/api/v1/indicators").then().statusCode(406);
        Client.administrator()
                .contentType("text/plain")
                .body("x")
                .put("/api/v1/indicators/x")
                .then()
                .statusCode(415);
    }

    @Test
    void what_another_path_takes_is_not_said_to_be_taken_here() {
        given().put("/api/v1/observations").then().statusCode(405).header("Allow", "OPTIONS, POST");
        given().patch("/api/v1/plans/x/targets/y").then().statusCode(405).header("Allow", "GET, HEAD, OPTIONS, PUT");
    }

    @Test
    void an_address_over_the_limit_is_refused_with_the_limit() {
        given().header("Accept-Language", "zh")
                .get("/api/v1/indicators?cursor=" + "x".repeat(8000))
                .then()
                .statusCode(414)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/address-too-long"))
                .body("limit", equalTo(8000))
                .body("detail", equalTo("网址超过上限 8000 字节"));
    }

    @Test
    void a_body_over_the_limit_is_refused_with_the_limit() {
        String large = "{\"note\":\"" + "x".repeat(1024 * 1024) + "\"}";
        Client.put("/api/v1/indicators/x", large)
                .statusCode(413)
                .body("type", equalTo("/problems/too-large"))
                .body("limit", equalTo(1024 * 1024));
    }
}
