package org.waymark.project.rating;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.caller.CurrentCaller;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.representation.EntityTag;
import org.waymark.foundation.representation.Precondition;
import org.waymark.foundation.snapshot.Snapshot;
import org.waymark.foundation.versioned.Moment;
import org.waymark.foundation.versioned.Moments;
import org.waymark.project.standing.Standings;

/** How the office rates a project for a period. */
@Tag(name = "Ratings", description = "How projects rate themselves, and how the office and evaluators rate them")
@Path("/api/v1/projects/{code}/office-ratings/{period}")
@Produces(MediaType.APPLICATION_JSON)
public class OfficeRatingResource {
    private final PutOfficeRating putOfficeRating;
    private final Ratings ratings;
    private final Standings standings;
    private final Moments moments;
    private final CurrentCaller caller;

    OfficeRatingResource(
            PutOfficeRating putOfficeRating,
            Ratings ratings,
            Standings standings,
            Moments moments,
            CurrentCaller caller) {
        this.putOfficeRating = putOfficeRating;
        this.ratings = ratings;
        this.standings = standings;
        this.moments = moments;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Snapshot
    @Operation(
            operationId = "getOfficeRating",
            summary = "The office's last rating of a project for a period, as it stood on a day",
            description =
                    "Published ones; the last one whatever it is for the project's agencies, the office and auditors.")
    public RestResponse<OfficeRatingView> get(
            @Parameter(description = "The project", example = "trade-secrets") @RestPath String code,
            @Parameter(description = "The period", example = "2023-Q2") @RestPath String period,
            @RestQuery String asOf,
            @RestQuery String knownAt) {
        Moment moment = moments.of(asOf, knownAt);
        boolean insider = standings.of(code, caller.get()).seesInside();
        List<GivenRating> seen = ofOffice(code, period).stream()
                .filter(rating -> rating.isThereAt(moment))
                .filter(rating -> insider || rating.isPublishedAt(moment))
                .toList();
        if (seen.isEmpty()) {
            throw Refusal.of(
                    ProblemType.NOT_FOUND,
                    "专项 " + code + " 在 " + period + " 没有办公室评级",
                    "The office has not rated project " + code + " for " + period);
        }
        return answer(200, OfficeRatingView.lastOf(seen, moment));
    }

    @PUT
    @RolesAllowed("office")
    @Operation(
            operationId = "putOfficeRating",
            summary = "Rate a project for a period as the office: create with If-None-Match: *, replace with If-Match",
            description =
                    "What `POST /projects/{code}/ratings` says of ratings holds here. The rating that is replaced stays in the "
                            + "list of ratings. A new one is not published, whether the replaced one was or not.")
    public RestResponse<OfficeRatingView> put(
            @Parameter(description = "The project", example = "trade-secrets") @RestPath String code,
            @Parameter(description = "The period", example = "2023-Q2") @RestPath String period,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = OfficeRatingRequest.class)))
                    JsonMembers body,
            HttpHeaders headers) {
        PutOfficeRating.Put put = putOfficeRating.put(code, period, body, Precondition.of(headers), caller.get());
        return answer(put.created() ? 201 : 200, put.view());
    }

    private List<GivenRating> ofOffice(String project, String period) {
        try {
            return ratings.ofOffice(project, TimePeriod.parse(period));
        } catch (IllegalArgumentException notAPeriod) {
            return List.of();
        }
    }

    private static RestResponse<OfficeRatingView> answer(int status, OfficeRatingView view) {
        return RestResponse.ResponseBuilder.<OfficeRatingView>create(status)
                .entity(view)
                .header(HttpHeaders.ETAG, EntityTag.of(view.version(), view))
                .build();
    }
}
