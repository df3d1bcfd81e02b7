package org.waymark.indicator.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.contracts.observation.Unit;
import org.waymark.contracts.plan.PeriodValue;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.provenance.Provenance;
import org.waymark.foundation.provenance.SourceReference;
import org.waymark.foundation.versioned.Definition;
import org.waymark.indicator.catalogue.Indicator;
import org.waymark.indicator.catalogue.UnitOfMeasure;

/**
 * What a plan wants of an indicator: the body of {@code PUT /plans/{plan}/targets/{indicator}}.
 *
 * @param number in the plan's own table
 * @param baseline where the plan starts from; null where it names none
 * @param targets interim values and the last one, in order of period
 * @param cumulativeIncrease from baseline to last target, as the plan states it
 * @param tolerance how far a value to be maintained may stray, in the target's unit
 * @param effectiveFrom the day from which this version holds; the plan's release when absent in a first version
 * @param unit of all values here; that of the indicator's definition in force today when absent
 * @param definitionVersion the version of the indicator's definition that it was set under; absent where there was none
 * @param justification why it holds although it lies against the indicator's direction
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        requiredProperties = {"targets", "attribute"},
        examples = TargetExample.DEFINITION)
public record TargetDefinition(
        Integer number,
        PeriodValue baseline,
        List<PeriodValue> targets,
        @Schema(description = "From baseline to last target, as the plan states it") BigDecimal cumulativeIncrease,
        Attribute attribute,
        @Schema(description = "How far a value to be maintained may stray, in the target's unit") BigDecimal tolerance,
        @Schema(
                        description =
                                "The day from which this version holds. Without it a first version holds from the plan's release; others give it")
                LocalDate effectiveFrom,
        String reason,
        Text footnote,
        List<SourceReference> sources,
        Provenance provenance,
        @Schema(description = "Of all values here; without it, the unit of the definition in force today") Unit unit,
        @Schema(
                        readOnly = true,
                        description =
                                "The version of the indicator's definition that the target was set under; absent where there was none")
                Integer definitionVersion,
        @Schema(description = "Why it is right although a warning says that it looks wrong") String justification)
        implements Definition {
    /** 预期性 or 约束性. */
    @Schema(name = "TargetAttribute")
    public enum Attribute {
        ANTICIPATORY,
        BINDING
    }

    static TargetDefinition of(JsonMembers body) {
        TargetDefinition definition = new TargetDefinition(
                body.integer("number", 1, Integer.MAX_VALUE),
                body.has("baseline") ? periodValue(body.object("baseline")) : skipped(body, "baseline"),
                body.objects("targets", TargetDefinition::periodValue),
                body.decimal("cumulativeIncrease"),
                body.required("attribute", body.oneOf("attribute", Attribute.class)),
                body.decimal("tolerance"),
                body.date("effectiveFrom"),
                body.text("reason"),
                body.label("footnote"),
                SourceReference.of(body),
                Provenance.of(body),
                UnitOfMeasure.codeOf(body.object("unit")),
                null,
                body.text("justification"));
        body.refuseUnknownMembers();
        definition.checkOrder(body);
        definition.checkArithmetic(body);
        if (definition.tolerance != null && definition.tolerance.signum() < 0) {
            body.broken("tolerance", "range", new Text("不能为负", "must not be negative"));
        }
        return definition;
    }

    TargetDefinition effectiveFrom(LocalDate day) {
        return with(day, unit, definitionVersion);
    }

    TargetDefinition setUnder(FittingDefinitions definitions) {
        Indicator definition = definitions.with(unit);
        return definition == null ? this : setUnder(definition);
    }

    TargetDefinition setUnder(Indicator definition) {
        return with(effectiveFrom, definition.definition().unit().code(), definition.version);
    }

    private TargetDefinition with(LocalDate day, Unit inUnit, Integer underDefinition) {
        return new TargetDefinition(
                number,
                baseline,
                targets,
                cumulativeIncrease,
                attribute,
                tolerance,
                day,
                reason,
                footnote,
                sources,
                provenance,
                inUnit,
                underDefinition,
                justification);
    }

    boolean hasJustification() {
        return justification != null && !justification.isBlank();
    }

    /** Null where the period is not valid. */
    TimePeriod lastPeriod() {
        return targets.isEmpty() || last() == null || last().period() == null
                ? null
                : TimePeriod.parse(last().period());
    }

    PeriodValue last() {
        return targets.get(targets.size() - 1);
    }

    private static PeriodValue periodValue(JsonMembers body) {
        if (body == null) {
            return null;
        }
        PeriodValue read = new PeriodValue(Periods.of(body, "period"), body.required("value", body.decimal("value")));
        body.refuseUnknownMembers();
        return read;
    }

    private static PeriodValue skipped(JsonMembers body, String member) {
        body.any(member);
        return null;
    }

    private void checkOrder(JsonMembers body) {
        if (targets.isEmpty()) {
            body.required("targets", null);
        }
        TimePeriod before = baseline == null || baseline.period() == null ? null : TimePeriod.parse(baseline.period());
        for (PeriodValue target : targets) {
            TimePeriod period = target.period() == null ? null : TimePeriod.parse(target.period());
            if (period != null && before != null && !period.endsAfter(before)) {
                body.broken(
                        "targets",
                        "order",
                        new Text(
                                "目标时间段 " + period + " 应晚于 " + before,
                                "target period " + period + " must end after " + before));
            }
            before = period == null ? before : period;
        }
    }

    /** Baseline + cumulative increase = last target, to the last printed decimal. */
    private void checkArithmetic(JsonMembers body) {
        if (baseline == null || baseline.value() == null || cumulativeIncrease == null || targets.isEmpty()) {
            return;
        }
        BigDecimal stated = last().value();
        BigDecimal sum = baseline.value().add(cumulativeIncrease);
        if (stated != null && sum.compareTo(stated) != 0) {
            String arithmetic = baseline.value().toPlainString() + " + " + cumulativeIncrease.toPlainString() + " = "
                    + sum.toPlainString();
            body.broken(
                    "targets",
                    "target-arithmetic",
                    new Text(
                            "基期值 + 累计增加值 = 末期目标：" + arithmetic + "，而不是 " + stated.toPlainString(),
                            "baseline + cumulative increase = last target: " + arithmetic + ", not "
                                    + stated.toPlainString()));
        }
    }
}
