package org.waymark.reporting.scorecard;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.stream.StreamSupport;
import org.waymark.reporting.feed.NeighbourJournal;

/** Asks for reports that have everything sent so far. */
public final class Asked {
    public static final String KNOWN_AT = "2026-11-21T00:00:00.123456Z";

    private Asked() {}

    /** Tries again for as long as the projection is behind, as a client does. */
    public static RequestSpecification withEverythingSent() {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> sinceEverything()
                                .get("/api/v1/reports/plans/no-such-plan")
                                .statusCode()
                        != 503);
        return sinceEverything();
    }

    private static RequestSpecification sinceEverything() {
        return given().queryParam("minPosition", NeighbourJournal.positions());
    }

    static ValidatableResponse report(String plan, String asOf) {
        return report(plan, asOf, KNOWN_AT);
    }

    static ValidatableResponse report(String plan, String asOf, String knownAt) {
        return withEverythingSent()
                .queryParam("asOf", asOf)
                .queryParam("knownAt", knownAt)
                .get("/api/v1/reports/plans/{plan}", plan)
                .then()
                .statusCode(200);
    }

    static byte[] canonical(String plan, String asOf) {
        return withEverythingSent()
                .queryParam("asOf", asOf)
                .queryParam("knownAt", KNOWN_AT)
                .queryParam("canonical", true)
                .get("/api/v1/reports/plans/{plan}", plan)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    static JsonNode indicator(String plan, String indicator, String asOf) {
        String report = report(plan, asOf).extract().asString();
        return find(NeighbourJournal.tree(report).get("indicators"), "indicator", indicator);
    }

    public static JsonNode find(JsonNode nodes, String member, String value) {
        return StreamSupport.stream(nodes.spliterator(), false)
                .filter(node -> node.get(member).asText().equals(value))
                .findFirst()
                .orElseThrow();
    }
}
