package org.waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.BackingServices;
import org.waymark.conformity.ApiDocument;

@QuarkusTest
@WithTestResource(value = BackingServices.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
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
    void every_answer_in_these_tests_is_held_to_the_document() {
        assertThat(RestAssured.filters())
                .extracting(filter -> filter.getClass().getSimpleName())
                .containsExactly("OpenApiConformity");
    }
}
