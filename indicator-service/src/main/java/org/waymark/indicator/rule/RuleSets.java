package org.waymark.indicator.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import org.waymark.foundation.versioned.RememberedVersions;

/** The rules in force, remembered; {@link RememberedVersions} says what that asks of its users. */
@ApplicationScoped
public class RuleSets {
    private final RememberedVersions<RuleSet, RulesInForce> remembered =
            new RememberedVersions<>(RuleSet.class, stored -> new RulesInForce(stored.version, stored.rules()));

    public RulesInForce of(String indicator) {
        return remembered.of(indicator).orElse(RulesInForce.NONE);
    }

    public RulesInForce fresh(String indicator) {
        return remembered.fresh(indicator).orElse(RulesInForce.NONE);
    }

    /** Of those indicators that have any; the others are held to {@link RulesInForce#NONE}. */
    public Map<String, RulesInForce> fresh(Collection<String> indicators) {
        return remembered.fresh(indicators);
    }
}
