package org.waymark.indicator.convention;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ManagementPortTest {
    @TestHTTPResource(value = "/", management = true)
    URI management;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q/health",
                "/q/health/live",
                "/q/health/ready",
                "/q/health/started",
                "/q/health/group/projections",
                "/q/metrics"
            })
    void health_and_metrics_answer_on_the_management_port_alone(String path) {
        given().get(management.resolve(path)).then().statusCode(200);
        given().get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-found"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q/openapi",
                "/q/openapi?format=json",
                "/q/swagger-ui/",
                "/problems",
                "/schemas/org.waymark.observation.recorded.v1.json",
                "/asyncapi.yaml"
            })
    void what_describes_the_interface_is_public_and_needs_no_token(String path) {
        given().get(path).then().statusCode(200);
    }

    @Test
    void the_interface_is_not_on_the_management_port() {
        given().get(management.resolve("/q/openapi")).then().statusCode(404);
        given().get(management.resolve("/q/swagger-ui/")).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/live", "/q/metrics", "/q/nothing"})
    void every_answer_is_read_as_what_it_says_it_is(String path) {
        assertThat(given().get(management.resolve(path)).headers().getValues("X-Content-Type-Options"))
                .containsExactly("nosniff");
    }

    @Test
    void no_web_page_reads_it_through_a_browser() {
        given().header("Origin", "https://elsewhere.invalid")
                .get(management.resolve("/q/metrics"))
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void a_scrape_tells_what_the_service_measures() {
        given().get(management.resolve("/q/metrics")).then().body(containsString("waymark_relay_leads"));
    }
}
