package org.waymark.indicator.rule;

import java.util.Locale;
import java.util.Set;

/**
 * The kinds of rules, each with the members it has beside id, kind and severity. {@link RuleWords#KINDS} explains them.
 */
public enum RuleKind {
    RANGE(false, "min", "max"),
    DECIMALS(false, "most"),
    UNIT_REQUIRED(false),
    PERIOD_TYPES(false, "allowed"),
    FRACTION(false, "multiplier", "tolerance"),
    NON_DECREASING(true),
    JUMP(true, "z", "least"),
    SUM(true, "of", "tolerance"),
    RATIO(true, "numerator", "denominator", "multiplier", "tolerance");

    private final boolean needsHistory;
    private final Set<String> members;

    RuleKind(boolean needsHistory, String... members) {
        this.needsHistory = needsHistory;
        this.members = Set.of(members);
    }

    /** Whether it looks at values other than the submitted one. */
    public boolean needsHistory() {
        return needsHistory;
    }

    boolean has(String member) {
        return members.contains(member);
    }

    String inKebabCase() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
