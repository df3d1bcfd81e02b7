package org.waymark.indicator.rule;

import java.util.List;

/**
 * The current rules of an indicator.
 *
 * @param version of the rule set, 0 while none was recorded
 */
public record RulesInForce(int version, List<Rule> rules) {
    public static final RulesInForce NONE = new RulesInForce(0, List.of());

    /** Whether {@link CheckStaged} has rules to check, too. */
    public boolean needHistory() {
        return rules.stream().anyMatch(rule -> rule.kind().needsHistory());
    }
}
