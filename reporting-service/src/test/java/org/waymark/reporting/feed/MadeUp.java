package org.waymark.reporting.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.waymark.contracts.EventData;
import org.waymark.contracts.EventJson;
import org.waymark.contracts.EventType;
import org.waymark.contracts.indicator.IndicatorDefined;
import org.waymark.contracts.observation.ObservationRecorded;
import org.waymark.contracts.observation.ObservationWithdrawn;
import org.waymark.contracts.plan.PlanDefined;
import org.waymark.contracts.plan.TargetSet;
import org.waymark.reporting.feed.NeighbourJournal.Happened;

/** Events of a made-up plan from 2021 to 2025, each with the members a test is about. Recorded one after the other. */
public final class MadeUp {
    private static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");

    private final String plan;
    private int recorded;

    public MadeUp(String plan) {
        this.plan = plan;
    }

    public String code() {
        return plan;
    }

    public Happened plan(String released) {
        return plan(released, "{}");
    }

    public Happened plan(String released, String members) {
        String body =
                """
                {"title": {"en": "Made up"}, "released": "%s", "timeZone": "Asia/Shanghai",
                 "period": {"start": "2021", "end": "2025"}}
                """;
        ObjectNode defined = (ObjectNode) NeighbourJournal.tree(body.formatted(released));
        defined.setAll((ObjectNode) NeighbourJournal.tree(members));
        return happened(
                EventType.PLAN_DEFINED, new PlanDefined(plan, 1, LocalDate.parse(released), null, next(), defined));
    }

    /** Annual, in NUMBER, HIGHER_IS_BETTER, unless the members say otherwise. */
    public Happened indicator(String code, int version, String members) {
        ObjectNode body = (ObjectNode)
                NeighbourJournal.tree(
                        """
                {"name": {"en": "Made up"}, "unit": {"zh": "件", "unitMeasure": "NUMBER", "unitMultiplier": 0},
                 "direction": "HIGHER_IS_BETTER", "periodTypes": ["A"]}
                """);
        body.setAll((ObjectNode) NeighbourJournal.tree(members));
        return happened(EventType.INDICATOR_DEFINED, new IndicatorDefined(code, version, next(), body));
    }

    /** From 10 in 2020 to 100 in 2025, from 2021 on, unless the members say otherwise. */
    public Happened target(String indicator, int version, String members) {
        ObjectNode data = (ObjectNode)
                NeighbourJournal.tree(
                        """
                {"area": "CN", "effectiveFrom": "2021-01-01", "baseline": {"period": "2020", "value": 10},
                 "targets": [{"period": "2025", "value": 100}], "attribute": "BINDING"}
                """);
        data.setAll((ObjectNode) NeighbourJournal.tree(members));
        data.put("plan", plan).put("indicator", indicator).put("targetVersion", version);
        return happened(EventType.TARGET_SET, as(data, TargetSet.class));
    }

    /** A first vintage under definition version 1, in NUMBER, released when its period had ended. */
    public Happened observed(String indicator, String period, String value, String members) {
        ObjectNode data = (ObjectNode) NeighbourJournal.tree(
                """
                {"definitionVersion": 1, "area": "CN", "breakdown": "_T", "vintage": 1, "status": "A",
                 "unit": {"unitMeasure": "NUMBER", "unitMultiplier": 0}, "releasedAtBasis": "ASSUMED", "agency": "cnipa",
                 "value": %s, "sources": []}
                """
                        .formatted(value));
        data.put("periodType", period.length() == 4 ? "A" : "M");
        data.setAll((ObjectNode) NeighbourJournal.tree(members));
        data.put("observationId", UUID.randomUUID().toString());
        data.put("indicator", indicator).put("period", period);
        return happened(EventType.OBSERVATION_RECORDED, as(data, ObservationRecorded.class));
    }

    /** A vintage that takes the value of one before it back, from the day after the period on. */
    public Happened withdrawn(String indicator, String period, int vintage, int withdrawnVintage) {
        return happened(
                EventType.OBSERVATION_WITHDRAWN,
                new ObservationWithdrawn(
                        UUID.randomUUID(),
                        indicator,
                        "CN",
                        "_T",
                        period,
                        "A",
                        vintage,
                        withdrawnVintage,
                        "cnipa",
                        "wrong",
                        LocalDate.of(Integer.parseInt(period) + 1, 1, 1),
                        next()));
    }

    private Happened happened(EventType type, EventData data) {
        return new Happened(type, MONDAY.plusSeconds(recorded), data);
    }

    private Instant next() {
        return MONDAY.plusSeconds(++recorded);
    }

    private <T> T as(ObjectNode data, Class<T> record) {
        try {
            return EventJson.mapper().treeToValue(data.put("recordedAt", next().toString()), record);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
