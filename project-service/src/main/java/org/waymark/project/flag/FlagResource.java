package org.waymark.project.flag;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.waymark.foundation.journal.JournalReader;
import org.waymark.foundation.representation.Page;
import org.waymark.foundation.slot.ExpensiveRead;
import org.waymark.foundation.snapshot.Snapshot;
import org.waymark.foundation.versioned.Moment;
import org.waymark.foundation.versioned.Moments;
import org.waymark.project.specialproject.SpecialProject;

@Tag(name = "Flags", description = "Special projects whose indicators are off their course")
@Path("/api/v1/projects/{code}/flags")
@Produces(MediaType.APPLICATION_JSON)
public class FlagResource {
    private final FlagRows rows;
    private final Moments moments;
    private final JournalReader journal;

    FlagResource(FlagRows rows, Moments moments, JournalReader journal) {
        this.rows = rows;
        this.moments = moments;
        this.journal = journal;
    }

    @GET
    @ExpensiveRead
    @PermitAll
    @Snapshot
    @Operation(
            operationId = "listFlags",
            summary = "The flags of a project, by indicator, plan and area",
            description =
                    """
                    A flag is up while an indicator to which the project contributes (by its definition, or by a contribution \
                    with shares) is OFF_COURSE by the latest assessment under the project's plan.""")
    public RestResponse<Page<FlagView>> list(
            @Parameter(description = "The project", example = "trade-secrets") @RestPath String code,
            @RestQuery String asOf,
            @RestQuery String knownAt,
            @RestQuery String limit,
            @RestQuery String cursor,
            UriInfo uri) {
        Moment moment = moments.of(asOf, knownAt);
        Page.Request request = Page.Request.of(limit, cursor, uri);
        FlagKey after = FlagKey.parsed(request.after());
        long position = journal.lastPosition();
        SpecialProject.at(code, moment);
        List<Flag> flags = rows.raised(code, moment, after, request.limit() + 1);
        return Page.of(flags, request, flag -> FlagKey.of(flag).text(), FlagView::of)
                .answer(position, uri);
    }
}
