package org.waymark.indicator.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.problem.Text;

/**
 * A plan as a client sees it.
 *
 * @param partOf its parent by title; {@code unresolved} until that plan is published here
 * @param children codes of the plans whose current versions name it as their parent
 */
@Schema(
        name = "Plan",
        requiredProperties = {
            "code",
            "version",
            "recordedAt",
            "title",
            "released",
            "timeZone",
            "period",
            "taskAreas",
            "goals",
            "sources",
            "children"
        },
        examples = PlanExample.VIEW)
public record PlanView(
        String code,
        int version,
        Instant recordedAt,
        @JsonUnwrapped PlanDefinition definition,
        @JsonInclude(JsonInclude.Include.NON_NULL) ParentPlan partOf,
        List<String> children) {
    /** A parent with its title. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(requiredProperties = {"plan"})
    public record ParentPlan(String plan, Text title, Boolean unresolved) {
        static ParentPlan of(String code, Plan plan) {
            return new ParentPlan(code, plan == null ? null : plan.definition().title(), plan == null ? true : null);
        }
    }

    /** In the same order as the plans. */
    static List<PlanView> of(Collection<Plan> plans) {
        List<String> parents = plans.stream()
                .map(plan -> plan.definition().parent())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<String, Plan> known = Plan.current(parents);
        Map<String, List<String>> children =
                Plan.children(plans.stream().map(plan -> plan.code).toList());
        return plans.stream().map(plan -> of(plan, known, children)).toList();
    }

    static PlanView of(Plan plan) {
        return of(List.of(plan)).get(0);
    }

    private static PlanView of(Plan plan, Map<String, Plan> parents, Map<String, List<String>> children) {
        PlanDefinition definition = plan.definition();
        String parent = definition.parent();
        return new PlanView(
                plan.code,
                plan.version,
                plan.recordedAt,
                definition,
                parent == null ? null : ParentPlan.of(parent, parents.get(parent)),
                children.getOrDefault(plan.code, List.of()));
    }
}
