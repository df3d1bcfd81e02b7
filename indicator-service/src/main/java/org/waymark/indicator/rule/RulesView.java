package org.waymark.indicator.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An indicator's rules as a client sees them.
 *
 * @param rulesVersion 0 while none was recorded
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Rules",
        requiredProperties = {"indicator", "rulesVersion", "rules"},
        examples = RuleWords.VIEW)
public record RulesView(
        String indicator, int rulesVersion, Instant recordedAt, @JsonUnwrapped RuleSetDefinition definition) {
    static RulesView of(RuleSet rules) {
        return new RulesView(rules.code, rules.version, rules.recordedAt, rules.definition());
    }
}
