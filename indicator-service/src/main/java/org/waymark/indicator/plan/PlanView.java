package org.waymark.indicator.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.versioned.History;

/**
 * A plan as a client sees it.
 *
 * @param inForce whether the version shown holds on the day asked, without one today
 * @param partOf its parent by title; {@code unresolved} until that plan is published here
 * @param children codes of the plans that name it as their parent on that day
 * @param later the versions that will hold, in order of their days
 */
@Schema(
        name = "Plan",
        requiredProperties = {
            "code",
            "version",
            "recordedAt",
            "inForce",
            "title",
            "released",
            "timeZone",
            "period",
            "taskAreas",
            "goals",
            "sources",
            "children",
            "later"
        },
        examples = PlanExample.VIEW)
public record PlanView(
        String code,
        int version,
        Instant recordedAt,
        @Schema(description = "Whether the version shown holds on the day asked for; without one, today")
                boolean inForce,
        @JsonUnwrapped PlanDefinition definition,
        @JsonInclude(JsonInclude.Include.NON_NULL) ParentPlan partOf,
        List<String> children,
        @Schema(description = "The versions that do not hold yet, in order of their days") List<Later> later) {
    /** A version that does not hold yet. */
    @Schema(
            name = "LaterPlan",
            requiredProperties = {"version", "recordedAt"})
    public record Later(int version, Instant recordedAt, @JsonUnwrapped PlanDefinition definition) {
        static Later of(Plan plan) {
            return new Later(plan.version, plan.recordedAt, plan.definition());
        }
    }

    /** A parent with its title. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(requiredProperties = {"plan"})
    public record ParentPlan(String plan, Text title, Boolean unresolved) {
        static ParentPlan of(String code, Plan plan) {
            return new ParentPlan(code, plan == null ? null : plan.definition().title(), plan == null ? true : null);
        }
    }

    /** In the same order as the plans. */
    static List<PlanView> of(Collection<History.Shown<Plan>> plans, LocalDate day) {
        List<String> parents = plans.stream()
                .map(plan -> plan.version().definition().parent())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<String, Plan> known = new HashMap<>();
        Plan.histories(parents)
                .forEach((code, history) -> known.put(code, history.shownOn(day).version()));
        Map<String, List<String>> children =
                Plan.children(plans.stream().map(plan -> plan.version().code).toList(), day);
        return plans.stream().map(plan -> of(plan, known, children)).toList();
    }

    private static PlanView of(
            History.Shown<Plan> shown, Map<String, Plan> parents, Map<String, List<String>> children) {
        Plan plan = shown.version();
        PlanDefinition definition = plan.definition();
        String parent = definition.parent();
        return new PlanView(
                plan.code,
                plan.version,
                plan.recordedAt,
                shown.inForce(),
                definition,
                parent == null ? null : ParentPlan.of(parent, parents.get(parent)),
                children.getOrDefault(plan.code, List.of()),
                shown.later().stream().map(Later::of).toList());
    }
}
