package org.waymark.project.promotion;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.body.Classified;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.versioned.Definition;
import org.waymark.project.evidence.Evidence;
import org.waymark.project.reference.Reference;

/**
 * What is reported of an item of a promotion plan for a year.
 *
 * @param agency the agency of the item that reports; null for the office, or where the caller acts for one alone
 * @param effectiveFrom day from which it counts, or null for the day of recording
 * @param reason of a correction, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        requiredProperties = {"result", "text"},
        examples = PromotionExample.RESULT)
public record PromotionResultDefinition(
        Outcome result, Text text, List<Evidence> evidence, String agency, LocalDate effectiveFrom, String reason)
        implements Definition {
    /** Notes every broken rule in the body; refuses what is classified at once. */
    static PromotionResultDefinition of(JsonMembers body) {
        Classified.refuseAnyIn(body);
        PromotionResultDefinition definition = new PromotionResultDefinition(
                body.required("result", body.oneOf("result", Outcome.class)),
                body.required("text", body.label("text")),
                Evidence.listOf(body),
                Reference.in(body, "agency"),
                body.date("effectiveFrom"),
                body.text("reason"));
        body.refuseUnknownMembers();
        return definition;
    }

    PromotionResultDefinition reportedBy(String reporter) {
        return new PromotionResultDefinition(result, text, evidence, reporter, effectiveFrom, reason);
    }

    /** @param before the version that it replaces, or null */
    void checkDay(LocalDate today, PromotionResult before, JsonMembers body) {
        LocalDate day = effectiveFrom == null ? today : effectiveFrom;
        if (day.isAfter(today)) {
            body.broken(
                    "effectiveFrom",
                    "not-to-come",
                    new Text("不得晚于今天 " + today, "must not be later than today, " + today));
        }
        if (before != null && day.isBefore(before.effectiveFrom)) {
            body.broken(
                    "effectiveFrom",
                    "effective-from-order",
                    new Text(
                            "不得早于所替换版本的 " + before.effectiveFrom,
                            "must not be earlier than that of the version it replaces, " + before.effectiveFrom));
        }
    }
}
