package org.waymark.reporting.scorecard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.BackingServices;
import org.waymark.conformity.badinput.BadParameters;
import org.waymark.conformity.badinput.SampleSubscriptions;
import org.waymark.reporting.evaluation.Evaluated;
import org.waymark.reporting.feed.NeighbourJournal;
import org.waymark.reporting.feed.RealPlanEvents;

@QuarkusTest
@WithTestResource(value = BackingServices.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class BadParametersTest {
    @TestHTTPResource("/")
    URI service;

    @Inject
    DataSource database;

    @Test
    void whatever_stands_in_a_parameter_it_is_answered_in_the_documented_form_and_a_refusal_names_it() {
        RealPlanEvents.sendOnce();
        String report = Asked.report("ipr-14fyp", "2025-12-31").extract().asString();
        String assessment =
                NeighbourJournal.tree(report).at("/indicators/0/assessment/id").asText();

        conclude("bad-one");
        conclude("bad-two");

        Evaluated.planOnce("evaluated-badly");
        String evaluation = Evaluated.issued("evaluated-badly", "ANNUAL", "BAD-PARAMETERS-1");
        Evaluated.issued("evaluated-badly", "MID_TERM", "BAD-PARAMETERS-2");
        SampleSubscriptions.make(database);
        String reader = BackingServices.token("cnipa", "auditor");
        assertThat(BadParameters.faults(
                        service,
                        reader,
                        Map.of(
                                "plans/{plan}",
                                "ipr-14fyp",
                                "assessments/{id}",
                                assessment,
                                "indicators/{code}",
                                "patent-intensive-gdp-share",
                                "official-conclusions/{code}",
                                "bad-one",
                                "evaluations/{id}",
                                evaluation,
                                "agencies/{agency}",
                                "cnipa")))
                .isEmpty();
    }

    /** Again and again the same: it is recorded once. */
    private static void conclude(String code) {
        given().auth()
                .oauth2(BackingServices.token("cnipa", "evaluator"))
                .contentType(ContentType.JSON)
                .header("If-None-Match", "*")
                .body(
                        """
                        {"issuer":{"en":"O"},"dated":"2023-01-01","wording":{"en":"W"},"sources":[{"title":"S"}]}""")
                .put("/api/v1/reports/plans/ipr-14fyp/official-conclusions/{code}", code)
                .then()
                .statusCode(201);
    }
}
