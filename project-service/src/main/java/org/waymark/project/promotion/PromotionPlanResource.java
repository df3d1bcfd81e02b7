package org.waymark.project.promotion;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
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
import org.waymark.foundation.body.Classified;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.caller.CurrentCaller;
import org.waymark.foundation.journal.JournalReader;
import org.waymark.foundation.parameter.CodeInPath;
import org.waymark.foundation.problem.Violations;
import org.waymark.foundation.representation.Page;
import org.waymark.foundation.representation.Precondition;
import org.waymark.foundation.slot.ExpensiveRead;
import org.waymark.foundation.snapshot.Snapshot;
import org.waymark.foundation.versioned.History;
import org.waymark.foundation.versioned.Moment;
import org.waymark.foundation.versioned.Moments;
import org.waymark.foundation.versioned.PutVersion.Put;
import org.waymark.foundation.versioned.Tagged;
import org.waymark.foundation.versioned.VersionAsked;

@Tag(name = "Promotion plans", description = "The work of each year, in numbered items with their agencies")
@Path("/api/v1/promotion-plans")
@Produces(MediaType.APPLICATION_JSON)
public class PromotionPlanResource {
    private final DefinePromotionPlan definePromotionPlan;
    private final CurrentCaller caller;
    private final JournalReader journal;
    private final Moments moments;

    PromotionPlanResource(
            DefinePromotionPlan definePromotionPlan, CurrentCaller caller, JournalReader journal, Moments moments) {
        this.definePromotionPlan = definePromotionPlan;
        this.caller = caller;
        this.journal = journal;
        this.moments = moments;
    }

    @GET
    @ExpensiveRead
    @PermitAll
    @Snapshot
    @Operation(
            operationId = "listPromotionPlans",
            summary = "The promotion plans by code, without their items",
            description =
                    "As they are today or were on a day; one that is released only later is listed as of that day.")
    public RestResponse<Page<PromotionPlanSummary>> list(
            @Parameter(description = "Only those that carry out this plan", example = "ipr-14fyp") @RestQuery
                    String plan,
            @RestQuery String asOf,
            @RestQuery String knownAt,
            @RestQuery String limit,
            @RestQuery String cursor,
            UriInfo uri) {
        Violations violations = new Violations();
        CodeInPath.check("plan", plan, Form.CODE, violations);
        Moment moment = moments.of(asOf, knownAt, violations);
        violations.refuseIfAny();
        Page.Request request = Page.Request.of(limit, cursor, uri);
        long position = journal.lastPosition();
        Page<PromotionPlanSummary> page = Page.of(
                PromotionPlan.after(request.after(), plan, moment, request.limit() + 1),
                request,
                promotionPlan -> promotionPlan.code,
                PromotionPlanSummary::of);
        return page.answer(position, uri);
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Snapshot
    @Operation(
            operationId = "getPromotionPlan",
            summary = "A promotion plan with its items: as it is today, in the version named, or as it was on a day",
            description =
                    """
                    Versions that do not hold yet stand under `later`. Asked for by its code alone, the `ETag` names the \
                    last recorded version.""")
    public RestResponse<PromotionPlanView> get(
            @Parameter(description = "The promotion plan", example = "promotion-2023") @RestPath String code,
            @RestQuery String asOf,
            @RestQuery String knownAt,
            @Parameter(description = "The version to show, from 1; absent for the one in force") @RestQuery
                    String version) {
        VersionAsked asked = moments.versionAsked(version, asOf, knownAt);
        History<PromotionPlan> versions = PromotionPlan.history(code);
        History.Shown<PromotionPlan> shown = asked.shownOf(versions).orElseThrow(() -> PromotionPlan.unknown(code));
        return Tagged.ok(asked.taggedOf(versions, shown), PromotionPlanView.of(shown));
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed("office")
    @Operation(
            operationId = "putPromotionPlan",
            summary = "Define a promotion plan: create with If-None-Match: *, replace with If-Match",
            description =
                    """
                    It holds from its release; a change from a day on says so in `effectiveFrom`, and then every later \
                    version does (rule effective-from-required). Items are numbered, each number once in the whole (rule \
                    number-twice), and name their agencies (rule names-somebody); projects and agencies need not be known \
                    here yet.""")
    public RestResponse<PromotionPlanView> put(
            @Parameter(description = "The promotion plan", example = "promotion-2023") @RestPath String code,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = PromotionPlanDefinition.class)))
                    JsonMembers body,
            HttpHeaders headers) {
        Classified.refuseAnyIn(body);
        CodeInPath.check("code", code, Form.CODE, body.violations());
        PromotionPlanDefinition definition = PromotionPlanDefinition.of(body);
        body.violations().refuseIfAny();
        Put<PromotionPlan> put =
                definePromotionPlan.put(code, definition, body, Precondition.of(headers), caller.get());
        return Tagged.put(
                put,
                PromotionPlanView.of(
                        put.shown(PromotionPlan.history(code), moments.today().asOf())));
    }
}
