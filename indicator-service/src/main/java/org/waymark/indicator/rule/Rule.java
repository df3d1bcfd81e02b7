package org.waymark.indicator.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.period.PeriodType;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.problem.Violation.Severity;

/**
 * One rule. Members that its kind does not have are null.
 *
 * @param id names the rule in violations; unique in the set
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(requiredProperties = {"kind"})
public record Rule(
        @Schema(description = "The `rule` of its violations, unique in the set; the kind in kebab case when absent")
                String id,
        @Schema(description = RuleWords.KINDS) RuleKind kind,
        @Schema(description = RuleWords.SEVERITY) Severity severity,
        @Schema(description = "RANGE") BigDecimal min,
        @Schema(description = "RANGE") BigDecimal max,
        @Schema(description = "DECIMALS: from 0 to 15") Integer most,
        @Schema(description = "PERIOD_TYPES") List<PeriodType> allowed,
        @Schema(description = "JUMP: 3.5 when absent") BigDecimal z,
        @Schema(description = "JUMP: 5 when absent, at least 3") Integer least,
        @Schema(description = "SUM: codes of indicators; they may still be unknown") List<String> of,
        @Schema(description = "RATIO: code of an indicator; it may still be unknown") String numerator,
        @Schema(description = "RATIO: code of an indicator; it may still be unknown") String denominator,
        @Schema(description = "RATIO, FRACTION: 1 when absent, 100 for a percentage") BigDecimal multiplier,
        @Schema(description = "SUM, RATIO, FRACTION: in the indicator's unit; 0 when absent") BigDecimal tolerance) {

    /** A rule for all indicators, which is of no {@link RuleKind}. */
    static Rule general(String id, Severity severity) {
        return new Rule(id, null, severity, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** Whether a value that breaks the rule is accepted with this justification. */
    boolean yieldsTo(String justification) {
        return severity == Severity.WARNING && justification != null && !justification.isBlank();
    }

    /** The message, followed by what the sender can do. */
    Text withWayOut(String zh, String en) {
        return severity == Severity.WARNING
                ? new Text(zh + "；请更正，或在 justification 中说明", en + "; correct it, or explain it in justification")
                : new Text(zh + "；请更正", en + "; correct it");
    }
}
