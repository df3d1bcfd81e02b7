package org.waymark.indicator.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.problem.Violation;

/** Checks a submission against the rules that need no other values: exactly, and without a query. */
public final class CheckValue {
    private static final MathContext AS_SHOWN = new MathContext(10);

    private final ValueToCheck submitted;
    private final JsonMembers body;
    private final List<Violation> justified = new ArrayList<>();

    private CheckValue(ValueToCheck submitted, JsonMembers body) {
        this.submitted = submitted;
        this.body = body;
    }

    /** Notes each broken rule in the body, and returns the warnings that the submission justifies. */
    public static List<Violation> check(RulesInForce rules, ValueToCheck submitted, JsonMembers body) {
        CheckValue check = new CheckValue(submitted, body);
        new GeneralRules(submitted, check::broken).hold();
        rules.rules().forEach(check::hold);
        return check.justified;
    }

    private void hold(Rule rule) {
        if (rule.kind() == RuleKind.PERIOD_TYPES) {
            periodTypes(rule);
        } else if (submitted.value() != null) {
            switch (rule.kind()) {
                case RANGE -> range(rule);
                case DECIMALS -> decimals(rule);
                case UNIT_REQUIRED -> unitRequired(rule);
                case FRACTION -> fraction(rule);
                default -> {}
            }
        }
    }

    private void periodTypes(Rule rule) {
        if (submitted.period() != null
                && !rule.allowed().contains(submitted.period().type())) {
            String allowed = rule.allowed().stream().map(Enum::name).collect(Collectors.joining(", "));
            broken(
                    rule,
                    "period",
                    "周期类型 " + submitted.period().type() + " 不在 " + allowed + " 之中",
                    "period type " + submitted.period().type() + " is not among " + allowed);
        }
    }

    private void range(Rule rule) {
        BigDecimal value = submitted.value();
        if (rule.min() != null && value.compareTo(rule.min()) < 0) {
            broken(
                    rule,
                    "value",
                    plain(value) + " 小于下限 " + plain(rule.min()),
                    plain(value) + " is below the least value " + plain(rule.min()));
        }
        if (rule.max() != null && value.compareTo(rule.max()) > 0) {
            broken(
                    rule,
                    "value",
                    plain(value) + " 大于上限 " + plain(rule.max()),
                    plain(value) + " is above the greatest value " + plain(rule.max()));
        }
    }

    private void decimals(Rule rule) {
        int decimals = submitted.value().stripTrailingZeros().scale();
        if (decimals > rule.most()) {
            broken(
                    rule,
                    "value",
                    plain(submitted.value()) + " 有 " + decimals + " 位小数，最多 " + rule.most() + " 位",
                    plain(submitted.value()) + " has " + decimals + " decimals, at most " + rule.most() + " are taken");
        }
    }

    private void unitRequired(Rule rule) {
        if (!body.has("unit")) {
            broken(
                    rule,
                    "unit",
                    "须填写数值的单位（unitMeasure 与 unitMultiplier）",
                    "the value's unit is required, with unitMeasure and unitMultiplier");
        }
    }

    /** |value * denominator - multiplier * numerator| <= tolerance * |denominator|: no division, so nothing is rounded. */
    private void fraction(Rule rule) {
        BigDecimal numerator = submitted.numerator();
        BigDecimal denominator = submitted.denominator();
        if (numerator == null || denominator == null || denominator.signum() == 0) {
            return;
        }
        BigDecimal product = rule.multiplier().multiply(numerator);
        BigDecimal off =
                submitted.value().multiply(denominator).subtract(product).abs();
        if (off.compareTo(rule.tolerance().multiply(denominator.abs())) > 0) {
            String formula = plain(rule.multiplier()) + " × " + plain(numerator) + " / " + plain(denominator) + " = "
                    + plain(product.divide(denominator, AS_SHOWN)) + " (± " + plain(rule.tolerance()) + ")";
            broken(
                    rule,
                    "value",
                    plain(submitted.value()) + " 不等于 " + formula,
                    plain(submitted.value()) + " is not " + formula);
        }
    }

    private void broken(Rule rule, String member, String zh, String en) {
        if (rule.yieldsTo(submitted.justification())) {
            JsonNode value = body.tree().get(member);
            justified.add(new Violation(
                    null, null, "/" + member, value, rule.id(), rule.severity(), rule.withWayOut(zh, en)));
        } else {
            body.broken(member, rule.id(), rule.severity(), rule.withWayOut(zh, en));
        }
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
