package org.waymark.indicator.observation;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.waymark.foundation.http.Page;

/** One observation with all its vintages. */
@Path("/api/v1/observations")
@Produces(MediaType.APPLICATION_JSON)
public class ObservationHistoryResource {
    private final ReadObservations readObservations;
    private final ObservationViews views;

    ObservationHistoryResource(ReadObservations readObservations, ObservationViews views) {
        this.readObservations = readObservations;
        this.views = views;
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(summary = "An observation: the vintage that counts today")
    public ObservationView get(@RestPath String id) {
        return views.of(List.of(readObservations.current(id))).get(0);
    }

    @GET
    @Path("/{id}/vintages")
    @PermitAll
    @Operation(summary = "Every public vintage of an observation, in the order recorded")
    public Page<ObservationView> vintages(@RestPath String id) {
        return new Page<>(views.of(readObservations.vintages(id)), null);
    }
}
