package org.waymark.reporting.officialconclusion;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import org.waymark.backing.testing.BackingServices;
import org.waymark.reporting.feed.MadeUp;
import org.waymark.reporting.feed.NeighbourJournal;

/** Plans with one target that is met early, and what officials conclude about them. */
final class Concluded {
    private Concluded() {}

    /** Waits until the plan is known. */
    static void plan(String code) {
        MadeUp plan = new MadeUp(code);
        NeighbourJournal.send(List.of(
                plan.plan("2021-01-01"),
                plan.indicator(code + "-length", 1, "{}"),
                plan.target(code + "-length", 1, "{}"),
                plan.observed(code + "-length", "2021", "20", "{}"),
                plan.observed(code + "-length", "2022", "105", "{}")));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> report(code, "2024-06-30").extract().statusCode() == 200);
    }

    static String ofTarget(String plan, String members) {
        return """
                {"issuer": {"en": "An office"}, "dated": "2023-03-29", "wording": {"zh": "提前实现", "en": "met early"},
                 "indicator": "%s-length", "area": "CN", %s, "sources": [{"title": "A gazette"}]}
                """
                .formatted(plan, members);
    }

    static ValidatableResponse create(String plan, String code, String body) {
        return put(writing().header("If-None-Match", "*"), plan, code, body);
    }

    static ValidatableResponse replace(String plan, String code, String etag, String body) {
        return put(writing().header("If-Match", etag), plan, code, body);
    }

    static RequestSpecification writing() {
        return given().auth().oauth2(BackingServices.token("cnipa", "evaluator"));
    }

    static ValidatableResponse put(RequestSpecification who, String plan, String code, String body) {
        return who.contentType(ContentType.JSON)
                .body(body)
                .put("/api/v1/reports/plans/{plan}/official-conclusions/{code}", plan, code)
                .then();
    }

    static ValidatableResponse get(String plan, String code) {
        return given().get("/api/v1/reports/plans/{plan}/official-conclusions/{code}", plan, code)
                .then();
    }

    /** The neighbours tell at once that nothing else was announced until now. */
    static ValidatableResponse report(String plan, String asOf) {
        NeighbourJournal.send(List.of());
        return given().queryParam("asOf", asOf)
                .get("/api/v1/reports/plans/{plan}", plan)
                .then();
    }

    /** Waits until reports have learnt as many. */
    static ValidatableResponse reportWith(int conclusions, String plan, String asOf) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> report(plan, asOf).extract().path("conclusions.items.size()") != null
                        && report(plan, asOf).extract().<Integer>path("conclusions.items.size()") == conclusions);
        return report(plan, asOf);
    }
}
