package org.waymark.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.BackingServices;
import org.waymark.conformity.badinput.BadParameters;
import org.waymark.conformity.badinput.SampleSubscriptions;
import org.waymark.project.flag.SampleFlags;
import org.waymark.project.milestone.MilestoneClient;
import org.waymark.project.part.SampleParts;
import org.waymark.project.progress.KnownReports;

@QuarkusTest
class BadParametersTest extends ProjectServiceTest {
    @TestHTTPResource("/")
    URI service;

    @Inject
    SampleFlags sampleFlags;

    @Test
    void whatever_stands_in_a_parameter_it_is_answered_in_the_documented_form_and_a_refusal_names_it() {
        for (String code : List.of("a", "b", "cnipa")) {
            creating()
                    .body("{\"name\":{\"en\":\"X\"}}")
                    .put("/api/v1/agencies/" + code)
                    .then()
                    .statusCode(201);
        }
        for (String code : List.of("a", "b")) {
            creating()
                    .body(
                            """
                            {"plan":"p","name":{"en":"P"},"tasks":[{"code":"t1","title":{"en":"One"}}],"indicators":["i1","i2"],
                             "reporting":{"periodType":"Q","from":"2023-Q1","dueAfterDays":30},
                             "responsibility":{"known":true,"effectiveFrom":"2021-10-28","agencies":[
                              {"agency":"a","role":"SHARED"},{"agency":"b","role":"SHARED"},{"agency":"cnipa","role":"SHARED"}]}}
                            """)
                    .put("/api/v1/projects/" + code)
                    .then()
                    .statusCode(201);
            byOffice(
                    "projects/" + code + "/coordinator",
                    "{\"agency\":\"cnipa\",\"effectiveFrom\":\"2023-07-01\",\"reason\":\"r\"}");
            byOffice(
                    "promotion-plans/" + code,
                    """
                    {"title":{"en":"T"},"period":"2023","released":"2023-07-27","parts":[{"title":{"en":"I"},"sections":[
                     {"title":{"en":"1"},"items":[{"number":1,"text":{"en":"X"},"agencies":[{"agency":"a","role":"SOLE"}],
                      "projects":["a"]}]}]}]}
                    """);
            byOffice(
                    "promotion-plans/" + code + "/items/1/results/2023",
                    "{\"result\":\"DONE\",\"text\":{\"en\":\"D\"}}");
        }

        SampleParts.put("a");
        sampleFlags.raise("i1", "i2");
        for (String code : List.of("a", "b")) {
            as("submitter")
                    .header("If-None-Match", "*")
                    .body(MilestoneClient.body(LocalDate.of(2099, 6, 30), "cnipa", ""))
                    .put("/api/v1/projects/a/milestones/" + code)
                    .then()
                    .statusCode(201);
        }

        Map<String, String> known = new HashMap<>(Map.of(
                "agencies/{code}",
                "cnipa",
                "projects/{code}",
                "a",
                "promotion-plans/{code}",
                "a",
                "items/{number}",
                "1"));
        known.putAll(Map.of("results/{year}", "2023", "milestones/{milestone}", "a"));
        known.putAll(SampleParts.KNOWN);
        known.putAll(KnownReports.of("a", "cnipa"));
        SampleSubscriptions.make(database);
        String reader = BackingServices.token("cnipa", "catalogue-admin", "auditor");
        assertThat(BadParameters.faults(service, reader, known)).isEmpty();
    }

    private static void byOffice(String path, String body) {
        as("office")
                .header("If-None-Match", "*")
                .body(body)
                .put("/api/v1/" + path)
                .then()
                .statusCode(201);
    }
}
