package org.waymark.reporting.officialconclusion;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.BackingServices;

@QuarkusTest
@WithTestResource(value = BackingServices.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class ConclusionsInReportTest {

    @Test
    void they_stand_beside_what_the_method_says_of_the_day_of_each() {
        String plan = "beside";
        Concluded.plan(plan);
        Concluded.create(plan, "a-early", Concluded.ofTarget(plan, "\"attainment\": \"MET\", \"metEarly\": true"))
                .statusCode(201);
        Concluded.create(plan, "b-behind", Concluded.ofTarget(plan, "\"attainment\": \"MET\", \"pace\": \"BEHIND\""))
                .statusCode(201);
        Concluded.create(
                        plan,
                        "c-before",
                        Concluded.ofTarget(plan, "\"attainment\": \"MET\"").replace("2023-03-29", "2022-03-29"))
                .statusCode(201);
        Concluded.create(
                        plan,
                        "d-whole",
                        """
                        {"issuer": {"en": "An office"}, "dated": "2023-03-30", "wording": {"en": "on the whole on pace"},
                         "pace": "ON_PACE", "sources": [{"title": "A gazette"}]}
                        """)
                .statusCode(201);

        Concluded.reportWith(4, plan, "2024-06-30")
                .body("conclusions.items.conclusion", equalTo(List.of("c-before", "a-early", "b-behind", "d-whole")))
                .body("conclusions.items.agrees", equalTo(Arrays.asList(false, true, false, null)))
                .body("conclusions.items[0].ours.attainment", equalTo("NOT_MET"))
                .body("conclusions.items[3].ours", nullValue())
                .body("conclusions.agree", equalTo(1))
                .body("conclusions.disagree", equalTo(2))
                .body("conclusions.notCompared", equalTo(1))
                .body("conclusions.disagreements.about", equalTo(List.of("attainment", "pace")))
                .body("conclusions.disagreements[1].conclusion", equalTo("b-behind"))
                .body("conclusions.disagreements[1].official", equalTo("BEHIND"))
                .body("conclusions.disagreements[1].ours", equalTo("AHEAD"));
        Concluded.report(plan, "2023-03-28").body("conclusions.items.conclusion", equalTo(List.of("c-before")));
        given().queryParam("asOf", "2024-06-30")
                .get("/api/v1/reports/plans/{plan}/indicators/{code}", plan, plan + "-length")
                .then()
                .body("conclusions.items.conclusion", equalTo(List.of("c-before", "a-early", "b-behind")))
                .body("conclusions.disagree", equalTo(2));
        Concluded.report(plan, "2021-12-31").body("conclusions", nullValue());
    }

    @Test
    void a_report_knows_only_what_was_recorded_by_its_instant() {
        String plan = "known-later";
        Concluded.plan(plan);
        Instant before = Instant.now();
        Concluded.create(plan, "late", Concluded.ofTarget(plan, "\"attainment\": \"NOT_MET\""))
                .statusCode(201);
        Concluded.reportWith(1, plan, "2024-06-30").body("conclusions.items[0].version", equalTo(1));
        Instant between = Instant.now();
        Concluded.replace(
                        plan,
                        "late",
                        "\"1\"",
                        Concluded.ofTarget(plan, "\"withdrawn\": true, \"reason\": \"of another plan\""))
                .statusCode(200);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> Concluded.report(plan, "2024-06-30").extract().path("conclusions") == null);

        known(plan, between).body("conclusions.items.conclusion", equalTo(List.of("late")));
        known(plan, before).body("conclusions", nullValue());
    }

    private static ValidatableResponse known(String plan, Instant knownAt) {
        return RestAssured.given()
                .queryParam("asOf", "2024-06-30")
                .queryParam("knownAt", knownAt.toString())
                .get("/api/v1/reports/plans/{plan}", plan)
                .then()
                .statusCode(200);
    }
}
