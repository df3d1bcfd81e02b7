package org.waymark.indicator.sameness;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the journal tells each reader of a stretch of time. */
record Events(Map<Person, List<JsonNode>> byReader) {
    private static final String CHANGES = "/api/v1/changes";
    private static final String LAST = Indicators.likeAll(0);
    private static int lastPeriod = 1900;

    static long lastPosition() {
        return position(Person.ANYBODY.asks().get("/api/v1/indicators?limit=1"));
    }

    /** Everything after a position that has happened by now: what is recorded last has the last position. */
    static Events after(long before) {
        String period = String.valueOf(lastPeriod++);
        new PostSender().report(Person.CNIPA, LAST, List.of(Json.object("\"value\":1,\"period\":\"" + period + "\"")));
        String last = LAST + "/CN/_T/" + period;
        Map<Person, List<JsonNode>> byReader = new LinkedHashMap<>();
        for (Person reader : Facts.READERS) {
            byReader.put(reader, until(last, reader, before));
        }
        return new Events(byReader);
    }

    private static List<JsonNode> until(String lastSubject, Person reader, long before) {
        List<JsonNode> events = new ArrayList<>();
        long after = before;
        long deadline = System.nanoTime() + 30_000_000_000L;
        while (System.nanoTime() < deadline) {
            Response page = reader.asks().get(CHANGES + "?limit=1000&wait=5&after=" + after);
            for (JsonNode event : Json.of(page)) {
                if (event.get("subject").asText().equals(lastSubject)) {
                    return events;
                }
                events.add(event);
            }
            after = position(page);
        }
        throw new AssertionError("not told of " + lastSubject + " within 30 s");
    }

    private static long position(Response answer) {
        return Long.parseLong(answer.header("Waymark-Position"));
    }

    List<JsonNode> of(String indicator, Person reader) {
        return byReader.get(reader).stream()
                .filter(event -> event.get("partitionkey").asText().startsWith(indicator + "/"))
                .toList();
    }
}
