package org.waymark.contracts.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.contracts.EventData;
import org.waymark.contracts.observation.Unit;

/**
 * A version of the target a plan sets on an indicator for an area. Key: plan/indicator/area.
 *
 * @param targetVersion from 1
 * @param effectiveFrom in the plan's time zone; in force on a day is the version with the latest one up to it
 * @param number of the target in the plan's own table, or null
 * @param baseline null where the plan names none
 * @param targets interim values and the last one, in order of period
 * @param cumulativeIncrease as the plan states it, or null
 * @param attribute ANTICIPATORY or BINDING
 * @param supersedes the targetVersion it replaces, or null
 * @param tolerance how far a maintained value may stray, in the target's unit, or null
 * @param unit of all its values; null where no definition was known, and in events older than this member: that of the
 *     definition recorded last before {@code recordedAt}, else of the first
 * @param definitionVersion the version of the indicator's definition that it was set under, or null likewise
 * @param justification why it holds although it lies against the indicator's direction, or null
 */
public record TargetSet(
        String plan,
        String indicator,
        String area,
        int targetVersion,
        LocalDate effectiveFrom,
        Integer number,
        PeriodValue baseline,
        List<PeriodValue> targets,
        BigDecimal cumulativeIncrease,
        String attribute,
        String reason,
        Integer supersedes,
        JsonNode footnote,
        JsonNode sources,
        JsonNode provenance,
        BigDecimal tolerance,
        Instant recordedAt,
        Unit unit,
        Integer definitionVersion,
        String justification)
        implements EventData {

    public TargetSet {
        targets = targets == null ? List.of() : List.copyOf(targets);
    }

    public static String key(String plan, String indicator, String area) {
        return plan + "/" + indicator + "/" + area;
    }

    @Override
    public String key() {
        return key(plan, indicator, area);
    }
}
