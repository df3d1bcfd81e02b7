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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.caller.CurrentCaller;
import org.waymark.foundation.http.DateParameter;
import org.waymark.foundation.http.FlagParameter;
import org.waymark.foundation.http.Page;
import org.waymark.foundation.http.RequestBody;
import org.waymark.foundation.idempotency.Answer;
import org.waymark.foundation.idempotency.OncePerKey;
import org.waymark.foundation.journal.JournalReader;
import org.waymark.foundation.snapshot.Snapshot;

/** The observations of an indicator: reporting them, and reading what is known. */
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
            summary = "Report the value of a period",
            description =
                    "201 with a new vintage; 200 with the recorded one when it is the same as any recorded before.")
    public RestResponse<byte[]> submit(
            @RestPath String code,
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
    @Operation(summary = "What is known of an indicator, by area, breakdown and period")
    public RestResponse<Page<ObservationView>> list(
            @RestPath String code,
            @RestQuery String area,
            @RestQuery String breakdown,
            @RestQuery String period,
            @RestQuery String from,
            @RestQuery String to,
            @RestQuery String asOf,
            @RestQuery String knownAt,
            @RestQuery String includeHistory,
            @RestQuery String limit,
            @RestQuery String cursor,
            UriInfo uri) {
        Page.Request page = Page.Request.of(limit, cursor);
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
