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
import org.waymark.foundation.snapshot.Snapshot;
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

    PlanResource(PutPlan putPlan, JournalReader journal, CurrentCaller caller) {
        this.journal = journal;
        this.putPlan = putPlan;
        this.caller = caller;
    }

    @GET
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
        Page<Plan> page = Page.of(
                Plan.allCurrent(parent, request.after(), request.limit() + 1),
                request,
                plan -> plan.code,
                Function.identity());
        return new Page<>(PlanView.of(page.items()), page.next()).answer(position, uri);
    }

    @GET
    @Path("/{plan}")
    @PermitAll
    @Snapshot
    @Operation(
            operationId = "getPlan",
            summary = "A plan: as last published, in the version named, or as effective on a day",
            description = "Its document, period, task areas and goals; its targets are a list of their own.")
    public RestResponse<PlanView> get(
            @Parameter(description = "The plan", example = "ipr-14fyp") @RestPath String plan,
            @RestQuery String version,
            @RestQuery String asOf) {
        Plan found = Plan.known(plan, NumberParameter.positive("version", version), DateParameter.of("asOf", asOf));
        return Tagged.ok(found, PlanView.of(found));
    }

    @PUT
    @Path("/{plan}")
    @RolesAllowed("catalogue-admin")
    @Operation(
            operationId = "putPlan",
            summary = "Publish a plan: create with If-None-Match: *, replace with If-Match",
            description =
                    "A new version says in reason why, and in effectiveFrom from which day it holds; the old one stays readable.")
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
        body.violations().refuseIfAny();
        PutVersion.Put<Plan> put = putPlan.put(plan, definition, Precondition.of(headers), caller.get());
        return Tagged.put(put, PlanView.of(put.version()));
    }
}
