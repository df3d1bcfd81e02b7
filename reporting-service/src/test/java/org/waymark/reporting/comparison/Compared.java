package org.waymark.reporting.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.waymark.reporting.feed.NeighbourJournal;
import org.waymark.reporting.feed.NeighbourJournal.Happened;
import org.waymark.reporting.feed.ProjectLife;
import org.waymark.reporting.scorecard.Asked;

/** Asks for comparisons that have everything sent so far. */
final class Compared {
    private Compared() {}

    /** The event, as told in that hour. */
    static Happened told(int hour, Happened event) {
        return new Happened(event.type(), ProjectLife.hour(hour), event.data());
    }

    static JsonNode days(String plan, String from, String to, Instant knownAt) {
        return report(
                plan, asked().queryParam("from", from).queryParam("to", to).queryParam("knownTo", knownAt.toString()));
    }

    static JsonNode knowledge(String plan, String day, Instant from, Instant to) {
        return report(
                plan,
                asked().queryParam("to", day)
                        .queryParam("knownFrom", from.toString())
                        .queryParam("knownTo", to.toString()));
    }

    static JsonNode both(String plan, String from, Instant knownFrom, String to, Instant knownTo) {
        return report(
                plan,
                asked().queryParam("from", from)
                        .queryParam("to", to)
                        .queryParam("knownFrom", knownFrom.toString())
                        .queryParam("knownTo", knownTo.toString()));
    }

    static RequestSpecification asked() {
        return Asked.withEverythingSent();
    }

    static String path(String plan) {
        return "/api/v1/reports/plans/" + plan + "/comparison";
    }

    private static JsonNode report(String plan, RequestSpecification asked) {
        return NeighbourJournal.tree(
                asked.get(path(plan)).then().statusCode(200).extract().asString());
    }

    static List<String> steps(JsonNode target) {
        return StreamSupport.stream(target.get("steps").spliterator(), false)
                .map(step -> step.get("axis").asText() + " " + step.get("day").asText() + " "
                        + step.get("cause").asText() + " "
                        + step.at("/to/attainment").asText() + " "
                        + step.at("/to/word").asText())
                .toList();
    }

    static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
