package org.waymark.project.promotion;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
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

@Tag(name = "Promotion plans")
@Path("/api/v1/projects/{code}/promotion-items")
@Produces(MediaType.APPLICATION_JSON)
public class PromotionItemsResource {
    private final JournalReader journal;
    private final Moments moments;

    PromotionItemsResource(JournalReader journal, Moments moments) {
        this.journal = journal;
        this.moments = moments;
    }

    @GET
    @ExpensiveRead
    @PermitAll
    @Snapshot
    @Operation(
            operationId = "listPromotionItems",
            summary = "The items of promotion plans that serve a project, with what came of them",
            description = "By promotion plan and number, as they are today or were on a day.")
    public RestResponse<Page<PromotionItemView>> list(
            @Parameter(description = "The project", example = "trade-secrets") @RestPath String code,
            @RestQuery String asOf,
            @RestQuery String knownAt,
            @RestQuery String limit,
            @RestQuery String cursor,
            UriInfo uri) {
        Moment moment = moments.of(asOf, knownAt);
        Page.Request request = Page.Request.of(limit, cursor, uri);
        long position = journal.lastPosition();
        SpecialProject.at(code, moment);
        Page<PromotionItemView> page =
                Page.of(new ServingItems(code, moment).rows(request), request, ServingItems::cursor, item -> item);
        return page.answer(position, uri);
    }
}
