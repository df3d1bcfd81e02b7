package org.waymark.reporting.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.waymark.contracts.EventData;
import org.waymark.contracts.EventJson;
import org.waymark.contracts.EventType;
import org.waymark.contracts.indicator.IndicatorDefined;
import org.waymark.contracts.observation.ObservationRecorded;
import org.waymark.contracts.observation.ObservationWithdrawn;
import org.waymark.contracts.plan.PlanDefined;
import org.waymark.contracts.plan.TargetSet;
import org.waymark.contracts.project.ProjectDefined;
import org.waymark.reporting.feed.NeighbourJournal.Happened;

/** A made-up plan of which as little is known as its events allow, and of which some is lost again. */
public final class PlanWithGaps {
    public static final String CODE = "plan-with-gaps";
    private static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");
    private static final LocalDate RELEASED = LocalDate.parse("2021-01-01");

    private PlanWithGaps() {}

    public static void send() {
        NeighbourJournal.send(
                List.of(
                        happened(
                                EventType.PLAN_DEFINED,
                                new PlanDefined(
                                        CODE,
                                        1,
                                        RELEASED,
                                        null,
                                        MONDAY,
                                        NeighbourJournal.tree(
                                                """
                                        {"title": {"en": "Made up"}, "timeZone": "Nowhere/At-All",
                                         "period": {"start": "2021", "end": "2025"}}
                                        """))),
                        target("gaps-undefined", "{\"attribute\": \"BINDING\", \"provenance\": null}"),
                        target(
                                "gaps-known",
                                """
                        {"number": 2, "attribute": "BINDING", "baseline": {"period": "2020", "value": 20.0},
                         "targets": [{"period": "2023", "value": 16}, {"period": "2024", "value": 13.50},
                                     {"period": "2025", "value": 10}],
                         "provenance": {"basis": "INFERRED", "printed": {"value": 10.50, "lost": null, "rows": [1, {"a": "b"}]}}}
                        """),
                        indicator(
                                "gaps-known",
                                """
                        {"name": {"en": "Made up"}, "unit": {"unitMeasure": "NUMBER", "unitMultiplier": 0},
                         "direction": "LOWER_IS_BETTER", "stockOrFlow": "Stock", "periodTypes": ["A", "M"],
                         "providers": [{"agency": "gaps-nobody", "areas": ["*"]}, {"agency": "gaps-far", "areas": ["CN-44"]},
                                       {"agency": "gaps-all", "areas": []}]}
                        """),
                        target(
                                "gaps-bare",
                                "{\"attribute\": \"BINDING\", \"baseline\": {\"period\": \"2020\", \"value\": 1}}"),
                        indicator(
                                "gaps-bare",
                                """
                        {"name": {"zh": "空白"}, "unit": {"zh": "件", "unitMeasure": "NUMBER", "unitMultiplier": 4},
                         "direction": "MAINTAIN", "periodTypes": ["A"]}
                        """),
                        observed(
                                "gaps-known",
                                "2021",
                                1,
                                "18.50",
                                "A",
                                "[{\"title\": \"A book\", \"url\": \"https://example.org/\"}]"),
                        observed("gaps-known", "2022", 1, null, "M", "[]"),
                        observed("gaps-known", "2022-06", 1, "9.0", "P", "[]"),
                        observed("gaps-known", "2023", 1, "15.0", "A", "[]"),
                        withdrawn("gaps-known", "2023", 2, "2024-03-01"),
                        project(
                                "gaps-bare",
                                """
                        {"plan": "plan-with-gaps", "name": {"en": "Bare"}, "responsibility": {"known": false},
                         "provenance": {"doubts": ["whose it is"]}}
                        """),
                        project(
                                "gaps-known",
                                """
                        {"plan": "plan-with-gaps", "number": 1, "name": {"zh": "工程", "en": "Works"}, "taskArea": "works",
                         "responsibility": {"known": true, "agencies": [{"agency": "gaps-nobody", "role": "LEAD"}]}}
                        """)));
    }

    private static Happened target(String indicator, String members) {
        ObjectNode data = (ObjectNode) NeighbourJournal.tree(members);
        data.put("plan", CODE).put("indicator", indicator).put("area", "CN").put("targetVersion", 1);
        data.put("effectiveFrom", RELEASED.toString()).put("recordedAt", MONDAY.toString());
        if (!data.has("targets")) {
            data.putArray("targets").addObject().put("period", "2025").put("value", 10);
        }
        return happened(EventType.TARGET_SET, as(data, TargetSet.class));
    }

    private static Happened indicator(String code, String body) {
        return happened(
                EventType.INDICATOR_DEFINED, new IndicatorDefined(code, 1, MONDAY, NeighbourJournal.tree(body)));
    }

    private static Happened project(String code, String body) {
        return happened(
                EventType.PROJECT_DEFINED, new ProjectDefined(code, 1, RELEASED, MONDAY, NeighbourJournal.tree(body)));
    }

    private static Happened observed(
            String indicator, String period, int vintage, String value, String status, String sources) {
        ObjectNode data =
                (ObjectNode) NeighbourJournal.tree("{\"value\": " + value + ", \"sources\": " + sources + "}");
        data.put(
                "observationId",
                UUID.nameUUIDFromBytes((indicator + period).getBytes()).toString());
        data.put("indicator", indicator)
                .put("definitionVersion", 1)
                .put("area", "CN")
                .put("breakdown", "_T");
        data.put("period", period)
                .put("periodType", period.length() == 4 ? "A" : "M")
                .put("vintage", vintage);
        data.put("missingReason", value == null ? "not collected" : null).put("status", status);
        data.put("releasedAtBasis", "ASSUMED").put("agency", "gaps-nobody").put("recordedAt", MONDAY.toString());
        data.putObject("unit").put("unitMeasure", "NUMBER").put("unitMultiplier", 0);
        return happened(EventType.OBSERVATION_RECORDED, as(data, ObservationRecorded.class));
    }

    private static Happened withdrawn(String indicator, String period, int vintage, String releasedAt) {
        return happened(
                EventType.OBSERVATION_WITHDRAWN,
                new ObservationWithdrawn(
                        UUID.nameUUIDFromBytes((indicator + period).getBytes()),
                        indicator,
                        "CN",
                        "_T",
                        period,
                        "A",
                        vintage,
                        vintage - 1,
                        "gaps-nobody",
                        "a slip",
                        LocalDate.parse(releasedAt),
                        MONDAY));
    }

    private static Happened happened(EventType type, EventData data) {
        return new Happened(type, MONDAY, data);
    }

    private static <T> T as(ObjectNode data, Class<T> record) {
        try {
            return EventJson.mapper().treeToValue(data, record);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
