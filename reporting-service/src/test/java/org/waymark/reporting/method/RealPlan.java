package org.waymark.reporting.method;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.waymark.foundation.period.PeriodType;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.reporting.number.Quantity;
import org.waymark.reporting.number.Unit;
import org.waymark.reporting.situation.Announcement;
import org.waymark.reporting.situation.DatedValue;
import org.waymark.reporting.situation.Definition;
import org.waymark.reporting.situation.Direction;
import org.waymark.reporting.situation.Evidence;
import org.waymark.reporting.situation.KnownSeries;
import org.waymark.reporting.situation.PlanVersion;
import org.waymark.reporting.situation.Subject;
import org.waymark.reporting.situation.Target;
import org.waymark.reporting.situation.Vintage;

/** The 14th Five-Year Plan's indicators, targets and observations as evidence, all recorded at once. */
public final class RealPlan {
    public static final Instant RECORDED = Instant.parse("2026-11-22T00:00:00Z");
    private static final Announcement TOLD = new Announcement(null, RECORDED);
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private RealPlan() {}

    public static Evidence evidence(String indicator) {
        JsonNode entry = StreamSupport.stream(
                        read("indicators.json").get("indicators").spliterator(), false)
                .filter(node -> node.get("code").asText().equals(indicator))
                .findFirst()
                .orElseThrow();
        return new Evidence(
                new Subject("ipr-14fyp", indicator, "CN"),
                List.of(plan(read("plan.json").get("plan"))),
                List.of(target(entry.get("target"), unit(entry))),
                List.of(new Definition(
                        1,
                        null,
                        TOLD,
                        Direction.valueOf(entry.at("/indicator/direction").asText()),
                        entry.at("/indicator/stockOrFlow").asText().equals("stock"),
                        unit(entry),
                        periodTypes(entry))),
                new KnownSeries(vintages(indicator, unit(entry))));
    }

    private static PlanVersion plan(JsonNode body) {
        return new PlanVersion(
                1,
                LocalDate.parse(body.get("released").asText()),
                TOLD,
                TimePeriod.parse(body.at("/period/start").asText()),
                LocalDate.parse(body.get("released").asText()));
    }

    private static Unit unit(JsonNode entry) {
        JsonNode unit = entry.at("/indicator/unit");
        return new Unit(
                unit.get("unitMeasure").asText(), unit.get("unitMultiplier").asInt());
    }

    private static Set<PeriodType> periodTypes(JsonNode entry) {
        return StreamSupport.stream(entry.at("/indicator/periodTypes").spliterator(), false)
                .map(type -> PeriodType.valueOf(type.asText()))
                .collect(Collectors.toSet());
    }

    private static Target target(JsonNode body, Unit unit) {
        JsonNode baseline = body.get("baseline");
        List<DatedValue> targets = new ArrayList<>();
        body.get("targets").forEach(node -> targets.add(dated(node)));
        return new Target(
                1,
                LocalDate.parse(body.get("effectiveFrom").asText()),
                TOLD,
                baseline == null || baseline.isNull() ? null : dated(baseline),
                targets,
                null,
                unit);
    }

    private static DatedValue dated(JsonNode node) {
        return new DatedValue(TimePeriod.parse(node.get("period").asText()), decimal(node.get("value")));
    }

    private static List<Vintage> vintages(String indicator, Unit unit) {
        Map<String, Integer> numbers = new HashMap<>();
        List<Vintage> vintages = new ArrayList<>();
        for (JsonNode row : read("observations.json").get("observations")) {
            if (row.get("indicator").asText().equals(indicator)) {
                String period = row.get("period").asText();
                JsonNode releasedAt = row.get("releasedAt");
                vintages.add(new Vintage(
                        TimePeriod.parse(period),
                        numbers.merge(period, 1, Integer::sum),
                        new Quantity(decimal(row.get("value")), unit),
                        null,
                        row.get("status").asText(),
                        false,
                        releasedAt.isNull() ? null : LocalDate.parse(releasedAt.asText()),
                        TOLD,
                        false));
            }
        }
        return vintages;
    }

    private static BigDecimal decimal(JsonNode node) {
        return node.decimalValue();
    }

    private static JsonNode read(String name) {
        try (InputStream file = RealPlan.class.getResourceAsStream("/ipr-14fyp/" + name)) {
            return JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
