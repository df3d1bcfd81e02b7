package org.waymark.reporting.reportdocument;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.waymark.contracts.EventJson;
import org.waymark.reporting.assessment.Figures;
import org.waymark.reporting.report.AssessmentView;
import org.waymark.reporting.situation.Reason;

/**
 * What the method of an assessment says, whatever its scale is called.
 *
 * @param word null where the method has none
 * @param reason why it cannot say what it says of others; null where it can
 * @param timeLead years ahead of the line; null where the method knows of none
 */
public record MethodWord(String word, Reason reason, BigDecimal timeLead) {
    public static MethodWord of(AssessmentView assessment) {
        JsonNode findings = EventJson.mapper().valueToTree(assessment.findings());
        String word = Stream.of("pace", "progressStatus", "band")
                .map(findings::get)
                .filter(said -> said != null && !said.isNull())
                .map(JsonNode::asText)
                .findFirst()
                .orElse(null);
        JsonNode reason = findings.get("reason");
        return new MethodWord(
                word,
                reason == null || reason.isNull() ? null : Reason.valueOf(reason.asText()),
                assessment.findings() instanceof Figures figures ? figures.timeLead() : null);
    }
}
