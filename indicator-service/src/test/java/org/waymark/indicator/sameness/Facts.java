package org.waymark.indicator.sameness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Everything that can be read of an indicator's observations, each fact by the path to it. */
final class Facts {
    static final List<Person> READERS = List.of(Person.AUDITOR, Person.GD, Person.ANYBODY);

    private static final int MOST_SHOWN = 20;
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final Map<String, String> facts = new LinkedHashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private final Course course;
    private final List<Long> positions;

    private Facts(Course course, Events events) {
        this.course = course;
        this.positions = events.of(course.indicator(), Person.AUDITOR).stream()
                .map(event -> event.get("sequence").asLong())
                .toList();
    }

    static Facts of(Course course, Events events) {
        Facts facts = new Facts(course, events);
        facts.addVintages();
        facts.addLists();
        facts.addEvents(events);
        return facts;
    }

    /** What differs in the other one, as far as it helps. */
    List<String> differences(Facts other) {
        TreeSet<String> paths = new TreeSet<>(facts.keySet());
        paths.addAll(other.facts.keySet());
        return paths.stream()
                .filter(path -> !Objects.equals(facts.get(path), other.facts.get(path)))
                .limit(MOST_SHOWN)
                .map(path -> "%s: %s, otherwise %s".formatted(path, facts.get(path), other.facts.get(path)))
                .toList();
    }

    private void addVintages() {
        for (String observation : course.observations()) {
            for (Person reader : READERS) {
                JsonNode vintages = Json.of(reader.asks().get("/api/v1/observations/" + observation + "/vintages"));
                if (course.withdrew()) {
                    vintages.path("items").forEach(vintage -> withoutDecisionToWithdraw((ObjectNode) vintage));
                }
                add(reader.subject() + " reads vintages of " + nameOf(observation), vintages);
            }
            add(
                    "anybody reads " + nameOf(observation),
                    Json.of(Person.ANYBODY.asks().get("/api/v1/observations/" + observation)));
        }
    }

    private void addLists() {
        String path = "/api/v1/indicators/" + course.indicator();
        for (String query : List.of(
                "/observations",
                "/observations?asOf=2025-02-01",
                "/observations?state=SUBMITTED,VERIFIED,PUBLISHED",
                "/observations?state=RETURNED,WITHDRAWN&includeHistory=true",
                "/due?asOf=2030-01-01")) {
            add("auditor lists " + query, Json.of(Person.AUDITOR.asks().get(path + query)));
        }
        for (int i = 0; i < course.moments().size(); i++) {
            add(
                    "known after step " + i,
                    Json.of(Person.ANYBODY
                            .asks()
                            .get(path + "/observations?knownAt="
                                    + course.moments().get(i))));
        }
    }

    private void addEvents(Events events) {
        for (Person reader : READERS) {
            List<JsonNode> told = new ArrayList<>(events.of(course.indicator(), reader));
            if (course.withdrew()) {
                told.removeIf(event -> isDecisionToWithdraw(event.get("data")));
            }
            Map<String, Instant> last = new HashMap<>();
            for (int i = 0; i < told.size(); i++) {
                ObjectNode event = (ObjectNode) told.get(i);
                String path = reader.subject() + " is told event " + i;
                Instant at = Instant.parse(event.get("time").asText());
                Instant before = last.put(event.get("subject").asText(), at);
                facts.put(path + " in order of time", String.valueOf(before == null || !at.isBefore(before)));
                JsonNode recorded = event.at("/data/recordedAt");
                facts.put(
                        path + " at recording",
                        String.valueOf(recorded.isTextual() && at.equals(Instant.parse(recorded.asText()))));
                event.retain("type", "subject", "partitionkey", "data");
                add(path, event);
            }
        }
    }

    /** One way takes a value back at once by a decision: what else comes of it is to be the same. */
    private static void withoutDecisionToWithdraw(ObjectNode vintage) {
        vintage.remove("changedSinceDecision");
        Iterator<JsonNode> decisions = ((ArrayNode) vintage.get("decisions")).iterator();
        while (decisions.hasNext()) {
            if (isDecisionToWithdraw(decisions.next())) {
                decisions.remove();
            }
        }
    }

    private static boolean isDecisionToWithdraw(JsonNode decision) {
        return decision.path("decision").asText().equals("WITHDRAW")
                && decision.path("reviewState").asText().equals("WITHDRAWN");
    }

    private void add(String path, JsonNode node) {
        if (node.isObject()) {
            node.properties().forEach(member -> addMember(path, member.getKey(), member.getValue()));
        } else if (node.isArray()) {
            facts.put(path + ".size", String.valueOf(node.size()));
            for (int i = 0; i < node.size(); i++) {
                add(path + "." + i, node.get(i));
            }
        } else {
            facts.put(path, node.isNumber() ? node.decimalValue().toPlainString() : text(node.asText()));
        }
    }

    /** A position is that of the event that tells of it. */
    private void addMember(String path, String name, JsonNode value) {
        if (!name.equals("position")) {
            add(path + "." + name, value);
        } else if (!course.withdrew()) {
            facts.put(path + ".position", "event " + positions.indexOf(value.asLong()));
        }
    }

    private String text(String text) {
        if (INSTANT.matcher(text).matches()) {
            return "an instant";
        }
        String named = ID.matcher(text).replaceAll(id -> nameOf(id.group()));
        return named.replace(course.indicator(), "the-indicator");
    }

    private String nameOf(String id) {
        return ids.computeIfAbsent(id, unseen -> "id-" + (ids.size() + 1));
    }
}
