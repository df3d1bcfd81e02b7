package org.waymark.project.progressfile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.waymark.foundation.bulk.BulkRequest;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.problem.Problem;
import org.waymark.foundation.rows.AnnotatedCsv;
import org.waymark.project.bulk.BulkReport;
import org.waymark.project.bulk.BulkResource;
import org.waymark.project.bulk.BulkView;

/** The progress of many projects in one request. */
@Tag(name = "Files", description = "Milestones and progress of many projects in one request")
@Path("/api/v1/progress")
public class ProgressFileResource extends BulkResource {
    private final RecordReports recordReports;

    ProgressFileResource(Parts parts, RecordReports recordReports) {
        super(parts);
        this.recordReports = recordReports;
    }

    @Override
    protected BulkReport record(BulkRequest request, InputStream body, Caller caller) {
        return recordReports.record(request, body, caller);
    }

    @POST
    @RolesAllowed({"submitter", "office"})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reportProgress",
            summary = "Draft the progress reports of many projects at once",
            description =
                    "In JSON a row is the body of a POST of a report, with its project; in CSV a row is a task, and cells of "
                            + "the report are given once or are the same in all its rows. A report that is not there yet "
                            + "is begun as a DRAFT; one that is DRAFT, RETURNED or OBJECTED is written anew; one that is "
                            + "as it is stored is unchanged. Records all rows or none; with mode=partial, the reports "
                            + "without error. With `Accept: text/csv` a CSV body comes back with an outcome and the errors "
                            + "of each row, even if it is refused.")
    @APIResponse(
            responseCode = "200",
            description = "What became of the rows",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = BulkView.class)),
                @Content(
                        mediaType = AnnotatedCsv.TEXT_CSV,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "one row rejected", value = ProgressFileExample.ANNOTATED))
            })
    @APIResponse(
            responseCode = "422",
            description = "Rules are broken and nothing is recorded; with the counts of a report",
            content = {
                @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)),
                @Content(
                        mediaType = AnnotatedCsv.TEXT_CSV,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "one row rejected", value = ProgressFileExample.ANNOTATED))
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
                            description = "Why reports are written anew, for rows that do not say it themselves",
                            example = "Figures of the ministry")
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
                                        schema =
                                                @Schema(
                                                        type = SchemaType.ARRAY,
                                                        implementation = DescribedReportRow.class),
                                        examples = @ExampleObject(name = "rows", value = ProgressFileExample.ROWS)),
                                @Content(
                                        mediaType = "application/x-ndjson",
                                        schema = @Schema(implementation = DescribedReportRow.class),
                                        examples = @ExampleObject(name = "rows", value = ProgressFileExample.LINE)),
                                @Content(
                                        mediaType = AnnotatedCsv.TEXT_CSV,
                                        schema = @Schema(type = SchemaType.STRING),
                                        examples = @ExampleObject(name = "rows", value = ProgressFileExample.CSV))
                            })
                    InputStream body,
            HttpHeaders headers,
            UriInfo uri) {
        return reported(dryRun, mode, reason, bom, body, headers, uri);
    }

    /** A method of its own: with two content types in one method the framework might choose the wrong writer. */
    @POST
    @RolesAllowed({"submitter", "office"})
    @Produces(AnnotatedCsv.TEXT_CSV + ";qs=0.5")
    @Operation(hidden = true)
    public Response takeAndSendBack(
            @RestQuery String dryRun,
            @RestQuery String mode,
            @RestQuery String reason,
            @RestQuery String bom,
            InputStream body,
            HttpHeaders headers,
            UriInfo uri) {
        return annotated(dryRun, mode, reason, bom, body, headers, uri);
    }
}
