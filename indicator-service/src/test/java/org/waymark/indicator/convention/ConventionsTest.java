package org.waymark.indicator.convention;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;
import static org.waymark.indicator.Client.newCode;
import static org.waymark.indicator.Client.newIndicator;
import static org.waymark.indicator.Client.put;
import static org.waymark.indicator.Client.submit;
import static org.waymark.indicator.Client.submitter;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.backing.testing.BackingServices;
import org.waymark.indicator.Client;

/** What holds at every address of every service, tried at some of this one. */
@QuarkusTest
class ConventionsTest {
    @Inject
    DataSource database;

    @TestHTTPResource("/api/v1/indicators/x")
    URI anIndicator;

    @Test
    void a_misspelt_parameter_is_refused_with_those_there_are() {
        given().get("/api/v1/indicators/x/observations?knownat=2026-01-01T00:00:00Z")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/unknown-parameter"))
                .body("detail", allOf(containsString("knownat"), containsString("knownAt")));
        put("/api/v1/indicators/x?dryRun=true", Client.INDICATOR).statusCode(400);
    }

    @Test
    void a_parameter_given_twice_is_not_half_ignored() {
        given().get("/api/v1/indicators?limit=1&limit=2")
                .then()
                .statusCode(400)
                .body("detail", containsString("limit"));
        given().get("/api/v1/indicators/" + newIndicator() + "/observations?includeHistory=yes")
                .then()
                .statusCode(400)
                .body("detail", containsString("includeHistory"));
    }

    @ParameterizedTest
    @EnumSource
    void a_body_is_read_whichever_version_of_HTTP_brings_it(HttpClient.Version version) throws Exception {
        HttpClient client = HttpClient.newBuilder().version(version).build();
        URI observations = anIndicator.resolve("/api/v1/indicators/" + newIndicator() + "/observations");
        for (int year = 2023; year <= 2024; year++) {
            HttpResponse<String> recorded = client.send(
                    HttpRequest.newBuilder(observations)
                            .header(
                                    "Authorization",
                                    "Bearer " + BackingServices.tokenOf("cnipa-system", "cnipa", "submitter"))
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString("{\"period\":\"" + year + "\",\"value\":1}"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(recorded.version()).isEqualTo(version);
            assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(201);
        }
    }

    @Test
    void who_has_the_answer_already_gets_304() {
        String indicator = newIndicator();
        String id =
                submit(indicator, "{\"period\":\"2024\",\"value\":1}").extract().path("id");
        for (String path : List.of(
                "/api/v1/indicators/" + indicator,
                "/api/v1/indicators/" + indicator + "?version=1",
                "/api/v1/observations/" + id,
                "/schemas/org.waymark.target.set.v1.json",
                "/asyncapi.yaml",
                "/problems/not-found")) {
            String etag = settled(path);
            Response again =
                    given().header("If-None-Match", "\"other\", W/" + etag).get(path);
            assertThat(again.statusCode()).as(path).isEqualTo(304);
            assertThat(again.header("ETag")).isEqualTo(etag);
            assertThat(again.asString()).isEmpty();
            given().noFilters().header("If-None-Match", etag).head(path).then().statusCode(304);
            given().header("If-None-Match", "\"other\"").get(path).then().statusCode(200);
        }
    }

    @Test
    void an_observations_etag_changes_with_its_vintage_and_its_position() {
        String indicator = newIndicator();
        String id =
                submit(indicator, "{\"period\":\"2024\",\"value\":1}").extract().path("id");
        String path = "/api/v1/observations/" + id;
        String etag = settled(path);
        assertThat(etag).startsWith("\"1-");
        submit(indicator, "{\"period\":\"2024\",\"value\":2,\"reason\":\"Census\"}");

        Response revised = given().header("If-None-Match", etag).get(path);

        assertThat(revised.statusCode()).isEqualTo(200);
        assertThat(revised.header("ETag")).startsWith("\"2-");
        if (revised.path("position") == null) {
            assertThat(settled(path)).isNotEqualTo(revised.header("ETag"));
        }
    }

    @Test
    void the_vintages_of_an_observation_come_in_pages() {
        String indicator = newIndicator();
        String id =
                submit(indicator, "{\"period\":\"2024\",\"value\":1}").extract().path("id");
        for (int value = 2; value <= 5; value++) {
            submit(indicator, "{\"period\":\"2024\",\"value\":%d,\"reason\":\"Census\"}".formatted(value));
        }
        String path = "/api/v1/observations/" + id + "/vintages?limit=2";

        Response first = given().get(path);
        first.then().statusCode(200).body("items.vintage", contains(1, 2));
        assertThat(Long.parseLong(first.header("Waymark-Position"))).isPositive();
        assertThat(first.header("Link")).contains("cursor=" + first.path("next"), "limit=2");

        Response second = given().get(path + "&cursor=" + first.path("next"));
        second.then().body("items.vintage", contains(3, 4));
        given().get(path + "&cursor=" + second.path("next"))
                .then()
                .body("items.vintage", contains(5))
                .body("next", nullValue());
        given().get(path + "&cursor=eA").then().statusCode(400);
        given().get("/api/v1/observations/" + new UUID(1, 1) + "/vintages")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Encoding: gzip",
                "Content-Type: application/json;charset=ISO-8859-1",
                "Content-Type: json",
                "-"
            })
    void a_body_that_would_be_read_otherwise_than_meant_is_refused(String header) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(anIndicator)
                .header("Authorization", "Bearer " + BackingServices.token("cnipa", "catalogue-admin"))
                .method("PUT", HttpRequest.BodyPublishers.ofString("{}"));
        if (!header.startsWith("Content-Type") && !header.equals("-")) {
            request.header("Content-Type", "application/json");
        }
        if (!header.equals("-")) {
            request.header(header.split(": ")[0], header.split(": ")[1]);
        }
        HttpResponse<String> answer =
                HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("/problems/unsupported-media-type");
    }

    @Test
    void an_agency_over_its_rate_is_refused_before_its_body_is_read_and_others_are_not() {
        Response refused = null;
        for (int request = 0; request < 50 && (refused == null || refused.statusCode() != 429); request++) {
            refused = submitter("slow-agency").body("{").post("/api/v1/indicators/x/observations");
        }
        refused.then()
                .statusCode(429)
                .header("Retry-After", "1")
                .body("type", equalTo("/problems/too-many-requests"))
                .body("agency", equalTo("slow-agency"))
                .body("limit", equalTo(3))
                .body("detail", allOf(containsString("3 requests a second"), containsString("slow-agency")));
        submitter("cnipa")
                .body("{")
                .post("/api/v1/indicators/x/observations")
                .then()
                .statusCode(400);
    }

    @Test
    void a_read_that_takes_too_long_is_ended_with_the_limit_and_a_way_out() throws SQLException {
        try (Connection other = database.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table plan in access exclusive mode");
            given().get("/api/v1/plans")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "5")
                    .body("type", equalTo("/problems/took-too-long"))
                    .body("detail", allOf(containsString("5 s"), containsString("smaller limit")));
            other.rollback();
        }
    }

    @Test
    void a_change_that_waits_too_long_for_another_is_a_conflict_with_the_limit() throws SQLException {
        String indicator = newIndicator();
        submit(indicator, "{\"period\":\"2024\",\"value\":1}");
        try (Connection other = database.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select from observation where indicator = '" + indicator + "' for update");
            submit(indicator, "{\"period\":\"2024\",\"value\":2,\"reason\":\"Census\"}")
                    .statusCode(409)
                    .header("Retry-After", "1")
                    .body("type", equalTo("/problems/concurrent-change"))
                    .body("detail", containsString("5 s"));
            other.rollback();
        }
    }

    @Test
    void every_list_names_the_position_it_holds() {
        String plan = newCode("plan");
        put("/api/v1/plans/" + plan, Client.PLAN).statusCode(201);
        for (String path : List.of("/indicators", "/plans", "/plans/" + plan + "/targets")) {
            Response list = given().get("/api/v1" + path + "?limit=1");
            list.then().statusCode(200).body("items.size()", lessThanOrEqualTo(1));
            assertThat(Long.parseLong(list.header("Waymark-Position"))).isNotNegative();
        }
        given().get("/api/v1/plans/" + plan + "/targets").then().body("items", hasSize(0));
    }

    /** The ETag once the relay has given its position. */
    private static String settled(String path) {
        while (true) {
            Response answer = given().get(path);
            boolean waits = answer.contentType().contains("json")
                    && path.contains("/observations/")
                    && answer.path("position") == null;
            if (!waits) {
                return answer.header("ETag");
            }
        }
    }
}
