package org.waymark.indicator.importing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.waymark.foundation.bulk.AnnotatedAnswer;
import org.waymark.foundation.bulk.BulkQuestion;
import org.waymark.foundation.bulk.BulkRequest;
import org.waymark.foundation.bulk.CountRows;
import org.waymark.foundation.bulk.Rehearsal;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.caller.CurrentCaller;
import org.waymark.foundation.idempotency.Answer;
import org.waymark.foundation.idempotency.OncePerKey;
import org.waymark.foundation.parameter.FlagParameter;
import org.waymark.foundation.problem.Language;
import org.waymark.foundation.problem.Problem;
import org.waymark.foundation.refusedwrite.RefusedWrites;
import org.waymark.foundation.rows.AnnotatedCsv;
import org.waymark.foundation.rows.RowFormat;
import org.waymark.foundation.upload.Preference;
import org.waymark.foundation.upload.SpooledBody;
import org.waymark.foundation.upload.Upload;
import org.waymark.foundation.upload.Uploads;

/** Many observations in one request. */
@Tag(name = "Imports", description = "Many observations in one request")
@Path("/api/v1/observations")
public class ImportResource {
    private static final String PROBLEM_JSON = "application/problem+json";
    private static final Set<RowFormat> TAKEN = EnumSet.allOf(RowFormat.class);

    private final ImportObservations importObservations;
    private final ImportLater importLater;
    private final OncePerKey once;
    private final CurrentCaller caller;
    private final Uploads uploads;
    private final ImportSettings settings;
    private final RefusedWrites refusedWrites;
    private final CountRows countRows;
    private final AnnotatedAnswer annotatedAnswer;

    ImportResource(
            ImportObservations importObservations,
            ImportLater importLater,
            OncePerKey once,
            CurrentCaller caller,
            Uploads uploads,
            ImportSettings settings,
            RefusedWrites refusedWrites,
            CountRows countRows,
            AnnotatedAnswer annotatedAnswer) {
        this.importObservations = importObservations;
        this.importLater = importLater;
        this.once = once;
        this.caller = caller;
        this.uploads = uploads;
        this.settings = settings;
        this.refusedWrites = refusedWrites;
        this.countRows = countRows;
        this.annotatedAnswer = annotatedAnswer;
    }

    @POST
    @RolesAllowed({"submitter", "catalogue-admin"})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "importObservations",
            summary = "Report many values at once",
            description =
                    "Records all rows or none; with mode=partial, the rows without error. A row that would revise or withdraw "
                            + "another agency's public value has the error `not-your-observation`. Up to 100,000 rows are answered "
                            + "at once. With `Prefer: respond-async` any number becomes a job. With `Accept: text/csv` a CSV "
                            + "body comes back in its own type with an outcome and the errors of each row, even if it is refused.")
    @Parameter(
            name = "Prefer",
            in = ParameterIn.HEADER,
            description = "`respond-async` makes the import a job",
            example = Preference.RESPOND_ASYNC,
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "What became of the rows",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ImportView.class)),
                @Content(
                        mediaType = AnnotatedCsv.TEXT_CSV,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "one row rejected", value = ImportExample.ANNOTATED)),
                @Content(
                        mediaType = AnnotatedCsv.SDMX_CSV,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "one row rejected", value = ImportExample.ANNOTATED_SDMX))
            })
    @APIResponse(
            responseCode = "202",
            description = "It goes on as a job",
            headers = {
                @Header(
                        name = "Location",
                        description = "The job",
                        required = true,
                        schema = @Schema(type = SchemaType.STRING, format = "uri")),
                @Header(
                        name = "Preference-Applied",
                        description = "`respond-async`",
                        required = true,
                        schema = @Schema(type = SchemaType.STRING))
            },
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "ImportJob")))
    @APIResponse(
            responseCode = "422",
            description = "Rules are broken and nothing is recorded; with the counts of a report",
            content = {
                @Content(mediaType = PROBLEM_JSON, schema = @Schema(implementation = Problem.class)),
                @Content(
                        mediaType = AnnotatedCsv.TEXT_CSV,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "one row rejected", value = ImportExample.ANNOTATED)),
                @Content(
                        mediaType = AnnotatedCsv.SDMX_CSV,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "one row rejected", value = ImportExample.ANNOTATED_SDMX))
            })
    public RestResponse<byte[]> take(
            @Parameter(
                            description = "Only report what would happen, and record nothing",
                            example = "true",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    @RestQuery
                    String dryRun,
            @Parameter(
                            description = "Whether an error prevents recording everything, or only its row",
                            example = "partial",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"atomic", "partial"},
                                            defaultValue = "atomic"))
                    @RestQuery
                    String mode,
            @Parameter(
                            description = "Why published values change, for rows that do not say it themselves",
                            example = "Census 2025")
                    @RestQuery
                    String reason,
            @Parameter(
                            description =
                                    "Whether an answer as CSV begins with a byte order mark, by which Excel knows UTF-8",
                            example = "true",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    @RestQuery
                    String bom,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = "application/json",
                                        schema = @Schema(type = SchemaType.ARRAY, implementation = DescribedRow.class),
                                        examples = @ExampleObject(name = "rows", value = ImportExample.ROWS)),
                                @Content(
                                        mediaType = "application/x-ndjson",
                                        schema = @Schema(implementation = DescribedRow.class),
                                        examples = @ExampleObject(name = "rows", value = ImportExample.LINE)),
                                @Content(
                                        mediaType = AnnotatedCsv.TEXT_CSV,
                                        schema = @Schema(type = SchemaType.STRING),
                                        examples = @ExampleObject(name = "rows", value = ImportExample.CSV)),
                                @Content(
                                        mediaType = AnnotatedCsv.SDMX_CSV,
                                        schema = @Schema(type = SchemaType.STRING),
                                        examples = @ExampleObject(name = "rows", value = ImportExample.SDMX_CSV))
                            })
                    InputStream body,
            HttpHeaders headers,
            UriInfo uri) {
        RowFormat format = format(headers, uri);
        FlagParameter.of("bom", bom);
        if (isJob(headers)) {
            return queued(BulkQuestion.of(format, mode, dryRun, reason, null), body, headers);
        }
        BulkRequest request = BulkQuestion.of(format, mode, dryRun, reason, settings.rowLimit());
        try (Upload upload = uploads.current(body)) {
            return reported(request, upload.body(), Language.of(headers));
        }
    }

    /** A method of its own: with two content types in one method the framework might choose the wrong writer. */
    @POST
    @RolesAllowed({"submitter", "catalogue-admin"})
    @Produces({AnnotatedCsv.TEXT_CSV + ";qs=0.5", AnnotatedCsv.SDMX_CSV + ";qs=0.5"})
    @Operation(hidden = true)
    public Response takeAndSendBack(
            @RestQuery String dryRun,
            @RestQuery String mode,
            @RestQuery String reason,
            @RestQuery String bom,
            InputStream body,
            HttpHeaders headers,
            UriInfo uri) {
        RowFormat format = format(headers, uri);
        boolean mark = FlagParameter.of("bom", bom);
        if (isJob(headers)) {
            return AnnotatedAnswer.asItIs(queued(BulkQuestion.of(format, mode, dryRun, reason, null), body, headers));
        }
        AnnotatedCsv.refuseUnless(format);
        BulkRequest request = BulkQuestion.of(format, mode, dryRun, reason, settings.rowLimit());
        Language language = Language.of(headers);
        return annotatedAnswer.of(
                request,
                uploads.current(body),
                mark,
                language,
                (report, stored) -> AnnotatedCsv.of(format, report, stored),
                sent -> reported(request, sent, language));
    }

    private static RowFormat format(HttpHeaders headers, UriInfo uri) {
        BulkQuestion.refuseWithoutValue(uri.getQueryParameters());
        return BulkQuestion.format(headers.getHeaderString(HttpHeaders.CONTENT_TYPE), TAKEN);
    }

    private static boolean isJob(HttpHeaders headers) {
        List<String> preferences = headers.getRequestHeader("Prefer");
        return preferences != null && Preference.forJob(preferences);
    }

    private RestResponse<byte[]> queued(BulkRequest request, InputStream body, HttpHeaders headers) {
        Caller who = caller.get();
        Language language = Language.of(headers);
        try (Upload upload = uploads.current(body)) {
            Supplier<ImportLater.Queued> queue = () -> importLater.queue(request, upload.body(), who);
            Function<ImportLater.Queued, Answer> accepted = job -> accepted(job, language);
            return request.dryRun()
                    ? once.unkept(() -> QuarkusTransaction.requiringNew().call(queue::get), accepted)
                    : once.answer(settings.timeLimit(), queue, accepted);
        }
    }

    private Answer accepted(ImportLater.Queued job, Language language) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(HttpHeaders.LOCATION, "/api/v1/imports/" + job.id());
        headers.put("Preference-Applied", Preference.RESPOND_ASYNC);
        return once.json(202, headers, job.view().apply(language));
    }

    private RestResponse<byte[]> reported(BulkRequest request, SpooledBody body, Language language) {
        Caller who = caller.get();
        Supplier<ImportReport> run = () -> countRows.countingRefused(
                request, () -> importObservations.run(body::open, request, who, ImportProgress.NONE));
        Function<ImportReport, Answer> view = report -> {
            countRows.add(request, report.rows());
            if (report.rejected() > 0 && !request.dryRun()) {
                refusedWrites.rowsRejected(report.rejected(), report.errorCount(), report.brokenRules());
            }
            return once.json(200, Map.of(), ImportView.of(report, request.dryRun(), language));
        };
        return request.dryRun()
                ? once.unkept(() -> Rehearsal.of(settings.timeLimit(), run), view)
                : once.answer(settings.timeLimit(), run, view);
    }
}
