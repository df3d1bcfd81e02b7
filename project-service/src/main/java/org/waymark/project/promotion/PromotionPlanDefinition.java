package org.waymark.project.promotion;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.provenance.Provenance;
import org.waymark.foundation.provenance.SourceReference;
import org.waymark.foundation.versioned.Definition;
import org.waymark.project.reference.Reference;

/**
 * A promotion plan as the office issues it.
 *
 * @param plans codes of the plans that it carries out
 * @param period of its work, such as 2023
 * @param released day on which it was made public
 * @param effectiveFrom day from which this version holds, or null for the day of its release
 * @param reason of a later version, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        requiredProperties = {"title", "period", "released", "parts"},
        examples = PromotionExample.PLAN)
public record PromotionPlanDefinition(
        Text title,
        String documentNumber,
        List<String> plans,
        String period,
        LocalDate released,
        List<PromotionPart> parts,
        LocalDate effectiveFrom,
        String reason,
        List<SourceReference> sources,
        Provenance provenance)
        implements Definition {
    /** Notes every broken rule in the body. */
    static PromotionPlanDefinition of(JsonMembers body) {
        Set<Integer> numbers = new HashSet<>();
        TimePeriod period = body.required("period", body.period("period"));
        PromotionPlanDefinition definition = new PromotionPlanDefinition(
                body.required("title", body.label("title")),
                body.text("documentNumber"),
                Reference.severalIn(body, "plans"),
                period == null ? null : period.toString(),
                body.required("released", body.date("released")),
                body.objects("parts", part -> PromotionPart.of(part, numbers)),
                body.date("effectiveFrom"),
                body.text("reason"),
                SourceReference.of(body),
                Provenance.of(body));
        PromotionPart.requireSome(body, "parts", definition.parts);
        definition.checkDays(body);
        body.refuseUnknownMembers();
        return definition;
    }

    Stream<PromotionItem> items() {
        return parts.stream().flatMap(part -> part.sections().stream()).flatMap(section -> section.items().stream());
    }

    Optional<PromotionItem> item(int number) {
        return items().filter(item -> item.number() == number).findFirst();
    }

    /** The special projects that its items serve. */
    List<String> projects() {
        return items().flatMap(item -> item.projects().stream())
                .distinct()
                .sorted()
                .toList();
    }

    LocalDate holdsFrom() {
        return effectiveFrom == null ? released : effectiveFrom;
    }

    private void checkDays(JsonMembers body) {
        if (effectiveFrom != null && released != null && effectiveFrom.isBefore(released)) {
            body.broken(
                    "effectiveFrom",
                    "effective-from-order",
                    new Text("不得早于 released " + released, "must not be earlier than released " + released));
        }
    }
}
