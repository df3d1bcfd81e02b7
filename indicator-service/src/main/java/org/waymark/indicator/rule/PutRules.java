package org.waymark.indicator.rule;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.contracts.EventType;
import org.waymark.contracts.rule.RulesDefined;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.http.Precondition;
import org.waymark.foundation.versioned.PutVersion;

/** Setting rules holds what is submitted from then on to them; what is recorded stays. */
@ApplicationScoped
class PutRules {
    private final PutVersion putVersion;
    private final RuleSets ruleSets;

    PutRules(PutVersion putVersion, RuleSets ruleSets) {
        this.putVersion = putVersion;
        this.ruleSets = ruleSets;
    }

    PutVersion.Put<RuleSet> put(
            String indicator, RuleSetDefinition definition, Precondition precondition, Caller caller) {
        PutVersion.Put<RuleSet> put = putVersion.put(
                new RuleSet(),
                indicator,
                definition,
                null,
                definition.reason(),
                precondition,
                caller,
                EventType.RULES_DEFINED,
                stored -> new RulesDefined(stored.code, stored.version, stored.recordedAt, stored.bodyTree()));
        ruleSets.fresh(indicator);
        return put;
    }
}
