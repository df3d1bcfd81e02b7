package org.waymark.reporting.feed;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Map;

/** Asks for reports that have everything the neighbours sent so far, of the days before they were sent. */
public final class Asking {
    public static final String KNOWN_AT = "2026-11-21T00:00:00.123456Z";

    private Asking() {}

    public static ValidatableResponse of(String path, String asOf, Map<String, ?> parameters) {
        return of(path, asOf, KNOWN_AT, parameters);
    }

    public static ValidatableResponse of(String path, String asOf, String knownAt, Map<String, ?> parameters) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> given().queryParam("minPosition", NeighbourJournal.positions())
                                .get("/api/v1/reports/plans/no-such-plan")
                                .statusCode()
                        != 503);
        return given().queryParam("asOf", asOf)
                .queryParam("knownAt", knownAt)
                .queryParams(parameters)
                .get("/api/v1/reports/plans" + path)
                .then();
    }
}
