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
import java.util.List;
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
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Violations;
import org.waymark.foundation.representation.Page;
import org.waymark.foundation.representation.Precondition;
import org.waymark.foundation.slot.ExpensiveRead;
import org.waymark.foundation.snapshot.Snapshot;
import org.waymark.foundation.time.Today;
import org.waymark.foundation.versioned.PutVersion;
import org.waymark.foundation.versioned.Tagged;
import org.waymark.indicator.area.Areas;

/** The targets a plan sets. */
@Tag(name = "Targets", description = "What a plan wants an indicator to reach, for a reference area")
@Path("/api/v1/plans/{plan}/targets")
@Produces(MediaType.APPLICATION_JSON)
public class TargetResource {
    private final PutTarget putTarget;
    private final Today today;
    private final Areas areas;
    private final JournalReader journal;
    private final CurrentCaller caller;

    TargetResource(PutTarget putTarget, Areas areas, JournalReader journal, CurrentCaller caller, Today today) {
        this.today = today;
        this.journal = journal;
        this.putTarget = putTarget;
        this.areas = areas;
        this.caller = caller;
    }

    @GET
    @ExpensiveRead
    @PermitAll
    @Snapshot
    @Operation(
            operationId = "listTargets",
            summary = "The targets of a plan, by indicator and area: as in force today, or on the day given",
            description = "Without asOf a target that holds only later is listed too, with inForce false.")
    public RestResponse<Page<TargetView>> list(
            @Parameter(description = "The plan", example = "ipr-14fyp") @RestPath String plan,
            @RestQuery String area,
            @RestQuery String asOf,
            @RestQuery String limit,
            @RestQuery String cursor,
            UriInfo uri) {
        Page.Request request = Page.Request.of(limit, cursor, uri);
        Violations violations = new Violations();
        areas.check("area", area, violations);
        violations.refuseIfAny();
        LocalDate day = DateParameter.of("asOf", asOf);
        long position = journal.lastPosition();
        Plan.history(plan);
        Page<Target> page = Page.of(
                Target.ofPlan(plan, area, day, request.after(), request.limit() + 1),
                request,
                target -> target.code,
                Function.identity());
        return new Page<>(TargetViews.on(today.unless(day), page.items()), page.next()).answer(position, uri);
    }

    @GET
    @Path("/{indicator}")
    @PermitAll
    @Snapshot
    @Operation(
            operationId = "getTarget",
            summary = "A target: as in force today, in the version named, or as in force on a day",
            description =
                    """
                    Versions that do not hold yet stand under `later`; where none holds yet, the first to come is shown with \
                    `inForce` false. Without `version` and `asOf` the `ETag` names the last recorded version: an `If-Match` \
                    with it says that you know them all.""")
    public RestResponse<TargetView> get(
            @Parameter(description = "The plan", example = "ipr-14fyp") @RestPath String plan,
            @Parameter(description = "The indicator", example = "high-value-invention-patents-per-10k") @RestPath
                    String indicator,
            @RestQuery @DefaultValue("CN") String area,
            @Parameter(description = "The version to show, from 1; absent for the one in force") @RestQuery
                    String version,
            @RestQuery String asOf) {
        areas.unknown(area).ifPresent(why -> {
            throw Refusal.of(ProblemType.NOT_FOUND, why.zh(), why.en()).aboutParameter("area", area, "area");
        });
        Integer number = NumberParameter.positive("version", version);
        LocalDate day = DateParameter.of("asOf", asOf);
        Target target = Target.known(plan, indicator, area, number, day);
        return number == null && day == null
                ? Tagged.ok(
                        target, TargetViews.on(today.date(), List.of(target)).get(0))
                : Tagged.ok(target, TargetViews.version(target, today.unless(day)));
    }

    @PUT
    @Path("/{indicator}")
    @RolesAllowed("catalogue-admin")
    @Operation(
            operationId = "putTarget",
            summary = "Set a target: create with If-None-Match: *, replace with If-Match",
            description =
                    """
                    A version holds from `effectiveFrom`; in force on a day is the one with the latest `effectiveFrom` up to \
                    it, and of several from one day the one recorded last. A version after the first gives its own \
                    `effectiveFrom` and its `reason`; the old one stays. A body equal to the last recorded version is 200 and \
                    records nothing. The indicator may be defined later (`unresolved` until then). \
                    Without `unit` the values are in the unit of the indicator's definition in force today. Rule unit: a given \
                    one is that, or the one in force on `effectiveFrom`; it is required where the target holds later and these \
                    differ. \
                    Rule period-type: the indicator has values of the period types of targets and baseline. \
                    Rule target-direction (a warning, which passes with a `justification`): no target lies on the wrong side \
                    of the baseline or of the target before it. \
                    Rule number-taken: two indicators of one plan and area have different numbers. \
                    Rule target-arithmetic: baseline + cumulativeIncrease = last target, to the last printed decimal. \
                    Rule area: the area is known and exists in the last target's period.""")
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
        areas.check("area", area, body.violations());
        TargetDefinition definition = TargetDefinition.of(body);
        checkArea(area, definition, body.violations());
        CodeInPath.check("indicator", indicator, Form.CODE, body.violations());
        if (body.violations().at("?indicator") || body.violations().at("?area")) {
            body.violations().refuseIfAny();
        }
        PutVersion.Put<Target> put =
                putTarget.put(plan, indicator, area, definition, body, Precondition.of(headers), caller.get());
        return Tagged.put(put, TargetViews.answering(put, today.date()));
    }

    private void checkArea(String area, TargetDefinition definition, Violations violations) {
        if (!violations.at("?area")) {
            areas.fresh()
                    .problem(area, definition.lastPeriod())
                    .ifPresent(problem -> violations.add("?area", new TextNode(area), "area", problem));
        }
    }
}
