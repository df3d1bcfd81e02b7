package org.waymark.project.risk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.waymark.foundation.body.Classified;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.caller.CurrentCaller;
import org.waymark.foundation.idempotency.OncePerKey;

/** Publishing risks. */
@Tag(name = "Risks", description = "Risks and issues of special projects")
@Path("/api/v1/projects/{code}/risks/{risk}/decisions")
@Produces(MediaType.APPLICATION_JSON)
public class RiskDecisionResource {
    private final DecideRisk decideRisk;
    private final OncePerKey once;
    private final CurrentCaller caller;

    RiskDecisionResource(DecideRisk decideRisk, OncePerKey once, CurrentCaller caller) {
        this.decideRisk = decideRisk;
        this.once = once;
        this.caller = caller;
    }

    @POST
    @RolesAllowed("office")
    @Operation(
            operationId = "decideOnRisk",
            summary = "Publish a version of a risk, or take it back",
            description =
                    """
                    PUBLISH is about the last version, UNPUBLISH (with a `reason`) about the public one: 409 \
                    `concurrent-change` where another one is by now, 422 `review-state` where it is public already or nothing \
                    is. What was taken back is shown to nobody outside for any day; its events stay. Rules not-to-come and \
                    decision-order: `on` is not to come, and not before the version or decision that it builds on.""")
    @APIResponse(
            responseCode = "200",
            description = "The version decided on",
            content = @Content(schema = @Schema(implementation = RiskView.class)))
    public RestResponse<byte[]> decide(
            @Parameter(description = "The project", example = "trade-secrets") @RestPath String code,
            @Parameter(description = "The risk", example = "late-sites") @RestPath String risk,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = RiskDecisionRequest.class)))
                    JsonMembers body) {
        Caller who = caller.get();
        Classified.refuseAnyIn(body);
        return once.answer(
                () -> decideRisk.decide(code, risk, body, who), decided -> once.json(200, Map.of(), decided));
    }
}
