package org.waymark.indicator.rule;

import java.util.List;

/**
 * What an indicator's values are held to now.
 *
 * @param version of the set, 0 as long as none was ever recorded
 */
public record RulesInForce(int version, List<Rule> rules) {
    public static final RulesInForce NONE = new RulesInForce(0, List.of());

    /** Whether {@link CheckStaged} has something to say, too. */
    public boolean needHistory() {
        return rules.stream().anyMatch(rule -> rule.kind().needsHistory());
    }
}
