package org.waymark.indicator.rule;

import jakarta.inject.Singleton;
import org.waymark.contracts.EventData;
import org.waymark.contracts.EventType;
import org.waymark.contracts.rule.RulesDefined;
import org.waymark.foundation.projection.ReceivedEvent;
import org.waymark.foundation.versioned.Kind;

/** New rules apply to later submissions; what is recorded stays. */
@Singleton
class RulesKind extends Kind<RuleSet, RuleSetDefinition> {
    private final RuleSets ruleSets;

    RulesKind(RuleSets ruleSets) {
        super(RuleSet.class, RuleSetDefinition.class, EventType.RULES_DEFINED);
        this.ruleSets = ruleSets;
    }

    @Override
    protected RuleSet fresh(String code, RuleSetDefinition definition) {
        return new RuleSet();
    }

    @Override
    protected EventData event(RuleSet rules) {
        return new RulesDefined(rules.code, rules.version, rules.recordedAt, rules.bodyTree());
    }

    @Override
    protected Content contentOf(ReceivedEvent event) {
        RulesDefined defined = event.dataAs(RulesDefined.class);
        return new Content(defined.indicator(), defined.rulesVersion(), defined.recordedAt(), defined.body());
    }

    @Override
    protected void refresh(String code) {
        ruleSets.fresh(code);
    }
}
