package org.waymark.reporting.sdmx.assessments;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import org.waymark.contracts.EventJson;
import org.waymark.reporting.assessment.Scale;
import org.waymark.reporting.method.Methods;
import org.waymark.reporting.report.IndicatorEntry;
import org.waymark.reporting.report.ReportHead;

/** A verdict of a report, with the members of its own that the method shows. */
final class StatedVerdict {
    private static final String NOT_ASSESSABLE = "NOT_ASSESSABLE";

    private final ReportHead head;
    private final IndicatorEntry entry;
    private final String word;
    private final Members members;

    private interface Members {
        JsonNode get(String name);
    }

    StatedVerdict(ReportHead head, IndicatorEntry entry) {
        this.head = head;
        this.entry = entry;
        JsonNode shown = EventJson.mapper().valueToTree(entry.assessment());
        this.members = shown::path;
        this.word = word();
    }

    ReportHead head() {
        return head;
    }

    IndicatorEntry entry() {
        return entry;
    }

    /** Of the method's scale; null where that has no words. */
    private String word() {
        Scale scale = Methods.of(head.method()).orElseThrow().scale();
        if (scale.words().isEmpty()) {
            return null;
        }
        String said = members.get(scale.name()).asText(null);
        return said == null || said.equals("null") ? NOT_ASSESSABLE : said;
    }

    String pace() {
        return word;
    }

    /** Null where the method has no such member, or nothing to say. */
    BigDecimal number(String member) {
        JsonNode said = members.get(member);
        return said.isNumber() ? said.decimalValue() : null;
    }

    String text(String member) {
        JsonNode said = members.get(member);
        return said.isTextual() ? said.asText() : null;
    }

    Boolean flag(String member) {
        JsonNode said = members.get(member);
        return said.isBoolean() ? said.asBoolean() : null;
    }
}
