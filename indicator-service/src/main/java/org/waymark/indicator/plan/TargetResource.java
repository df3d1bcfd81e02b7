package org.waymark.indicator.plan;

import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
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
import org.waymark.indicator.area.Areas;

/** The targets a plan sets. */
@Tag(name = "Targets", description = "What a plan wants an indicator to reach, for a reference area")
@Path("/api/v1/plans/{plan}/targets")
@Produces(MediaType.APPLICATION_JSON)
public class TargetResource {
    private final PutTarget putTarget;
    private final Areas areas;
    private final JournalReader journal;
    private final CurrentCaller caller;

    TargetResource(PutTarget putTarget, Areas areas, JournalReader journal, CurrentCaller caller) {
        this.journal = journal;
        this.putTarget = putTarget;
        this.areas = areas;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Snapshot
    @Operation(
            operationId = "listTargets",
            summary = "The targets of a plan, by indicator and area: as last set, or as effective on a day",
            description = "Each with its baseline, interim targets and last target.")
    public RestResponse<Page<TargetView>> list(
            @Parameter(description = "The plan", example = "ipr-14fyp") @RestPath String plan,
            @RestQuery String area,
            @RestQuery String asOf,
            @RestQuery String limit,
            @RestQuery String cursor,
            UriInfo uri) {
        Page.Request request = Page.Request.of(limit, cursor, uri);
        Violations violations = new Violations();
        CodeInPath.check("area", area, Form.AREA, violations);
        violations.refuseIfAny();
        LocalDate day = DateParameter.of("asOf", asOf);
        long position = journal.lastPosition();
        Plan.known(plan);
        return Page.of(
                        Target.ofPlan(plan, area, day, request.after(), request.limit() + 1),
                        request,
                        target -> target.code,
                        TargetView::of)
                .answer(position, uri);
    }

    @GET
    @Path("/{indicator}")
    @PermitAll
    @Snapshot
    @Operation(
            operationId = "getTarget",
            summary = "A target: as last set, in the version named, or as effective on a day",
            description = "Its baseline, interim targets and last target, for one reference area.")
    public RestResponse<TargetView> get(
            @Parameter(description = "The plan", example = "ipr-14fyp") @RestPath String plan,
            @Parameter(description = "The indicator", example = "high-value-invention-patents-per-10k") @RestPath
                    String indicator,
            @RestQuery @DefaultValue("CN") String area,
            @RestQuery String version,
            @RestQuery String asOf) {
        Target target = Target.known(
                plan, indicator, area, NumberParameter.positive("version", version), DateParameter.of("asOf", asOf));
        return Tagged.ok(target, TargetView.of(target));
    }

    @PUT
    @Path("/{indicator}")
    @RolesAllowed("catalogue-admin")
    @Operation(
            operationId = "putTarget",
            summary = "Set a target: create with If-None-Match: *, replace with If-Match",
            description =
                    "In a new version reason says why, and effectiveFrom from which day it holds; the old one stays. "
                            + "Rule target-arithmetic: baseline + cumulativeIncrease = last target, to the last printed decimal. "
                            + "Rule area: the area is known and exists in the last target's period.")
    public RestResponse<TargetView> put(
            @Parameter(description = "The plan", example = "ipr-14fyp") @RestPath String plan,
            @Parameter(description = "The indicator", example = "high-value-invention-patents-per-10k") @RestPath
                    String indicator,
            @RestQuery @DefaultValue("CN") String area,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = TargetDefinition.class)))
                    JsonMembers body,
            HttpHeaders headers) {
        CodeInPath.check("area", area, Form.AREA, body.violations());
        TargetDefinition definition = TargetDefinition.of(body);
        checkArea(area, definition, body.violations());
        body.violations().refuseIfAny();
        PutVersion.Put<Target> put =
                putTarget.put(plan, indicator, area, definition, Precondition.of(headers), caller.get());
        return Tagged.put(put, TargetView.of(put.version()));
    }

    private void checkArea(String area, TargetDefinition definition, Violations violations) {
        if (!violations.at("?area")) {
            areas.fresh()
                    .problem(area, definition.lastPeriod())
                    .ifPresent(problem -> violations.add("?area", new TextNode(area), "area", problem));
        }
    }
}
