package org.waymark.reporting.areareport;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.areareport.Explanation.Part;
import org.waymark.reporting.areareport.IndicatorOverAreas.AreaValue;
import org.waymark.reporting.areareport.IndicatorOverAreas.NotCounted;
import org.waymark.reporting.areareport.IndicatorOverAreas.NotExplained;
import org.waymark.reporting.evidence.FindPeriodValues;
import org.waymark.reporting.known.IndicatorBody;
import org.waymark.reporting.known.IndicatorBody.Aggregation;
import org.waymark.reporting.number.Quantity;
import org.waymark.reporting.number.Rational;
import org.waymark.reporting.number.Unit;
import org.waymark.reporting.report.AssessedTarget;
import org.waymark.reporting.situation.AsOf;
import org.waymark.reporting.situation.KnownValue;
import org.waymark.reporting.situation.Target;

/** One indicator over areas: values of one period, and which areas explain where the whole stands. */
@ApplicationScoped
class CompareAreas {
    private final FindPeriodValues findPeriodValues;
    private final ExplainGap explainGap;

    CompareAreas(FindPeriodValues findPeriodValues, ExplainGap explainGap) {
        this.findPeriodValues = findPeriodValues;
        this.explainGap = explainGap;
    }

    /**
     * @param all targets of the plan on the indicator, in every area
     * @param asked the area that is the whole; null for the largest with a target
     */
    IndicatorOverAreas of(
            String indicator, String asked, List<AssessedTarget> all, Map<String, Text> names, AsOf asOf) {
        Map<String, AssessedTarget> targets = all.stream()
                .filter(target -> target.assessment().subject().indicator().equals(indicator))
                .collect(
                        Collectors.toMap(target -> target.assessment().subject().area(), target -> target));
        if (targets.isEmpty()) {
            throw Refusal.of(
                            ProblemType.UNKNOWN_INDICATOR,
                            "该规划没有对指标 " + indicator + " 设目标",
                            "The plan sets no target on indicator " + indicator)
                    .aboutParameter("indicator", indicator, "target-of-plan");
        }
        String whole = asked == null ? largest(targets) : asked;
        AssessedTarget leading =
                targets.getOrDefault(whole, targets.values().iterator().next());
        String period = leading.assessment()
                .answer()
                .latest()
                .map(value -> value.period().toString())
                .orElse(null);
        Aggregation aggregation =
                leading.definition().map(IndicatorBody::aggregation).orElse(null);
        Unit unit = leading.assessment().target().map(Target::unit).orElse(null);
        SortedMap<String, KnownValue> values =
                period == null ? new TreeMap<>() : findPeriodValues.of(indicator, period, unit, asOf);
        Optional<BigDecimal> value = Optional.ofNullable(values.get(whole)).map(KnownValue::value);
        Optional<BigDecimal> target = target(targets.get(whole), unit);
        Optional<Map<String, Rational>> shares = aggregation != null && ExplainGap.knows(aggregation.kind())
                ? explainGap.shares(aggregation, indicator, period, whole, values, asOf)
                : Optional.empty();
        NotExplained not = whyNot(aggregation, value, target, shares);
        List<Part> parts = values.entrySet().stream()
                .filter(entry -> AreaCode.isWithin(entry.getKey(), whole))
                .map(entry -> new Part(
                        entry.getKey(),
                        entry.getValue().value(),
                        target(targets.get(entry.getKey()), unit).orElse(null),
                        not == null ? shares.orElseThrow().get(entry.getKey()) : null))
                .toList();
        Explanation explanation = not == null ? Explanation.of(parts) : null;
        BigDecimal gap = value.isPresent() && target.isPresent() ? value.get().subtract(target.get()) : null;
        BigDecimal explained = explanation == null ? null : explanation.explained();
        boolean higherIsWorse = leading.definition()
                .map(IndicatorBody::direction)
                .filter("LOWER_IS_BETTER"::equals)
                .isPresent();
        return new IndicatorOverAreas(
                indicator,
                whole,
                period,
                aggregation == null ? null : aggregation.kind(),
                value.orElse(null),
                target.orElse(null),
                gap,
                explained,
                explained == null ? null : gap.subtract(explained),
                not,
                ordered(parts, explanation, values, names, higherIsWorse));
    }

    private static String largest(Map<String, AssessedTarget> targets) {
        return targets.keySet().stream()
                .min(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private static Optional<BigDecimal> target(AssessedTarget assessed, Unit unit) {
        return Optional.ofNullable(assessed)
                .flatMap(one -> one.assessment().target())
                .flatMap(target -> new Quantity(target.last().value(), target.unit()).in(unit));
    }

    private static NotExplained whyNot(
            Aggregation aggregation,
            Optional<BigDecimal> value,
            Optional<BigDecimal> target,
            Optional<Map<String, Rational>> shares) {
        if (aggregation == null) {
            return NotExplained.AGGREGATION_NOT_SAID;
        }
        if (!ExplainGap.knows(aggregation.kind())) {
            return NotExplained.AGGREGATION_NONE;
        }
        if (target.isEmpty()) {
            return NotExplained.NO_TARGET_OF_WHOLE;
        }
        if (value.isEmpty()) {
            return NotExplained.NO_VALUE_OF_WHOLE;
        }
        return shares.isEmpty() ? NotExplained.NO_WEIGHT_OF_WHOLE : null;
    }

    private static List<AreaValue> ordered(
            List<Part> parts,
            Explanation explanation,
            Map<String, KnownValue> values,
            Map<String, Text> names,
            boolean higherIsWorse) {
        List<AreaValue> rows = new ArrayList<>();
        for (Part part : parts) {
            rows.add(new AreaValue(
                    part.area(),
                    names.get(part.area()),
                    part.value(),
                    values.get(part.area()).vintage(),
                    part.target(),
                    explanation == null ? null : explanation.contributions().get(part.area()),
                    explanation == null
                            ? NotCounted.NOT_EXPLAINED
                            : explanation.notCounted().get(part.area())));
        }
        Comparator<BigDecimal> worstFirst =
                higherIsWorse ? Comparator.<BigDecimal>reverseOrder() : Comparator.<BigDecimal>naturalOrder();
        rows.sort(Comparator.comparing(AreaValue::contribution, Comparator.nullsLast(worstFirst))
                .thenComparing(AreaValue::area));
        return rows;
    }
}
