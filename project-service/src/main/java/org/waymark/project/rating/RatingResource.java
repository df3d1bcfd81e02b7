package org.waymark.project.rating;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.caller.CurrentCaller;
import org.waymark.foundation.idempotency.OncePerKey;
import org.waymark.foundation.journal.JournalReader;
import org.waymark.foundation.representation.Page;
import org.waymark.foundation.slot.ExpensiveRead;
import org.waymark.foundation.snapshot.Snapshot;
import org.waymark.foundation.versioned.Moment;
import org.waymark.foundation.versioned.Moments;
import org.waymark.project.progress.OwnRating;
import org.waymark.project.progress.ProgressReports;
import org.waymark.project.standing.Standings;

/** How projects are rated. */
@Tag(name = "Ratings", description = "How projects rate themselves, and how the office and evaluators rate them")
@Path("/api/v1/projects/{code}/ratings")
@Produces(MediaType.APPLICATION_JSON)
public class RatingResource {
    private final RateProject rateProject;
    private final Ratings ratings;
    private final ProgressReports reports;
    private final Standings standings;
    private final Moments moments;
    private final CurrentCaller caller;
    private final JournalReader journal;
    private final OncePerKey once;

    RatingResource(
            RateProject rateProject,
            Ratings ratings,
            ProgressReports reports,
            Standings standings,
            Moments moments,
            CurrentCaller caller,
            JournalReader journal,
            OncePerKey once) {
        this.rateProject = rateProject;
        this.ratings = ratings;
        this.reports = reports;
        this.standings = standings;
        this.moments = moments;
        this.caller = caller;
        this.journal = journal;
        this.once = once;
    }

    @GET
    @ExpensiveRead
    @PermitAll
    @Snapshot
    @Operation(
            operationId = "listRatings",
            summary = "The ratings of a project by period, as they stood on a day",
            description =
                    "Its own, of accepted reports, those of the office and of evaluators. Published ones; all of them for the "
                            + "project's agencies, the office and auditors, and to evaluators those of their own agency.")
    public RestResponse<Page<RatingView>> list(
            @Parameter(description = "The project", example = "trade-secrets") @RestPath String code,
            @RestQuery String asOf,
            @RestQuery String knownAt,
            @RestQuery String limit,
            @RestQuery String cursor,
            UriInfo uri) {
        Moment moment = moments.of(asOf, knownAt);
        Page.Request request = Page.Request.of(limit, cursor, uri);
        Caller who = caller.get();
        boolean insider = standings.of(code, who).seesInside();
        long position = journal.lastPosition();
        List<RatingView> rows = all(code, moment)
                .filter(rating -> insider || rating.published() || rating.wasGivenBy(who))
                .sorted(Comparator.comparing(RatingView::place))
                .dropWhile(rating -> request.after() != null && rating.place().compareTo(request.after()) <= 0)
                .limit(request.limit() + 1L)
                .toList();
        return Page.of(rows, request, RatingView::place, Function.identity()).answer(position, uri);
    }

    @POST
    @RolesAllowed({"office", "evaluator"})
    @Operation(
            operationId = "rateProject",
            summary = "Rate a project for a period, as the office or as an evaluator",
            description =
                    """
                    GREEN: delivery to date and scope is highly likely. AMBER: feasible; significant issues can be resolved if \
                    acted on now. RED: not achievable without changing date, scope or means. Ratings are added; none overwrites \
                    another. An evaluator is of another body than who answers for the project; the office rates its own body's \
                    project only once such an evaluator has rated the period (`own-body`).""")
    @APIResponse(
            responseCode = "201",
            description = "The rating",
            content = @Content(schema = @Schema(implementation = RatingView.class)))
    public RestResponse<byte[]> rate(
            @Parameter(description = "The project", example = "trade-secrets") @RestPath String code,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = RatingRequest.class)))
                    JsonMembers body) {
        Caller who = caller.get();
        return once.answer(
                () -> rateProject.rate(code, body, who),
                given -> once.json(201, Map.of(), RatingView.of(given, moments.today())));
    }

    private Stream<RatingView> all(String project, Moment moment) {
        Stream<RatingView> own = reports.of(project).stream()
                .flatMap(report -> report.at(moment).stream())
                .flatMap(report -> OwnRating.of(report).stream())
                .map(RatingView::of);
        Stream<RatingView> given = ratings.of(project).stream()
                .filter(rating -> rating.isThereAt(moment))
                .map(rating -> RatingView.of(rating, moment));
        return Stream.concat(own, given);
    }
}
