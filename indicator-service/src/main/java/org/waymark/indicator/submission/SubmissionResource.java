package org.waymark.indicator.submission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
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
import org.waymark.foundation.idempotency.Answer;
import org.waymark.foundation.idempotency.OncePerKey;
import org.waymark.indicator.observation.ObservationView;
import org.waymark.indicator.observation.ObservationViews;
import org.waymark.indicator.observation.RecordedVintage;
import org.waymark.indicator.observation.ShownVintage;

/** Reporting the observations of an indicator. */
@Tag(name = "Observations", description = "Values of an indicator, with every vintage")
@Path("/api/v1/indicators/{code}/observations")
@Produces(MediaType.APPLICATION_JSON)
public class SubmissionResource {
    private final SubmitObservation submitObservation;
    private final ReviseObservation reviseObservation;
    private final OncePerKey once;
    private final ObservationViews views;
    private final CurrentCaller caller;

    SubmissionResource(
            SubmitObservation submitObservation,
            ReviseObservation reviseObservation,
            OncePerKey once,
            ObservationViews views,
            CurrentCaller caller) {
        this.submitObservation = submitObservation;
        this.reviseObservation = reviseObservation;
        this.once = once;
        this.views = views;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({"submitter", "catalogue-admin"})
    @Operation(
            operationId = "submitObservation",
            summary = "Report the value of a period",
            description =
                    "201 with a new vintage. 200 with a recorded vintage if the submission is the same and its sender may "
                            + "see that vintage. Where another agency's value counts publicly, anything else is 403 "
                            + "`not-your-observation`, which names that agency.")
    @APIResponse(
            responseCode = "201",
            description = "A new vintage",
            headers =
                    @Header(
                            name = "Location",
                            description = "The observation",
                            required = true,
                            schema = @Schema(type = SchemaType.STRING, format = "uri")),
            content = @Content(schema = @Schema(implementation = ObservationView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The vintage that was recorded before",
            headers =
                    @Header(
                            name = "Location",
                            description = "The observation",
                            required = true,
                            schema = @Schema(type = SchemaType.STRING, format = "uri")),
            content = @Content(schema = @Schema(implementation = ObservationView.class)))
    public RestResponse<byte[]> submit(
            @Parameter(description = "The indicator", example = "high-value-invention-patents-per-10k") @RestPath
                    String code,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = Submission.class)))
                    JsonMembers body) {
        Caller who = caller.get();
        return once.answer(
                keep -> submitObservation.submitNew(code, body, who, keep),
                () -> reviseObservation.revise(code, body, who),
                this::answer);
    }

    private Answer answer(Submitted submitted) {
        String location =
                "/api/v1/observations/" + submitted.recorded().vintage().observation();
        return once.json(submitted.isNew() ? 201 : 200, Map.of("Location", location), view(submitted));
    }

    /** A vintage that was just recorded has no position yet. */
    private ObservationView view(Submitted submitted) {
        RecordedVintage recorded = submitted.recorded();
        return submitted.isNew()
                ? new ShownVintage(recorded.about(), recorded.vintage(), submitted.unit(), null).view()
                : views.of(recorded);
    }
}
