package org.waymark.project.confirmation;

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
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.caller.CurrentCaller;
import org.waymark.foundation.idempotency.OncePerKey;
import org.waymark.project.progress.ProgressReports;
import org.waymark.project.progress.ReportExample;
import org.waymark.project.progress.ReportView;

/** Deciding on progress reports. */
@Tag(name = "Progress reports", description = "What is reported of a project for a period, confirmed and accepted")
@Path("/api/v1/progress-reports/{id}/decisions")
@Produces(MediaType.APPLICATION_JSON)
public class ReportDecisionResource {
    private final DecideReport decideReport;
    private final OncePerKey once;
    private final CurrentCaller caller;

    ReportDecisionResource(DecideReport decideReport, OncePerKey once, CurrentCaller caller) {
        this.decideReport = decideReport;
        this.once = once;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({"submitter", "verifier", "office"})
    @Operation(
            operationId = "decideOnProgressReport",
            summary = "Submit, confirm, object to, return, accept, recall, reopen or publish a report",
            description =
                    """
                    SUBMIT and RECALL: who compiles it. CONFIRM and OBJECT: an agency that takes part, for its own part. \
                    RETURN, ACCEPT, REOPEN and PUBLISH (of the rating and what was objected): the office. Nobody accepts what \
                    they wrote or submitted (`four-eyes`), and the office not what its own body wrote, unless an agency of \
                    another body has confirmed it or an evaluator of another body has rated the period (`own-body`). Over an \
                    objection or silence ACCEPT needs a `reply`. 409 where `version` is not the one at hand, 422 \
                    `review-state` where the state does not allow the decision.""")
    @APIResponse(
            responseCode = "200",
            description = "The report in its new state",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    public RestResponse<byte[]> decide(
            @Parameter(description = "The report", example = ReportExample.ID) @RestPath String id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = DecisionRequest.class)))
                    JsonMembers body) {
        Caller who = caller.get();
        return once.answer(
                () -> decideReport.decide(ProgressReports.id(id), body, who),
                decided -> once.json(200, Map.of(), ReportView.of(decided)));
    }
}
