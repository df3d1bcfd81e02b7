package org.waymark.project.progress;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
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
import org.waymark.foundation.representation.EntityTag;
import org.waymark.foundation.representation.Precondition;
import org.waymark.foundation.snapshot.Snapshot;
import org.waymark.foundation.versioned.Moment;
import org.waymark.foundation.versioned.Moments;
import org.waymark.project.progress.RewriteReport.Rewritten;
import org.waymark.project.standing.Standings;

/** One report. */
@Tag(name = "Progress reports", description = "What is reported of a project for a period, confirmed and accepted")
@Path("/api/v1/progress-reports/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class ProgressReportResource {
    private final RewriteReport rewriteReport;
    private final ProgressReports reports;
    private final Standings standings;
    private final Moments moments;
    private final CurrentCaller caller;

    ProgressReportResource(
            RewriteReport rewriteReport,
            ProgressReports reports,
            Standings standings,
            Moments moments,
            CurrentCaller caller) {
        this.rewriteReport = rewriteReport;
        this.reports = reports;
        this.standings = standings;
        this.moments = moments;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Snapshot
    @Operation(
            operationId = "getProgressReport",
            summary = "A progress report as it stood on a day",
            description =
                    "One that is not accepted is shown to the project's agencies, the office and auditors alone. So are its "
                            + "rating, the reason for it, the recovery plan and what agencies have said, until they are "
                            + "published.")
    public RestResponse<ReportView> get(
            @Parameter(description = "The report", example = ReportExample.ID) @RestPath String id,
            @RestQuery String asOf,
            @RestQuery String knownAt) {
        ReportView view = seen(id, moments.of(asOf, knownAt), ReportView::of);
        return tagged(view.version(), view);
    }

    @GET
    @Path("/changes")
    @PermitAll
    @Snapshot
    @Operation(
            operationId = "listReportChanges",
            summary = "What has changed since the report that was accepted last in the project, field by field",
            description =
                    "Compared with the last accepted version of the report itself, if it was accepted before; else with the "
                            + "accepted report of the latest earlier period.")
    public RestResponse<ReportChanges> changes(
            @Parameter(description = "The report", example = ReportExample.ID) @RestPath String id,
            @RestQuery String asOf,
            @RestQuery String knownAt) {
        Moment moment = moments.of(asOf, knownAt);
        ReportChanges changes = seen(id, moment, (report, insider) -> {
            List<ProgressReport> all = reports.of(report.report().project());
            Optional<LastAccepted> accepted =
                    LastAccepted.before(report.report().period(), all, moment);
            boolean withRating = insider
                    || report.ratingPublished() && accepted.stream().allMatch(last -> last.isRatingPublished(moment));
            return ReportChanges.of(report, accepted.orElse(null), withRating);
        });
        return tagged(changes.version(), changes);
    }

    @PUT
    @RolesAllowed({"submitter", "office"})
    @Operation(
            operationId = "putProgressReport",
            summary = "Write a report anew, with If-Match",
            description =
                    "In the states DRAFT, RETURNED and OBJECTED, with a `reason`. What was confirmed of the version before "
                            + "is confirmed no more. Content equal to what is there records nothing.")
    public RestResponse<ReportView> put(
            @Parameter(description = "The report", example = ReportExample.ID) @RestPath String id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = ReportContent.class)))
                    JsonMembers body,
            HttpHeaders headers) {
        Rewritten rewritten =
                rewriteReport.rewrite(ProgressReports.id(id), body, Precondition.of(headers), caller.get());
        ReportView view = ReportView.of(rewritten.report());
        if (rewritten.refusedFor() != null) {
            throw Precondition.stale(EntityTag.of(view.version(), view), rewritten.refusedFor());
        }
        return tagged(view.version(), view);
    }

    /** How a report is shown to an insider or to somebody else. */
    private interface Shown<T> {
        T of(ReportAtMoment report, boolean insider);
    }

    private <T> T seen(String id, Moment moment, Shown<T> view) {
        ProgressReport report = reports.known(ProgressReports.id(id));
        boolean insider = standings.of(report.project(), caller.get()).seesInside();
        return report.at(moment)
                .filter(state -> insider || state.isAccepted())
                .map(state -> view.of(state, insider))
                .orElseThrow(() -> ProgressReports.unknown(id));
    }

    private static <T extends Record> RestResponse<T> tagged(int version, T view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, EntityTag.of(version, view))
                .build();
    }
}
