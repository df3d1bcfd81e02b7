package org.waymark.project.pilot;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.EventType;
import org.waymark.project.part.ProjectPartTest;

@QuarkusTest
class PilotTest extends ProjectPartTest {
    private static final String RUNNING =
            """
            {"title":{"en":"P"},"region":"CN-44","agency":"samr","from":"2022-03-01","state":"RUNNING"}""";
    private static final String ENDED =
            """
            {"title":{"en":"P"},"region":"CN-44","agency":"samr","from":"2022-03-01","until":"2024-12-31","state":"ENDED",
             "outcome":{"en":"Thirty practices"},"evidence":[{"title":"Report","documentNumber":"7"}],
             "effectiveFrom":"2025-01-01"}""";

    @Test
    void its_agency_tells_how_it_runs_and_how_it_ended() {
        create("moj", "led/pilots/guangdong", RUNNING).statusCode(403);
        create("samr", "led/pilots/guangdong", RUNNING).statusCode(201);
        create("cnipa", "led/pilots/fujian", RUNNING.replace("44", "35")).statusCode(201);
        replace("samr", 1, "led/pilots/guangdong", ENDED).statusCode(200);

        read(given(), "projects/led/pilots/guangdong").body("outcome.en", equalTo("Thirty practices"));
        read(given(), "projects/led/pilots/guangdong?asOf=2024-12-31").body("state", equalTo("RUNNING"));
        read(given(), "projects/led/pilots").body("items.region", contains("CN-35", "CN-44"));
        read(given(), "projects/led/pilots?asOf=2024-12-31").body("items.state", contains("RUNNING", "RUNNING"));
        assertThat(told(EventType.PILOT_CHANGED)).hasSize(3).allSatisfy(told -> {
            assertThat(told.topic()).isEqualTo("waymark.projects.v1");
            assertThat(told.data().path("agency").asText()).isEqualTo("samr");
        });
    }

    @Test
    void one_that_ended_says_when_and_what_came_of_it() {
        create("samr", "led/pilots/guangdong", RUNNING.replace("RUNNING", "ENDED"))
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/until", "/outcome"));
        create("samr", "led/pilots/guangdong", RUNNING.replace("RUNNING", "EXTENDED"))
                .statusCode(422)
                .body("errors.pointer", contains("/until"));
    }

    @Test
    void an_agency_of_the_project_runs_it() {
        create("cnipa", "led/pilots/guangdong", RUNNING.replace("samr", "moj"))
                .statusCode(422)
                .body("errors.rule", contains("agency-of-project"));
    }
}
