package org.waymark.indicator.rule;

import jakarta.persistence.Entity;
import java.util.List;
import java.util.Optional;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.versioned.Version;
import org.waymark.indicator.catalogue.Indicator;

/** A version of an indicator's rules, under the indicator's code. Version 0 stands for no rules recorded yet. */
@Entity
public class RuleSet extends Version {
    static RuleSet of(String indicator, Integer version) {
        Indicator.refuseUnknown(indicator);
        if (version == null) {
            return current(indicator).orElseGet(() -> empty(indicator));
        }
        return found(RuleSet.class, indicator, version, null)
                .orElseThrow(() -> Refusal.of(
                        ProblemType.NOT_FOUND,
                        "指标 " + indicator + " 的规则没有第 " + version + " 版",
                        "There is no version " + version + " of the rules of " + indicator));
    }

    static Optional<RuleSet> current(String indicator) {
        return current(RuleSet.class, indicator);
    }

    RuleSetDefinition definition() {
        return bodyAs(RuleSetDefinition.class);
    }

    List<Rule> rules() {
        return definition().rules();
    }

    private static RuleSet empty(String indicator) {
        RuleSet none = new RuleSet();
        none.code = indicator;
        none.version = 0;
        none.body = "{\"rules\":[]}";
        return none;
    }
}
