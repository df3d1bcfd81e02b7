package org.waymark.contracts.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.contracts.EventData;

/**
 * A version of the target a plan sets on an indicator for an area. Key: plan/indicator/area.
 *
 * @param targetVersion from 1
 * @param effectiveFrom in the plan's time zone
 * @param number of the target in the plan's own table, or null
 * @param baseline null where the plan names none
 * @param targets interim values and the last one, in order of period
 * @param cumulativeIncrease as the plan states it, or null
 * @param attribute ANTICIPATORY or BINDING
 * @param supersedes the targetVersion it replaces, or null
 * @param tolerance how far a maintained value may stray, in the indicator's unit, or null
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
        Instant recordedAt)
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
