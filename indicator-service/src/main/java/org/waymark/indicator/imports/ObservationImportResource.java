package org.waymark.indicator.imports;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.caller.CurrentCaller;
import org.waymark.foundation.http.Language;
import org.waymark.foundation.http.Problem;
import org.waymark.foundation.http.ProblemType;
import org.waymark.foundation.http.Refusal;
import org.waymark.foundation.idempotency.Answer;
import org.waymark.foundation.idempotency.OncePerKey;
import org.waymark.indicator.bulk.ImportObservations;
import org.waymark.indicator.bulk.ImportProgress;
import org.waymark.indicator.bulk.ImportReport;
import org.waymark.indicator.bulk.ImportRequest;
import org.waymark.indicator.bulk.RowFormat;

/** Many observations in one request. */
@Tag(name = "Imports", description = "Many observations in one request")
@Path("/api/v1/observations")
public class ObservationImportResource {
    private static final String PROBLEM_JSON = "application/problem+json";

    private final ImportObservations importObservations;
    private final QueueImport queueImport;
    private final OncePerKey once;
    private final CurrentCaller caller;
    private final BulkSettings settings;

    ObservationImportResource(
            ImportObservations importObservations,
            QueueImport queueImport,
            OncePerKey once,
            CurrentCaller caller,
            BulkSettings settings) {
        this.importObservations = importObservations;
        this.queueImport = queueImport;
        this.once = once;
        this.caller = caller;
        this.settings = settings;
    }

    @POST
    @RolesAllowed({"submitter", "catalogue-admin"})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "importObservations",
            summary = "Report many values at once",
            description =
                    "All or, with mode=partial, those without error. Up to 100,000 rows are answered at once; with "
                            + "`Prefer: respond-async` any number becomes a job. With `Accept: text/csv` a CSV body comes back "
                            + "in its own type, with an outcome and the errors of each row, also where it is refused.")
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
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ImportReportView.class)),
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
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportView.class)))
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
                            description = "Say what would happen and record nothing",
                            example = "true",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    @RestQuery
                    String dryRun,
            @Parameter(
                            description = "Whether an error keeps everything from being recorded, or only its row",
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
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = "application/json",
                                        schema = @Schema(type = SchemaType.ARRAY, implementation = JsonNode.class),
                                        examples = @ExampleObject(name = "rows", value = ImportExample.ROWS)),
                                @Content(
                                        mediaType = "application/x-ndjson",
                                        schema = @Schema(implementation = JsonNode.class, description = "One a line"),
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
        return isJob(headers)
                ? queued(BulkQuestion.of(format, mode, dryRun, reason, null), body, headers, uri)
                : told(BulkQuestion.of(format, mode, dryRun, reason, settings.rowLimit()), body, headers);
    }

    /** A parameter without value counts as absent to the framework: {@code dryRun=} would record. */
    static RowFormat format(HttpHeaders headers, UriInfo uri) {
        uri.getQueryParameters().forEach((name, values) -> {
            if (values.contains("")) {
                throw Refusal.of(ProblemType.UNREADABLE, name + " 没有值", name + " has no value");
            }
        });
        return BulkQuestion.format(headers.getHeaderString(HttpHeaders.CONTENT_TYPE));
    }

    static boolean isJob(HttpHeaders headers) {
        List<String> preferences = headers.getRequestHeader("Prefer");
        return preferences != null && Preference.forJob(preferences);
    }

    RestResponse<byte[]> queued(ImportRequest request, InputStream body, HttpHeaders headers, UriInfo uri) {
        Caller who = caller.get();
        Language language = Language.of(headers);
        try (SpooledBody spooled = SpooledBody.of(body, settings)) {
            Function<ImportJob, Answer> accepted = job -> accepted(job, language, uri);
            return request.dryRun()
                    ? once.unkept(
                            () -> QuarkusTransaction.requiringNew()
                                    .call(() -> queueImport.queue(request, spooled, who)),
                            accepted)
                    : once.answer(settings.timeLimit(), () -> queueImport.queue(request, spooled, who), accepted);
        }
    }

    private Answer accepted(ImportJob job, Language language, UriInfo uri) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(
                HttpHeaders.LOCATION,
                uri.getBaseUri().resolve("/api/v1/imports/" + job.id()).toString());
        headers.put("Preference-Applied", Preference.RESPOND_ASYNC);
        return once.json(202, headers, ImportView.of(job, language));
    }

    private RestResponse<byte[]> told(ImportRequest request, InputStream body, HttpHeaders headers) {
        try (SpooledBody spooled = SpooledBody.of(body, settings)) {
            return told(request, spooled, Language.of(headers));
        }
    }

    RestResponse<byte[]> told(ImportRequest request, SpooledBody body, Language language) {
        Caller who = caller.get();
        if (request.dryRun()) {
            return once.unkept(
                    () -> Rehearsal.of(settings.timeLimit(), () -> report(request, body, who)),
                    report -> once.json(200, Map.of(), ImportReportView.of(report, true, language)));
        }
        return once.answer(
                settings.timeLimit(),
                () -> report(request, body, who),
                report -> once.json(200, Map.of(), ImportReportView.of(report, false, language)));
    }

    private ImportReport report(ImportRequest request, SpooledBody body, Caller who) {
        return importObservations.run(body.open(), request, who, ImportProgress.NONE);
    }
}
