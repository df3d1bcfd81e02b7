package org.waymark.reporting.planindex;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.evidence.PlanFacts;
import org.waymark.reporting.known.PlanBody;
import org.waymark.reporting.report.PlanCounts;
import org.waymark.reporting.report.PlanState;
import org.waymark.reporting.situation.AsOf;

/**
 * A plan as of its day.
 *
 * @param asOf the day asked for; without one, today in the plan's time zone
 * @param parent the plan that this one carries out for a part of the country
 * @param children the plans that carry this one out, by code
 * @param counts null where another than the default method is asked for more than 2,000 targets
 * @param links where more is told, by relation
 */
@Schema(
        name = "PlanInIndex",
        requiredProperties = {"plan", "title", "asOf", "period", "released", "children", "counts", "projects", "links"})
public record PlanEntry(
        String plan,
        @Schema(nullable = true) Text title,
        LocalDate asOf,
        @Schema(nullable = true) PlanBody.Duration period,
        @Schema(nullable = true) LocalDate released,
        @JsonInclude(JsonInclude.Include.NON_NULL) PlanState state,
        @JsonInclude(JsonInclude.Include.NON_NULL) String parent,
        List<String> children,
        @Schema(
                        nullable = true,
                        description = "Null where another than the default method is asked for more than 2,000 targets")
                PlanCounts counts,
        int projects,
        @Schema(description = "Where more is told, by relation") Map<String, String> links) {

    static PlanEntry of(PlanFacts plan, AsOf asOf, List<String> children, Optional<PlanCounts> counts, int projects) {
        PlanBody shown = plan.shown(asOf);
        String address = "/api/v1/reports/plans/" + plan.code();
        return new PlanEntry(
                plan.code(),
                shown.title(),
                asOf.day(),
                shown.period(),
                shown.released(),
                plan.isReleased(asOf) ? null : PlanState.BEFORE_RELEASE,
                shown.parent(),
                children,
                counts.orElse(null),
                projects,
                Map.of(
                        "report", address,
                        "projects", address + "/projects",
                        "areas", address + "/areas",
                        "official-conclusions", address + "/official-conclusions"));
    }
}
