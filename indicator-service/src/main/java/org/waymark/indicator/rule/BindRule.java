package org.waymark.indicator.rule;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.waymark.contracts.Form;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.problem.Violation.Severity;
import org.waymark.indicator.catalogue.IndicatorDefinition;

/** Reads one rule strictly: only the members of its kind are allowed. Everything wrong is noted in the body. */
final class BindRule {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST_ID = 60;
    private static final int MOST_PARTS = 100;

    private final JsonMembers body;
    private final RuleKind kind;

    private BindRule(JsonMembers body) {
        this.body = body;
        this.kind = body.required("kind", body.oneOf("kind", RuleKind.class));
    }

    /**
     * Null where the kind is unknown, since the other members then have no meaning.
     *
     * @param indicator whose rule it is
     */
    static Rule of(JsonMembers body, String indicator) {
        BindRule bind = new BindRule(body);
        return bind.kind == null ? null : bind.rule(indicator);
    }

    private Rule rule(String indicator) {
        Severity severity = body.oneOf("severity", Severity.class);
        Rule rule = new Rule(
                id(),
                kind,
                severity == null ? Severity.ERROR : severity,
                decimal("min", null),
                decimal("max", null),
                kind.has("most") ? body.required("most", body.integer("most", 0, 15)) : null,
                kind.has("allowed") ? IndicatorDefinition.periodTypes(body, "allowed") : null,
                decimal("z", "3.5"),
                kind.has("least") ? orElse(body.integer("least", 3, 1000), 5) : null,
                kind.has("of") ? parts(indicator) : null,
                kind.has("numerator") ? other("numerator", indicator) : null,
                kind.has("denominator") ? other("denominator", indicator) : null,
                decimal("multiplier", "1"),
                decimal("tolerance", "0"));
        body.refuseUnknownMembers();
        check(rule);
        return rule;
    }

    private void check(Rule rule) {
        if (kind == RuleKind.RANGE && !body.has("min") && !body.has("max")) {
            body.broken("min", "required", new Text("min 与 max 至少填一个", "or max is required"));
        }
        if (rule.min() != null && rule.max() != null && rule.min().compareTo(rule.max()) > 0) {
            body.broken(
                    "max",
                    "range",
                    new Text(
                            "不能小于 min " + rule.min(),
                            "must not be less than min " + rule.min().toPlainString()));
        }
        if (rule.z() != null && rule.z().signum() <= 0) {
            body.broken("z", "range", new Text("应大于 0", "must be greater than 0"));
        }
        if (rule.tolerance() != null && rule.tolerance().signum() < 0) {
            body.broken("tolerance", "range", new Text("不能为负", "must not be negative"));
        }
        if (rule.multiplier() != null && rule.multiplier().signum() == 0) {
            body.broken("multiplier", "range", new Text("不能为 0", "must not be 0"));
        }
    }

    private String id() {
        String id = body.text("id");
        if (id == null) {
            return kind.inKebabCase();
        }
        if (id.length() > LONGEST_ID || !ID.matcher(id).matches()) {
            body.broken(
                    "id",
                    "id",
                    new Text(
                            "形式应为 " + ID.pattern() + "，最多 " + LONGEST_ID + " 个字符",
                            "must look like " + ID.pattern() + " and have at most " + LONGEST_ID + " characters"));
        }
        return id;
    }

    private BigDecimal decimal(String member, String otherwise) {
        if (!kind.has(member)) {
            return null;
        }
        BigDecimal decimal = body.decimal(member);
        return decimal != null || otherwise == null ? decimal : new BigDecimal(otherwise);
    }

    private List<String> parts(String indicator) {
        List<String> codes = body.texts("of");
        if (codes.size() > MOST_PARTS) {
            body.broken("of", "range", new Text("最多 " + MOST_PARTS + " 个指标", "may name at most " + MOST_PARTS));
        } else {
            codes.forEach(code -> checkOther("of", code, indicator));
            if (new HashSet<>(codes).size() < codes.size()) {
                body.broken("of", "unique", new Text("指标重复", "names an indicator twice"));
            }
        }
        return body.required("of", codes.isEmpty() ? null : codes);
    }

    private String other(String member, String indicator) {
        String code = body.required(member, body.text(member));
        if (code != null) {
            checkOther(member, code, indicator);
        }
        return code;
    }

    private void checkOther(String member, String code, String indicator) {
        if (!Form.CODE.fits(code)) {
            body.broken(member, "code", new Text(code + " 不是合法的指标代码", code + " is not a code: " + Form.CODE.pattern()));
        } else if (code.equals(indicator)) {
            body.broken(member, "other-indicator", new Text("不能是本指标自己", "must be another indicator"));
        }
    }

    private static Integer orElse(Integer number, int otherwise) {
        return number == null ? Integer.valueOf(otherwise) : number;
    }
}
