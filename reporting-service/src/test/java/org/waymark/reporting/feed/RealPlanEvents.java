package org.waymark.reporting.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.contracts.EventData;
import org.waymark.contracts.EventJson;
import org.waymark.contracts.EventType;
import org.waymark.contracts.agency.AgencyRegistered;
import org.waymark.contracts.indicator.IndicatorDefined;
import org.waymark.contracts.observation.ObservationRecorded;
import org.waymark.contracts.observation.ObservationRevised;
import org.waymark.contracts.plan.PlanDefined;
import org.waymark.contracts.plan.TargetSet;
import org.waymark.contracts.project.ProjectDefined;
import org.waymark.reporting.feed.NeighbourJournal.Happened;

/** The events of a system into which the 14th Five-Year Plan's data was loaded once. */
public final class RealPlanEvents {
    public static final Instant RECORDED = Instant.parse("2026-11-20T08:00:00.123456Z");
    private static final String PLAN = "ipr-14fyp";

    private static boolean sent;

    private RealPlanEvents() {}

    public static synchronized void sendOnce() {
        if (!sent) {
            NeighbourJournal.send(all());
            sent = true;
        }
    }

    public static List<Happened> all() {
        List<Happened> events = new ArrayList<>();
        JsonNode plan = read("plan.json").get("plan");
        LocalDate released = LocalDate.parse(plan.get("released").asText());
        add(events, EventType.PLAN_DEFINED, new PlanDefined(PLAN, 1, released, null, RECORDED, plan));
        Map<String, JsonNode> units = new HashMap<>();
        for (JsonNode entry : read("indicators.json").get("indicators")) {
            String code = entry.get("code").asText();
            JsonNode definition = entry.get("indicator");
            units.put(code, definition.get("unit"));
            add(events, EventType.INDICATOR_DEFINED, new IndicatorDefined(code, 1, RECORDED, definition));
            add(events, EventType.TARGET_SET, target(code, entry.get("target")));
        }
        for (JsonNode entry : read("agencies.json").get("agencies")) {
            String code = entry.get("code").asText();
            add(events, EventType.AGENCY_REGISTERED, new AgencyRegistered(code, 1, RECORDED, entry.get("agency")));
        }
        for (JsonNode entry : read("projects.json").get("projects")) {
            String code = entry.get("code").asText();
            String effective = entry.at("/project/responsibility/effectiveFrom").asText(null);
            LocalDate effectiveFrom = effective == null ? null : LocalDate.parse(effective);
            add(
                    events,
                    EventType.PROJECT_DEFINED,
                    new ProjectDefined(code, 1, effectiveFrom, RECORDED, entry.get("project")));
        }
        observations(events, units);
        return events;
    }

    private static TargetSet target(String indicator, JsonNode body) {
        ObjectNode data = body.deepCopy();
        data.put("plan", PLAN).put("indicator", indicator).put("area", "CN").put("targetVersion", 1);
        data.put("recordedAt", RECORDED.toString());
        return as(data, TargetSet.class);
    }

    private static void observations(List<Happened> events, Map<String, JsonNode> units) {
        Map<String, Integer> vintages = new HashMap<>();
        for (JsonNode row : read("observations.json").get("observations")) {
            ObjectNode data = row.deepCopy();
            String series =
                    row.get("indicator").asText() + "/CN/" + row.get("period").asText();
            int vintage = vintages.merge(series, 1, Integer::sum);
            data.put("observationId", UUID.nameUUIDFromBytes(series.getBytes()).toString());
            data.put("definitionVersion", 1).put("breakdown", "_T").put("vintage", vintage);
            data.put("periodType", type(row.get("period").asText()));
            data.set("unit", units.get(row.get("indicator").asText()));
            data.put("agency", "cnipa").put("recordedAt", RECORDED.toString());
            if (vintage == 1) {
                add(events, EventType.OBSERVATION_RECORDED, as(data, ObservationRecorded.class));
            } else {
                data.putObject("previous")
                        .put("vintage", vintage - 1)
                        .put("value", 12.71)
                        .put("status", "A");
                data.putArray("changed").add("value");
                add(events, EventType.OBSERVATION_REVISED, as(data, ObservationRevised.class));
            }
        }
    }

    private static String type(String period) {
        if (period.contains("/")) {
            return "R";
        }
        return period.length() == 4 ? "A" : period.substring(5, 6).replaceAll("[0-9]", "M");
    }

    private static void add(List<Happened> events, EventType type, EventData data) {
        events.add(new Happened(type, RECORDED, data));
    }

    private static <T> T as(JsonNode data, Class<T> record) {
        try {
            return EventJson.mapper().treeToValue(data, record);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(String name) {
        try (InputStream file = RealPlanEvents.class.getResourceAsStream("/ipr-14fyp/" + name)) {
            return EventJson.mapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
