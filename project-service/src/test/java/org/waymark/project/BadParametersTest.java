package org.waymark.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.BackingServices;
import org.waymark.conformity.badinput.BadParameters;
import org.waymark.project.progress.KnownReports;

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
                            {"plan":"p","name":{"en":"P"},"tasks":[{"code":"t1","title":{"en":"One"}}],
                             "responsibility":{"known":true,"effectiveFrom":"2021-10-28",
                               "agencies":[{"agency":"a","role":"SOLE"}]},
                             "reporting":{"periodType":"Q","from":"2023-Q1","dueAfterDays":30}}
                            """)
                    .put("/api/v1/projects/" + code)
                    .then()
                    .statusCode(201);
        }

        String reader = BackingServices.token("cnipa", "catalogue-admin", "auditor");
        Map<String, String> known = new HashMap<>(Map.of("agencies/{code}", "a", "projects/{code}", "a"));
        known.putAll(KnownReports.ofAProjectLedBy("a"));
        assertThat(BadParameters.faults(service, reader, known)).isEmpty();
    }
}
