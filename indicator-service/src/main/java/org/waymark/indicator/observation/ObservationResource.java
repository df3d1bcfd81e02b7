package org.waymark.indicator.observation;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.waymark.contracts.Form;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.caller.CurrentCaller;
import org.waymark.foundation.http.CodeInPath;
import org.waymark.foundation.http.DateParameter;
import org.waymark.foundation.http.FlagParameter;
import org.waymark.foundation.http.Page;
import org.waymark.foundation.http.RequestBody;
import org.waymark.foundation.http.Violations;
import org.waymark.foundation.idempotency.Answer;
import org.waymark.foundation.idempotency.OncePerKey;
import org.waymark.foundation.journal.JournalReader;
import org.waymark.foundation.snapshot.Snapshot;

/** The observations of an indicator: reporting them, and reading what is known. */
@Tag(name = "Observations", description = "Values of an indicator, with every vintage")
@Path("/api/v1/indicators/{code}/observations")
@Produces(MediaType.APPLICATION_JSON)
public class ObservationResource {
    private final SubmitObservation submitObservation;
    private final ReviseObservation reviseObservation;
    private final OncePerKey once;
    private final ReadObservations readObservations;
    private final ObservationViews views;
    private final JournalReader journal;
    private final CurrentCaller caller;

    ObservationResource(
            SubmitObservation submitObservation,
            ReviseObservation reviseObservation,
            OncePerKey once,
            ReadObservations readObservations,
            ObservationViews views,
            JournalReader journal,
            CurrentCaller caller) {
        this.journal = journal;
        this.submitObservation = submitObservation;
        this.reviseObservation = reviseObservation;
        this.once = once;
        this.readObservations = readObservations;
        this.views = views;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({"submitter", "catalogue-admin"})
    @Operation(
            operationId = "submitObservation",
            summary = "Report the value of a period",
            description =
                    "201 with a new vintage; 200 with the recorded one when it is the same as any recorded before.")
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
            description = "Recorded before: that vintage",
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
            @org.eclipse.microprofile.openapi.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = ObservationSubmission.class)))
                    RequestBody body,
            UriInfo uri) {
        Caller who = caller.get();
        return once.answer(
                keep -> submitObservation.submitNew(code, body, who, keep),
                () -> reviseObservation.revise(code, body, who),
                submitted -> answer(submitted, uri));
    }

    private Answer answer(Submitted submitted, UriInfo uri) {
        URI location = uri.getBaseUri()
                .resolve("/api/v1/observations/" + submitted.vintage().observation());
        return once.json(submitted.isNew() ? 201 : 200, Map.of("Location", location.toString()), views.of(submitted));
    }

    @GET
    @PermitAll
    @Snapshot
    @Operation(
            operationId = "listObservations",
            summary = "What is known of an indicator, by area, breakdown and period")
    public RestResponse<Page<ObservationView>> list(
            @Parameter(description = "The indicator", example = "high-value-invention-patents-per-10k") @RestPath
                    String code,
            @RestQuery String area,
            @Parameter(description = "Part of the total, `_T`; every part when absent", example = "_T") @RestQuery
                    String breakdown,
            @Parameter(description = "Exactly that SDMX time period", example = "2025") @RestQuery String period,
            @Parameter(description = "Periods that end no earlier than this one", example = "2020") @RestQuery
                    String from,
            @Parameter(description = "Periods that end no later than this one", example = "2025") @RestQuery String to,
            @RestQuery String asOf,
            @RestQuery String knownAt,
            @Parameter(
                            description = "Every vintage instead of the one that counts",
                            example = "true",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    @RestQuery
                    String includeHistory,
            @RestQuery String limit,
            @RestQuery String cursor,
            UriInfo uri) {
        Page.Request page = Page.Request.of(limit, cursor);
        Violations violations = new Violations();
        CodeInPath.check("area", area, Form.AREA, violations);
        CodeInPath.check("breakdown", breakdown, Form.BREAKDOWN, violations);
        violations.refuseIfAny();
        long position = journal.lastPosition();
        List<ReadObservations.Found> found = readObservations.find(new ObservationQuery(
                views.known(code),
                area,
                breakdown,
                PeriodParameter.of("period", period),
                PeriodParameter.of("from", from),
                PeriodParameter.of("to", to),
                DateParameter.of("asOf", asOf),
                DateParameter.instant("knownAt", knownAt),
                FlagParameter.of("includeHistory", includeHistory),
                page));
        return views.page(found, page).answer(position, uri);
    }
}
