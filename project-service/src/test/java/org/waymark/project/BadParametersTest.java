package org.waymark.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.BackingServices;
import org.waymark.conformity.badinput.BadParameters;
import org.waymark.project.milestone.MilestoneClient;

@QuarkusTest
class BadParametersTest extends ProjectServiceTest {
    @TestHTTPResource("/")
    URI service;

    @Test
    void whatever_stands_in_a_parameter_it_is_answered_in_the_documented_form_and_a_refusal_names_it() {
        for (String code : List.of("a", "b")) {
            creating()
                    .body("{\"name\":{\"en\":\"X\"}}")
                    .put("/api/v1/agencies/" + code)
                    .then()
                    .statusCode(201);
            creating()
                    .body(
                            """
                            {"plan":"p","name":{"en":"P"},"responsibility":{"known":false,"effectiveFrom":"2021-10-28"}}
                            """)
                    .put("/api/v1/projects/" + code)
                    .then()
                    .statusCode(201);
        }

        for (String code : List.of("a", "b")) {
            as("office")
                    .header("If-None-Match", "*")
                    .body(MilestoneClient.body(LocalDate.of(2099, 6, 30), "cnipa", ""))
                    .put("/api/v1/projects/a/milestones/" + code)
                    .then()
                    .statusCode(201);
        }

        String reader = BackingServices.token("cnipa", "catalogue-admin");
        Map<String, String> known =
                Map.of("agencies/{code}", "a", "projects/{code}", "a", "milestones/{milestone}", "a");
        assertThat(BadParameters.faults(service, reader, known)).isEmpty();
    }
}
