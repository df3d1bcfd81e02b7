package org.waymark.reporting.scorecard;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.backing.testing.BackingServices;
import org.waymark.reporting.feed.NeighbourJournal;
import org.waymark.reporting.feed.RealPlanEvents;

@QuarkusTest
@WithTestResource(value = BackingServices.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class ReportQuestionTest {
    private static final String PLAN = "ipr-14fyp";

    @BeforeEach
    void the_neighbours_have_told_of_the_real_plan() {
        RealPlanEvents.sendOnce();
    }

    @Test
    void before_anything_was_recorded_the_plan_is_not_known() {
        given().queryParam("knownAt", "2026-11-20T08:00:00.123455Z")
                .get("/api/v1/reports/plans/" + PLAN)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unknown-plan"));
    }

    @Test
    void everything_wrong_with_the_question_is_said_at_once() {
        given().queryParam("asOf", "2025-13-01")
                .queryParam("knownAt", "yesterday")
                .queryParam("area", "guangdong")
                .queryParam("method", "horoscope")
                .queryParam("minPosition", "/indicator-service")
                .get("/api/v1/reports/plans/" + PLAN)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItems("?asOf", "?knownAt", "?area", "?method", "?minPosition"))
                .body("errors", hasSize(5));
    }

    /** It would promise an answer that what is recorded until then can still change. */
    @Test
    void an_instant_to_come_is_refused() {
        given().queryParam("knownAt", Instant.now().plusSeconds(60).toString())
                .get("/api/v1/reports/plans/" + PLAN)
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("?knownAt")))
                .body("errors[0].rule", equalTo("known-at-to-come"));
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        NeighbourJournal.beat(NeighbourJournal.INDICATORS, now);
        NeighbourJournal.beat(NeighbourJournal.PROJECTS, now);
        given().queryParam("knownAt", now.toString())
                .get("/api/v1/reports/plans/" + PLAN)
                .then()
                .statusCode(200);
    }

    @Test
    void a_position_not_reached_in_time_is_a_projection_behind() {
        given().queryParam("minPosition", "/indicator-service:999999999")
                .get("/api/v1/reports/plans/" + PLAN)
                .then()
                .statusCode(503)
                .header("Retry-After", equalTo("1"))
                .body("type", equalTo("/problems/projection-behind"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-29", "+10000-01-01", "31.12.2025"})
    void a_day_that_is_none_is_refused(String asOf) {
        given().queryParam("asOf", asOf)
                .get("/api/v1/reports/plans/" + PLAN)
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("?asOf")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-plan", "%00", "a%20b"})
    void a_plan_nobody_told_of_is_not_found(String plan) {
        given().urlEncodingEnabled(false)
                .get("/api/v1/reports/plans/" + plan)
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }
}
