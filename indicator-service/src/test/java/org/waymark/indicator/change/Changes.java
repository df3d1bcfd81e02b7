package org.waymark.indicator.change;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import org.waymark.backing.testing.BackingServices;
import org.waymark.contracts.EventJson;

/** Reads the journal over HTTP as different callers do. */
final class Changes {
    static final String PATH = "/api/v1/changes";

    private Changes() {}

    static RequestSpecification anonymously() {
        return given();
    }

    static RequestSpecification as(String agency, String role) {
        return given().auth().oauth2(BackingServices.tokenOf("reader", agency, role));
    }

    /** The last position so far. */
    static long position() {
        return positionOf(given().queryParam("limit", 1).get("/api/v1/indicators"));
    }

    static long positionOf(Response answer) {
        return Long.parseLong(answer.header("Waymark-Position"));
    }

    static List<JsonNode> events(Response answer) throws Exception {
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " " + answer.asString());
        }
        List<JsonNode> events = new ArrayList<>();
        EventJson.mapper().readTree(answer.asByteArray()).forEach(events::add);
        return events;
    }

    /** Everything after a position that has the subject of an indicator, read until there are so many. */
    static List<JsonNode> about(String indicator, RequestSpecification reader, long after, int count) throws Exception {
        List<JsonNode> found = new ArrayList<>();
        long place = after;
        long deadline = System.nanoTime() + 30_000_000_000L;
        while (found.size() < count && System.nanoTime() < deadline) {
            Response answer = given().spec(reader)
                    .queryParam("wait", 1)
                    .queryParam("after", place)
                    .get(PATH);
            events(answer).stream()
                    .filter(event -> event.get("partitionkey").textValue().startsWith(indicator + "/"))
                    .forEach(found::add);
            place = positionOf(answer);
        }
        return found;
    }
}
