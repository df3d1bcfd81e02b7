package org.waymark.indicator.reading;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.caller.CurrentCaller;
import org.waymark.foundation.database.Pool;
import org.waymark.foundation.journal.JournalReader;
import org.waymark.foundation.representation.EntityTag;
import org.waymark.foundation.representation.Page;
import org.waymark.foundation.slot.ExpensiveRead;
import org.waymark.foundation.snapshot.Snapshot;
import org.waymark.indicator.observation.ObservationView;
import org.waymark.indicator.observation.ObservationViews;

/** One observation: the vintage that counts, and all its vintages. */
@Tag(name = "Observations", description = "Values of an indicator, with every vintage")
@Path("/api/v1/observations")
@Produces(MediaType.APPLICATION_JSON)
public class HistoryResource {
    private static final String EXAMPLE = "0190b3c4-5d6e-7f80-9a1b-2c3d4e5f6071";

    private final ReadHistory readHistory;
    private final ObservationViews views;
    private final HistoryViews historyViews;
    private final JournalReader journal;
    private final CurrentCaller caller;

    HistoryResource(
            ReadHistory readHistory,
            ObservationViews views,
            HistoryViews historyViews,
            JournalReader journal,
            CurrentCaller caller) {
        this.readHistory = readHistory;
        this.views = views;
        this.historyViews = historyViews;
        this.journal = journal;
        this.caller = caller;
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Snapshot(Pool.READS)
    @Operation(
            operationId = "getObservation",
            summary = "An observation: the public vintage that counts today",
            description =
                    "A withdrawal counts too. Where no vintage counts, a reader who may see drafts gets the last vintage, "
                            + "with its reviewState; for other readers the observation does not exist.")
    public RestResponse<ObservationView> get(
            @Parameter(description = "The observation", example = EXAMPLE) @RestPath String id) {
        ObservationView view = views.of(readHistory.counting(id, caller.get()));
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, EntityTag.of(view.vintage(), view))
                .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION)
                .build();
    }

    @GET
    @ExpensiveRead
    @Path("/{id}/vintages")
    @PermitAll
    @Snapshot(Pool.READS)
    @Operation(
            operationId = "listVintages",
            summary = "The vintages of an observation in the order recorded, with the decisions on them",
            description =
                    "Everybody sees vintages that are or were public. Vintages in review, returned or under embargo are "
                            + "seen by their agency and the roles office, auditor and catalogue-admin.")
    public RestResponse<Page<HistoryView>> vintages(
            @Parameter(description = "The observation", example = EXAMPLE) @RestPath String id,
            @RestQuery String limit,
            @RestQuery String cursor,
            UriInfo uri) {
        Page.Request page = Page.Request.of(limit, cursor, uri);
        Caller who = caller.get();
        long position = journal.lastPosition();
        return historyViews.page(readHistory.vintages(id, page, who), page, who).answer(position, uri);
    }
}
