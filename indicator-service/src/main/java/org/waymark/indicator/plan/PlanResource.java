package org.waymark.indicator.plan;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.waymark.contracts.Form;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.caller.CurrentCaller;
import org.waymark.foundation.journal.JournalReader;
import org.waymark.foundation.parameter.CodeInPath;
import org.waymark.foundation.parameter.DateParameter;
import org.waymark.foundation.parameter.NumberParameter;
import org.waymark.foundation.problem.Violations;
import org.waymark.foundation.representation.Page;
import org.waymark.foundation.representation.Precondition;
import org.waymark.foundation.slot.ExpensiveRead;
import org.waymark.foundation.snapshot.Snapshot;
import org.waymark.foundation.time.Today;
import org.waymark.foundation.versioned.History;
import org.waymark.foundation.versioned.PutVersion;
import org.waymark.foundation.versioned.Tagged;

/** Plans. */
@Tag(name = "Plans", description = "Plans and what they set out to reach")
@Path("/api/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
public class PlanResource {
    private final PutPlan putPlan;
    private final JournalReader journal;
    private final CurrentCaller caller;
    private final Today today;

    PlanResource(PutPlan putPlan, JournalReader journal, CurrentCaller caller, Today today) {
        this.today = today;
        this.journal = journal;
        this.putPlan = putPlan;
        this.caller = caller;
    }

    @GET
    @ExpensiveRead
    @PermitAll
    @Snapshot
    @Operation(
            operationId = "listPlans",
            summary = "The plans, by code",
            description = "Each with its document, period, task areas and goals.")
    public RestResponse<Page<PlanView>> list(
            @Parameter(description = "Only children of this plan", example = "national-15fyp") @RestQuery String parent,
            @RestQuery String limit,
            @RestQuery String cursor,
            UriInfo uri) {
        Page.Request request = Page.Request.of(limit, cursor, uri);
        Violations violations = new Violations();
        CodeInPath.check("parent", parent, Form.CODE, violations);
        violations.refuseIfAny();
        long position = journal.lastPosition();
        LocalDate day = today.date();
        Page<String> page = Page.of(
                Plan.codes(parent, day, request.after(), request.limit() + 1),
                request,
                Function.identity(),
                Function.identity());
        Map<String, History<Plan>> plans = Plan.histories(page.items());
        List<History.Shown<Plan>> shown =
                page.items().stream().map(code -> plans.get(code).shownOn(day)).toList();
        return new Page<>(PlanView.of(shown, day), page.next()).answer(position, uri);
    }

    @GET
    @Path("/{plan}")
    @PermitAll
    @Snapshot
    @Operation(
            operationId = "getPlan",
            summary = "A plan: as in force today, in the version named, or as in force on a day",
            description =
                    """
                    Versions that do not hold yet stand under `later`; where none holds yet, the first to come is shown with \
                    `inForce` false. Without `version` and `asOf` the `ETag` names the last recorded version: an `If-Match` \
                    with it says that you know them all.""")
    public RestResponse<PlanView> get(
            @Parameter(description = "The plan", example = "ipr-14fyp") @RestPath String plan,
            @Parameter(description = "The version to show, from 1; absent for the one in force") @RestQuery
                    String version,
            @RestQuery String asOf) {
        Integer number = NumberParameter.positive("version", version);
        LocalDate asked = DateParameter.of("asOf", asOf);
        LocalDate day = today.unless(asked);
        Plan found = Plan.known(plan, number, asked);
        History<Plan> history = Plan.history(plan);
        return number == null && asked == null
                ? Tagged.ok(found, view(history.shownOn(day), day))
                : Tagged.ok(found, view(history.shown(found, day), day));
    }

    @PUT
    @Path("/{plan}")
    @RolesAllowed("catalogue-admin")
    @Operation(
            operationId = "putPlan",
            summary = "Publish a plan: create with If-None-Match: *, replace with If-Match",
            description =
                    """
                    A version holds from `effectiveFrom`, without it from the day of release; the old one stays readable. \
                    Rule effective-from: it is required where a version holds today from a later day than the release. \
                    Rule circle: on no day is a plan its own ancestor.""")
    public RestResponse<PlanView> put(
            @Parameter(description = "The plan", example = "ipr-14fyp") @RestPath String plan,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = PlanDefinition.class)))
                    JsonMembers body,
            HttpHeaders headers) {
        CodeInPath.check("plan", plan, Form.CODE, body.violations());
        PlanDefinition definition = PlanDefinition.of(body);
        if (body.violations().at("?plan")) {
            body.violations().refuseIfAny();
        }
        PutVersion.Put<Plan> put = putPlan.put(plan, definition, body, Precondition.of(headers), caller.get());
        LocalDate day = today.date();
        return Tagged.put(put, view(put.shown(Plan.history(plan), day), day));
    }

    private static PlanView view(History.Shown<Plan> shown, LocalDate day) {
        return PlanView.of(List.of(shown), day).get(0);
    }
}
