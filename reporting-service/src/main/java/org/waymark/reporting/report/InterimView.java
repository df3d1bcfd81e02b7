package org.waymark.reporting.report;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.reporting.assessment.Attainment;
import org.waymark.reporting.assessment.InterimAnswer;

/** An interim target and the value of its own period. */
@Schema(name = "InterimTarget", requiredProperties = "*")
public record InterimView(
        String period, BigDecimal target, @Schema(nullable = true) BigDecimal value, Attainment attainment) {
    static InterimView of(InterimAnswer answer) {
        return new InterimView(answer.period().toString(), answer.target(), answer.value(), answer.attainment());
    }
}
