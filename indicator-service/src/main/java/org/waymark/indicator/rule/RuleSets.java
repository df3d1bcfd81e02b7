package org.waymark.indicator.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import org.waymark.foundation.versioned.RememberedVersions;

/** The rules in force, remembered; see {@link RememberedVersions} for what users must check. */
@ApplicationScoped
public class RuleSets {
    private final RememberedVersions<RuleSet, RulesInForce> remembered =
            RememberedVersions.latest(RuleSet.class, stored -> new RulesInForce(stored.version, stored.rules()));

    public RulesInForce of(String indicator) {
        return remembered.of(indicator).orElse(RulesInForce.NONE);
    }

    public RulesInForce fresh(String indicator) {
        return remembered.fresh(indicator).orElse(RulesInForce.NONE);
    }

    /** Leaves out indicators without rules; for these {@link RulesInForce#NONE} applies. */
    public Map<String, RulesInForce> fresh(Collection<String> indicators) {
        return remembered.fresh(indicators);
    }
}
