package org.waymark.project.progress;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
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
import org.waymark.foundation.idempotency.Answer;
import org.waymark.foundation.idempotency.OncePerKey;
import org.waymark.foundation.journal.JournalReader;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.foundation.representation.EntityTag;
import org.waymark.foundation.representation.Page;
import org.waymark.foundation.slot.ExpensiveRead;
import org.waymark.foundation.snapshot.Snapshot;
import org.waymark.foundation.versioned.Moment;
import org.waymark.foundation.versioned.Moments;
import org.waymark.project.standing.Standings;

/** The reports of one project. */
@Tag(name = "Progress reports", description = "What is reported of a project for a period, confirmed and accepted")
@Path("/api/v1/projects/{code}/progress-reports")
@Produces(MediaType.APPLICATION_JSON)
public class ProjectReportsResource {
    private final CompileReport compileReport;
    private final ProgressReports reports;
    private final Standings standings;
    private final Moments moments;
    private final CurrentCaller caller;
    private final JournalReader journal;
    private final OncePerKey once;

    ProjectReportsResource(
            CompileReport compileReport,
            ProgressReports reports,
            Standings standings,
            Moments moments,
            CurrentCaller caller,
            JournalReader journal,
            OncePerKey once) {
        this.compileReport = compileReport;
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
            operationId = "listProgressReports",
            summary = "The progress reports of a project by period, as they stood on a day",
            description =
                    "Accepted ones; all of them for the project's agencies, the office and auditors. A rating, its reason, "
                            + "the recovery plan and what agencies have said are shown to others once they are published.")
    public RestResponse<Page<ReportView>> list(
            @Parameter(description = "The project", example = "trade-secrets") @RestPath String code,
            @RestQuery String asOf,
            @RestQuery String knownAt,
            @RestQuery String limit,
            @RestQuery String cursor,
            UriInfo uri) {
        Moment moment = moments.of(asOf, knownAt);
        Page.Request request = Page.Request.of(limit, cursor, uri);
        boolean insider = standings.of(code, caller.get()).seesInside();
        long position = journal.lastPosition();
        List<ReportView> rows = reports.of(code).stream()
                .flatMap(report -> report.at(moment).stream())
                .filter(report -> insider || report.isAccepted())
                .dropWhile(report ->
                        request.after() != null && report.report().place().compareTo(request.after()) <= 0)
                .limit(request.limit() + 1L)
                .map(report -> ReportView.of(report, insider))
                .toList();
        return Page.of(rows, request, ProjectReportsResource::place, Function.identity())
                .answer(position, uri);
    }

    @POST
    @RolesAllowed({"submitter", "office"})
    @Operation(
            operationId = "compileProgressReport",
            summary = "Begin the report of a period, as a draft",
            description =
                    "The agency that leads the project, answers for it alone or coordinates it; where there is none, the "
                            + "office. A period has one report. Completion that falls below what was accepted last is a "
                            + "warning, which passes with a `justification`.")
    @APIResponse(
            responseCode = "201",
            description = "The draft",
            headers =
                    @Header(
                            name = "Location",
                            description = "The report",
                            required = true,
                            schema = @Schema(type = SchemaType.STRING, format = "uri")),
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    public RestResponse<byte[]> compile(
            @Parameter(description = "The project", example = "trade-secrets") @RestPath String code,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = ReportContent.class)))
                    JsonMembers body) {
        Caller who = caller.get();
        return once.answer(() -> compileReport.compile(code, body, who), this::created);
    }

    private Answer created(ProgressReport report) {
        ReportView view = ReportView.of(report);
        return once.json(
                201,
                Map.of(
                        "Location",
                        "/api/v1/progress-reports/" + report.id(),
                        "ETag",
                        EntityTag.of(view.version(), view)),
                view);
    }

    private static String place(ReportView report) {
        return ProgressReport.place(TimePeriod.parse(report.period()));
    }
}
