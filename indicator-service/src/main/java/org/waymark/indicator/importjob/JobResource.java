package org.waymark.indicator.importjob;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.waymark.foundation.caller.CurrentCaller;
import org.waymark.foundation.database.Pool;
import org.waymark.foundation.journal.JournalReader;
import org.waymark.foundation.parameter.FlagParameter;
import org.waymark.foundation.problem.Language;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.representation.EntityTag;
import org.waymark.foundation.representation.Page;
import org.waymark.foundation.representation.Written;
import org.waymark.foundation.rows.AnnotatedCsv;
import org.waymark.foundation.slot.ExpensiveRead;
import org.waymark.foundation.snapshot.Snapshot;
import org.waymark.indicator.importing.ImportExample;

/** Bulk imports that run as jobs. */
@Tag(name = "Imports", description = "Many observations in one request")
@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
public class JobResource {
    private final Jobs jobs;
    private final JobBody parts;
    private final JournalReader journal;
    private final CurrentCaller caller;
    private final ObjectMapper json;

    JobResource(Jobs jobs, JobBody parts, JournalReader journal, CurrentCaller caller, ObjectMapper json) {
        this.jobs = jobs;
        this.parts = parts;
        this.journal = journal;
        this.caller = caller;
        this.json = json;
    }

    @GET
    @ExpensiveRead
    @RolesAllowed("**")
    @Snapshot(Pool.READS)
    @Operation(
            operationId = "listImports",
            summary = "The imports that the caller sent, newest first",
            description =
                    "Those of the same `sub`; of everybody for office, auditor and catalogue-admin. Without single errors; "
                            + "one import shows them.")
    public RestResponse<Page<JobView>> list(
            @RestQuery String limit, @RestQuery String cursor, HttpHeaders headers, UriInfo uri) {
        Page.Request page = Page.Request.of(limit, cursor, uri);
        Language language = Language.of(headers);
        long position = journal.lastPosition();
        return Page.of(
                        jobs.list(caller.get(), page),
                        page,
                        job -> job.id().toString(),
                        job -> JobView.of(job, language))
                .answer(position, uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("**")
    @Snapshot(Pool.READS)
    @Operation(
            operationId = "getImport",
            summary = "The progress and the outcome of an import",
            description =
                    "For who sent it (`sub`), office, auditor and catalogue-admin; for others there is no such import. As "
                            + "CSV, once the job has ended: the file that was sent, with an outcome and the errors of each row; "
                            + "or a problem, if it is not about single rows. The file and the single errors are kept for 7 days "
                            + "after the end.")
    @APIResponse(
            responseCode = "200",
            description = "The import",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = JobView.class)),
                @Content(
                        mediaType = AnnotatedCsv.TEXT_CSV,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "one row rejected", value = ImportExample.ANNOTATED)),
                @Content(
                        mediaType = AnnotatedCsv.SDMX_CSV,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "one row rejected", value = ImportExample.ANNOTATED_SDMX))
            })
    public RestResponse<JobView> get(
            @Parameter(description = "The import", example = "0190b3c4-5d6e-7f80-9a1b-2c3d4e5f6071") @RestPath
                    String id,
            @Parameter(
                            description = "Whether CSV begins with a byte order mark, by which Excel knows UTF-8",
                            example = "true",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    @RestQuery
                    String bom,
            HttpHeaders headers) {
        FlagParameter.of("bom", bom);
        JobView view = JobView.of(jobs.find(id, caller.get()), Language.of(headers));
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, EntityTag.of(1, view))
                .build();
    }

    @GET
    @ExpensiveRead
    @Path("/{id}")
    @RolesAllowed("**")
    @Snapshot(Pool.READS)
    @Produces({AnnotatedCsv.TEXT_CSV + ";qs=0.5", AnnotatedCsv.SDMX_CSV + ";qs=0.5"})
    @Operation(hidden = true)
    public Response file(@RestPath String id, @RestQuery String bom, HttpHeaders headers) {
        boolean mark = FlagParameter.of("bom", bom);
        Job job = jobs.find(id, caller.get());
        JobView view = JobView.of(job, Language.of(headers));
        return Response.ok(annotated(job, view, mark))
                .type(AnnotatedCsv.contentType(job.request().format()))
                .header(HttpHeaders.ETAG, EntityTag.of(1, view))
                .build();
    }

    private Written annotated(Job job, JobView view, boolean mark) {
        AnnotatedCsv.refuseUnless(job.request().format());
        if (!job.state().isOver()) {
            throw Refusal.of(ProblemType.NOT_FINISHED, "导入尚未结束", "The import is not finished yet")
                    .withHeader("Retry-After", "1");
        }
        if (job.state() == JobState.FAILED) {
            throw Refusal.of(
                    ProblemType.NOT_FOUND,
                    "该导入未能完成，没有逐行的结果；原因见其 JSON",
                    "This import failed and says nothing of its rows; its JSON says why");
        }
        if (job.outcome() == null || job.outcome().details().errors() == null) {
            throw Refusal.of(
                    ProblemType.NOT_FOUND,
                    "该导入的原文件已不保留，或未处理过",
                    "The file of this import is not kept any more, or it was never looked at");
        }
        JobEnd.Refused refused = job.outcome().refused();
        if (refused != null && !AnnotatedCsv.canTell(refused.refusal())) {
            throw refused.refusal();
        }
        AnnotatedCsv csv = refused != null
                ? AnnotatedCsv.of(job.request().format(), json.valueToTree(view.problem()), false)
                : AnnotatedCsv.of(job.request().format(), json.valueToTree(view.result()), !view.dryRun());
        return new Written(out -> Pool.READS.run(() -> csv.write(parts.open(job.id()), out, mark)));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("**")
    @Operation(
            operationId = "cancelImport",
            summary = "Stop an import",
            description =
                    "Nothing of the import is recorded. 409 once it has ended. For who sent it and catalogue-admin: 403 "
                            + "for office and auditor, who only see it.")
    @APIResponse(
            responseCode = "200",
            description = "It is cancelled",
            content = @Content(schema = @Schema(implementation = JobView.class)))
    public JobView cancel(
            @Parameter(description = "The import", example = "0190b3c4-5d6e-7f80-9a1b-2c3d4e5f6071") @RestPath
                    String id,
            HttpHeaders headers) {
        Job job = jobs.findToCancel(id, caller.get());
        if (!jobs.cancel(job.id())) {
            JobState state = jobs.find(id, caller.get()).state();
            throw Refusal.of(ProblemType.FINISHED, "导入已经结束：" + state, "The import is over: " + state)
                    .with("state", state);
        }
        return JobView.of(jobs.find(id, caller.get()), Language.of(headers));
    }
}
