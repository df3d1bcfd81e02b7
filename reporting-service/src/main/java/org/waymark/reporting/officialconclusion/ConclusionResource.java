package org.waymark.reporting.officialconclusion;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.waymark.contracts.Form;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.caller.CurrentCaller;
import org.waymark.foundation.journal.JournalReader;
import org.waymark.foundation.parameter.CodeInPath;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.representation.NextLink;
import org.waymark.foundation.representation.Page;
import org.waymark.foundation.representation.Precondition;
import org.waymark.foundation.slot.ExpensiveRead;
import org.waymark.foundation.snapshot.Snapshot;
import org.waymark.foundation.versioned.History;
import org.waymark.foundation.versioned.Moment;
import org.waymark.foundation.versioned.Moments;
import org.waymark.foundation.versioned.PutVersion;
import org.waymark.foundation.versioned.Tagged;
import org.waymark.foundation.versioned.VersionAsked;
import org.waymark.reporting.evidence.FindPlan;
import org.waymark.reporting.format.FileQuestion;
import org.waymark.reporting.format.FormatParameters;
import org.waymark.reporting.format.ReportFile;
import org.waymark.reporting.format.ReportFormat;
import org.waymark.reporting.question.FileResource;

@Tag(name = "Official conclusions", description = "What official bodies concluded about plans and targets")
@Path("/api/v1/reports/plans/{plan}/official-conclusions")
@Produces(MediaType.APPLICATION_JSON)
public class ConclusionResource extends FileResource {
    private static final ConclusionTables TABLES = new ConclusionTables();

    private final PutConclusion putConclusion;
    private final FindPlan findPlan;
    private final Moments moments;
    private final JournalReader journal;
    private final CurrentCaller caller;

    ConclusionResource(
            PutConclusion putConclusion,
            FindPlan findPlan,
            Moments moments,
            JournalReader journal,
            CurrentCaller caller) {
        this.putConclusion = putConclusion;
        this.findPlan = findPlan;
        this.moments = moments;
        this.journal = journal;
        this.caller = caller;
    }

    @GET
    @ExpensiveRead
    @PermitAll
    @Snapshot
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "listOfficialConclusions",
            summary = "What official bodies concluded about a plan, by code",
            description =
                    """
                    Those made public by the day, each in the version recorded last; one that was withdrawn is listed with \
                    `withdrawn`. The plan's report sets them beside ours. Other formats than JSON hold all of them unless \
                    `limit` is given.""")
    @APIResponse(
            responseCode = "200",
            description = "Those asked for",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ConclusionPage.class)))
    public Response list(
            @Parameter(description = "The plan", example = "ipr-14fyp") @RestPath String plan,
            @RestQuery String asOf,
            @RestQuery String knownAt,
            @RestQuery String limit,
            @RestQuery String cursor,
            @BeanParam FormatParameters form,
            HttpHeaders headers,
            UriInfo uri) {
        FileQuestion asked = asked(form, TABLES, headers, false);
        Moment moment = moments.of(asOf, knownAt);
        Page.Request request = Page.Request.of(limit, cursor, uri);
        long position = journal.lastPosition();
        findPlan.known(plan, moment.knownAt());
        Page<ConclusionView> page = page(plan, moment, request);
        if (asked.format() == ReportFormat.JSON) {
            return page.answering(page, position, uri)
                    .type(MediaType.APPLICATION_JSON)
                    .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                    .build()
                    .toResponse();
        }
        List<ConclusionView> items = limit == null ? all(plan, moment, page, request) : page.items();
        ConclusionTables.Recorded recorded = new ConclusionTables.Recorded(plan, moment, items);
        ResponseBuilder answer = begin(new ReportFile<>(TABLES, recorded, List.of(recorded)), asked, uri)
                .header("Waymark-Position", position)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        return (limit == null || page.next() == null
                        ? answer
                        : answer.header(HttpHeaders.LINK, NextLink.of(uri, "cursor", page.next())))
                .build();
    }

    private static Page<ConclusionView> page(String plan, Moment moment, Page.Request request) {
        List<OfficialConclusion> rows = OfficialConclusion.ofPlan(plan, moment, request.after(), request.limit() + 1);
        return Page.of(rows, request, row -> row.code, ConclusionView::of);
    }

    /** Of one plan there are few: only evaluators record them, each by hand. */
    private static List<ConclusionView> all(
            String plan, Moment moment, Page<ConclusionView> first, Page.Request request) {
        List<ConclusionView> all = new ArrayList<>(first.items());
        Page.Request reached = request;
        for (Page<ConclusionView> page = first; page.next() != null; all.addAll(page.items())) {
            reached = reached.goingOn(page.next());
            page = page(plan, moment, reached);
        }
        return all;
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Snapshot
    @Operation(
            operationId = "getOfficialConclusion",
            summary = "An official conclusion: as recorded last, or in the version named",
            description = "Every version stays readable. 404 where it was not recorded by `knownAt`.")
    public RestResponse<ConclusionView> get(
            @Parameter(description = "The plan", example = "ipr-14fyp") @RestPath String plan,
            @Parameter(description = "The conclusion", example = "mid-term-2024") @RestPath String code,
            @RestQuery String knownAt,
            @RestQuery String version) {
        VersionAsked asked = moments.versionAsked(version, null, knownAt);
        Optional<History<OfficialConclusion>> versions = OfficialConclusion.history(plan, code);
        OfficialConclusion shown = versions.flatMap(asked::shownOf)
                .map(History.Shown::version)
                .orElseThrow(() -> Refusal.of(
                        ProblemType.NOT_FOUND,
                        "规划 " + plan + " 没有官方结论 " + code + "，或当时没有，或没有该版本",
                        "Plan " + plan + " has no official conclusion " + code
                                + ", or had none at that time, or none of that version"));
        return Tagged.ok(shown, ConclusionView.of(shown));
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed("evaluator")
    @Operation(
            operationId = "putOfficialConclusion",
            summary = "Record an official conclusion: create with If-None-Match: *, replace with If-Match",
            description =
                    """
                    As it was published, with its source; `attainment`, `metEarly` and `pace` say in the words of a verdict \
                    what the wording says, and are left out where it says nothing of it. Rule not-to-come: `dated` is not \
                    later than today. Rule indicator-and-area: both, or neither where it is about the whole plan; \
                    a plan or target that is not known here yet is shown as unresolved in reports. Rule met-early: what is not met was not met early. Rule \
                    sources-required: at least one. Rule reason-required: from version 2 on. Rule nothing-to-withdraw: only \
                    what is recorded can be withdrawn. A version replaces the one before; reports of instants before it show \
                    the one that was known.""")
    public RestResponse<ConclusionView> put(
            @Parameter(description = "The plan", example = "ipr-14fyp") @RestPath String plan,
            @Parameter(description = "The conclusion", example = "mid-term-2024") @RestPath String code,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = ConclusionDefinition.class)))
                    JsonMembers body,
            HttpHeaders headers) {
        CodeInPath.check("plan", plan, Form.CODE, body.violations());
        CodeInPath.check("code", code, Form.CODE, body.violations());
        ConclusionDefinition definition = ConclusionDefinition.of(body);
        if (body.violations().at("?plan") || body.violations().at("?code")) {
            body.violations().refuseIfAny();
        }
        PutVersion.Put<OfficialConclusion> put =
                putConclusion.put(plan, code, definition, body, Precondition.of(headers), caller.get());
        return Tagged.put(put, ConclusionView.of(put.version()));
    }
}
