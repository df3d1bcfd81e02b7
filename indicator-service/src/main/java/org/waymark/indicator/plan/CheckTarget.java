package org.waymark.indicator.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import java.time.LocalDate;
import java.util.List;
import org.waymark.contracts.observation.Unit;
import org.waymark.contracts.plan.PeriodValue;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.period.PeriodType;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.problem.Violation.Severity;
import org.waymark.indicator.catalogue.Indicator;
import org.waymark.indicator.catalogue.IndicatorDefinition.Direction;
import org.waymark.indicator.catalogue.UnitOfMeasure;

/** Checks what a new version of a target must fulfil besides fitting itself; what was said wrongly is left out. */
record CheckTarget(TargetDefinition target, JsonMembers body, LocalDate today) {
    /**
     * @param version its number
     * @param differing the members in which it differs from the one before
     */
    void replaces(int version, List<String> differing) {
        String members = String.join(
                ", ",
                differing.stream()
                        .filter(member -> !member.equals("effectiveFrom"))
                        .toList());
        if (!body.has("effectiveFrom")) {
            body.broken(
                    "effectiveFrom",
                    "required",
                    new Text(
                            "必填：这是第 " + version + " 版，与上一版不同（" + members + "），须填写从哪天起生效，如 " + today,
                            "is required: version " + version + " differs from the one before (" + members
                                    + "); say from which day it holds, such as " + today));
        }
        if (target.reason() == null || target.reason().isBlank()) {
            body.broken(
                    "reason",
                    "required",
                    new Text(
                            "必填：请说明第 " + version + " 版为何取代上一版，如“中期调整”",
                            "is required: say why version " + version
                                    + " takes the place of the one before, such as Mid-term review"));
        }
    }

    void fits(FittingDefinitions definitions) {
        unit(definitions);
        if (target.targets().size() < body.tree().path("targets").size()) {
            return;
        }
        List<PeriodType> types = definitions.judging().definition().periodTypes();
        if (target.baseline() != null) {
            periodType("/baseline/period", target.baseline(), types);
        }
        for (int i = 0; i < target.targets().size(); i++) {
            periodType("/targets/" + i + "/period", target.targets().get(i), types);
        }
        if (!target.hasJustification()) {
            direction(definitions.judging().definition().direction());
        }
    }

    private void unit(FittingDefinitions definitions) {
        if (body.violations().at("/unit")) {
            return;
        }
        if (!body.has("unit") && definitions.leaveUnitOpen()) {
            String then = inForce(definitions.then());
            String now = inForce(definitions.now());
            body.broken(
                    "unit",
                    "required",
                    new Text(
                            "必填：目标生效时的单位为 " + then + "，今天为 " + now + "；请写明数值的单位",
                            "is required: when the target begins to hold, the unit is " + then + ", today it is " + now
                                    + "; say in which one the values are"));
        } else if (target.unit() != null && definitions.with(target.unit()) == null) {
            boolean same = unitOf(definitions.now()).equals(unitOf(definitions.then()));
            String now = inForce(definitions.now());
            String then = inForce(definitions.then());
            body.broken(
                    "unit",
                    "unit",
                    new Text(
                            "应为今天生效的单位 " + now + (same ? "" : "，或目标生效时的单位 " + then),
                            "must be the unit in force today, " + now
                                    + (same ? "" : ", or the one when the target begins to hold, " + then)));
        }
    }

    private static Unit unitOf(Indicator definition) {
        return FittingDefinitions.unitOf(definition);
    }

    private static String inForce(Indicator definition) {
        return UnitOfMeasure.words(unitOf(definition)) + " (v" + definition.version + ")";
    }

    private void periodType(String pointer, PeriodValue value, List<PeriodType> types) {
        if (value.period() == null) {
            return;
        }
        PeriodType type = TimePeriod.parse(value.period()).type();
        if (!types.contains(type)) {
            body.violations()
                    .add(
                            pointer,
                            body.tree().at(pointer),
                            "period-type",
                            new Text(
                                    "周期类型 " + type + " 不在该指标的 " + types + " 之中，永远不会有可比的数值",
                                    "period type " + type + " is not among the indicator's " + types
                                            + ": no value could ever be compared with it"));
        }
    }

    private void direction(Direction direction) {
        boolean higher = direction == Direction.HIGHER_IS_BETTER;
        for (AgainstDirection against : AgainstDirection.in(target, direction)) {
            String pointer = "/targets/" + against.index() + "/value";
            JsonNode sent = body.tree().at(pointer);
            String one = words(against.target());
            String other = words(against.before());
            body.violations()
                    .add(
                            pointer,
                            sent,
                            "target-direction",
                            Severity.WARNING,
                            new Text(
                                    one + (higher ? " 低于 " : " 高于 ") + other + "，而该指标" + (higher ? "越高越好" : "越低越好")
                                            + "；请更正，或在 justification 中说明",
                                    one + (higher ? " lies below " : " lies above ") + other
                                            + ", although for this indicator " + (higher ? "higher" : "lower")
                                            + " is better; correct it, or explain it in justification"));
        }
    }

    private static String words(PeriodValue value) {
        return value.value().toPlainString() + " (" + value.period() + ")";
    }

    /** @param owner the other indicator of the plan and area that has the number, or null */
    void number(String owner, String area) {
        if (owner != null) {
            body.violations()
                    .add(
                            "/number",
                            new IntNode(target.number()),
                            "number-taken",
                            new Text(
                                    "编号 " + target.number() + " 在本规划（地区 " + area + "）中已属于指标 " + owner,
                                    "number " + target.number() + " is that of " + owner + " in this plan for "
                                            + area));
        }
    }
}
