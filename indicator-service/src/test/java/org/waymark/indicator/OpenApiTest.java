package org.waymark.indicator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.waymark.conformity.ApiDocument;

@QuarkusTest
class OpenApiTest {
    @TestHTTPResource("/")
    URI service;

    @Test
    void every_operation_is_described_with_examples_that_hold() {
        assertThat(ApiDocument.of(service).faults()).isEmpty();
    }

    @Test
    void a_client_can_be_generated_from_the_document() {
        assertThat(ApiDocument.of(service).hindrances()).isEmpty();
    }

    @Test
    void a_schema_has_the_members_and_words_that_are_taken_and_no_others() {
        given().get("/q/openapi?format=json")
                .then()
                .body("components.schemas.TargetDefinition.properties", not(hasKey("justified")))
                .body("components.schemas.IndicatorDefinition.properties", not(hasKey("justified")))
                .body("components.schemas.ObservationRow.properties.action.enum", not(hasItem("SUBMIT")))
                .body("components.schemas.ObservationRow.properties.action.enum", hasItems("MERGE", "M"));
    }

    @Test
    void the_server_is_the_public_address_whatever_the_request_says() {
        given().header("Host", "elsewhere.invalid")
                .get("/q/openapi?format=json")
                .then()
                .body("servers.url", contains("http://localhost:8081"));
    }

    @Test
    void every_answer_in_these_tests_is_held_to_the_document() {
        assertThat(RestAssured.filters())
                .extracting(filter -> filter.getClass().getSimpleName())
                .containsExactly("OpenApiConformity");
    }
}
