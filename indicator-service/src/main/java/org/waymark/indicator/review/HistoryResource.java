package org.waymark.indicator.review;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.caller.CurrentCaller;
import org.waymark.foundation.http.EntityTag;
import org.waymark.foundation.http.Page;
import org.waymark.foundation.http.RequestBody;
import org.waymark.foundation.idempotency.OncePerKey;
import org.waymark.foundation.journal.JournalReader;
import org.waymark.foundation.snapshot.Snapshot;
import org.waymark.indicator.observation.ObservationView;
import org.waymark.indicator.observation.ObservationViews;
import org.waymark.indicator.observation.ReadHistory;

/** One observation: what counts of it, all its vintages, and deciding on them. */
@Tag(name = "Observations", description = "Values of an indicator, with every vintage")
@Path("/api/v1/observations")
@Produces(MediaType.APPLICATION_JSON)
public class HistoryResource {
    private static final String EXAMPLE = "0190b3c4-5d6e-7f80-9a1b-2c3d4e5f6071";

    private final ReadHistory readHistory;
    private final DecideObservation decideObservation;
    private final ObservationViews views;
    private final VintageViews vintageViews;
    private final OncePerKey once;
    private final JournalReader journal;
    private final CurrentCaller caller;

    HistoryResource(
            ReadHistory readHistory,
            DecideObservation decideObservation,
            ObservationViews views,
            VintageViews vintageViews,
            OncePerKey once,
            JournalReader journal,
            CurrentCaller caller) {
        this.readHistory = readHistory;
        this.decideObservation = decideObservation;
        this.views = views;
        this.vintageViews = vintageViews;
        this.once = once;
        this.journal = journal;
        this.caller = caller;
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Snapshot
    @Operation(
            operationId = "getObservation",
            summary = "An observation: the vintage that counts today in public",
            description =
                    "One withdrawn counts too. Where none counts, those who see its drafts get the last one, whose "
                            + "reviewState says how it stands; to others there is no such observation.")
    public RestResponse<ObservationView> get(
            @Parameter(description = "The observation", example = EXAMPLE) @RestPath String id) {
        ObservationView view =
                views.of(List.of(readHistory.counting(id, caller.get()))).get(0);
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, EntityTag.of(view.vintage(), view))
                .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION)
                .build();
    }

    @GET
    @Path("/{id}/vintages")
    @PermitAll
    @Snapshot
    @Operation(
            operationId = "listVintages",
            summary = "The vintages of an observation in the order recorded, with the decisions on them",
            description =
                    "Everybody sees those that are or were public; drafts, returned and embargoed ones are seen by "
                            + "their agency and the roles office, auditor and catalogue-admin.")
    public RestResponse<Page<VintageView>> vintages(
            @Parameter(description = "The observation", example = EXAMPLE) @RestPath String id,
            @RestQuery String limit,
            @RestQuery String cursor,
            UriInfo uri) {
        Page.Request page = Page.Request.of(limit, cursor, uri);
        Caller who = caller.get();
        long position = journal.lastPosition();
        return vintageViews.page(readHistory.vintages(id, page, who), page, who).answer(position, uri);
    }

    @POST
    @Path("/{id}/decisions")
    @RolesAllowed({"verifier", "publisher", "office", "submitter", "catalogue-admin"})
    @Operation(
            operationId = "decideOnObservation",
            summary = "Verify, publish, return, withdraw or reschedule a vintage",
            description =
                    "VERIFY: a verifier of its agency. PUBLISH: a publisher. RETURN: either, or the office. WITHDRAW: a "
                            + "publisher, a catalogue-admin, or a submitter, whose withdrawal of a public value goes "
                            + "through the indicator's review steps. RESCHEDULE (of an embargo): a publisher or a "
                            + "catalogue-admin. Nobody verifies or publishes what they submitted (`four-eyes`). 412 "
                            + "where the vintage is no longer the one to decide on, 422 `review-state` where its state "
                            + "does not allow the decision.")
    @APIResponse(
            responseCode = "200",
            description = "The vintage as it stands now, or the withdrawal that was added",
            content = @Content(schema = @Schema(implementation = ObservationView.class)))
    public RestResponse<byte[]> decide(
            @Parameter(description = "The observation", example = EXAMPLE) @RestPath String id,
            @org.eclipse.microprofile.openapi.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = DecisionRequest.class)))
                    RequestBody body) {
        Caller who = caller.get();
        return once.answer(
                () -> decideObservation.decide(ReadHistory.id(id), DecisionRequest.of(body), who),
                decided -> once.json(200, Map.of(), views.of(decided)));
    }
}
