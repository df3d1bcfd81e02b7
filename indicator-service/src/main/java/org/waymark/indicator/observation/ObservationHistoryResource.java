package org.waymark.indicator.observation;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.waymark.foundation.http.EntityTag;
import org.waymark.foundation.http.Page;
import org.waymark.foundation.journal.JournalReader;
import org.waymark.foundation.snapshot.Snapshot;

/** One observation with all its vintages. */
@Tag(name = "Observations", description = "Values of an indicator, with every vintage")
@Path("/api/v1/observations")
@Produces(MediaType.APPLICATION_JSON)
public class ObservationHistoryResource {
    private final ReadObservations readObservations;
    private final ObservationViews views;
    private final JournalReader journal;

    ObservationHistoryResource(ReadObservations readObservations, ObservationViews views, JournalReader journal) {
        this.readObservations = readObservations;
        this.views = views;
        this.journal = journal;
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Snapshot
    @Operation(operationId = "getObservation", summary = "An observation: the vintage that counts today")
    public RestResponse<ObservationView> get(
            @Parameter(description = "The observation", example = "0190b3c4-5d6e-7f80-9a1b-2c3d4e5f6071") @RestPath
                    String id) {
        ObservationView view = views.of(List.of(readObservations.current(id))).get(0);
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, EntityTag.of(view.vintage(), view))
                .build();
    }

    @GET
    @Path("/{id}/vintages")
    @PermitAll
    @Snapshot
    @Operation(operationId = "listVintages", summary = "Every public vintage of an observation, in the order recorded")
    public RestResponse<Page<ObservationView>> vintages(
            @Parameter(description = "The observation", example = "0190b3c4-5d6e-7f80-9a1b-2c3d4e5f6071") @RestPath
                    String id,
            @RestQuery String limit,
            @RestQuery String cursor,
            UriInfo uri) {
        Page.Request page = Page.Request.of(limit, cursor);
        long position = journal.lastPosition();
        return views.page(readObservations.vintages(id, page), page).answer(position, uri);
    }
}
