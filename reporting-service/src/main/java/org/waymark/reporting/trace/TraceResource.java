package org.waymark.reporting.trace;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.waymark.foundation.problem.Problem;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.representation.EntityTag;
import org.waymark.foundation.slot.ExpensiveRead;
import org.waymark.reporting.format.FileQuestion;
import org.waymark.reporting.format.FormatParameters;
import org.waymark.reporting.format.ReportFile;
import org.waymark.reporting.format.ReportFormat;
import org.waymark.reporting.question.FileResource;
import org.waymark.reporting.question.KnownInstant;
import org.waymark.reporting.question.ReportJson;

@Tag(name = "Reports", description = "How plans stand on any day")
@Path("/api/v1/assessments/{id}")
@PermitAll
public class TraceResource extends FileResource {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    /** Another one as soon as any trace says something else of the same facts. */
    private static final String FORM = "trace 1";

    private static final TraceTables TABLES = new TraceTables();

    private final DrawTrace drawTrace;
    private final KnownInstant knownInstant;
    private final Clock clock;

    TraceResource(DrawTrace drawTrace, KnownInstant knownInstant, Clock clock) {
        this.knownInstant = knownInstant;
        this.drawTrace = drawTrace;
        this.clock = clock;
    }

    @GET
    @ExpensiveRead
    @Operation(
            operationId = "getAssessment",
            summary = "Everything an assessment stands on, computed anew",
            description =
                    "The id is enough for as long as it is remembered where it was given out, 400 days unless set otherwise. With the coordinates that the report states (`plan`, `indicator`, `area`, `asOf`, `knownAt`, and `method` where it is not the default one) it is computed at any time. The answer is the same to the byte for ever: members are sorted.")
    @APIResponse(
            responseCode = "200",
            description = "The trace; decimals are exact",
            headers =
                    @Header(
                            name = "ETag",
                            description = "Strong; it never changes: send it as If-None-Match",
                            schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = AssessmentTrace.class)))
    @APIResponse(
            responseCode = "409",
            description = "`other-assessment`: the facts give another id for these coordinates; `id` names it",
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    public Response trace(
            @Parameter(description = "`assessment.id` of a report", example = "53a31654-afe2-5b65-9836-420b2543a1cc")
                    @RestPath
                    String id,
            @BeanParam CoordinateParameters parameters,
            @BeanParam FormatParameters form,
            @Context UriInfo uri,
            @Context HttpHeaders headers)
            throws InterruptedException {
        UUID asked = uuid(id);
        Optional<Coordinates> coordinates = parameters.read(clock);
        if (coordinates.isPresent()) {
            knownInstant.reached(coordinates.get().knownAt());
        }
        FileQuestion file = asked(form, TABLES, headers, true);
        String tag = EntityTag.of((FORM + "\n" + asked + "\n" + new TreeMap<>(uri.getQueryParameters())
                        + (file.format() == ReportFormat.JSON
                                ? ""
                                : file.format().code()))
                .getBytes(StandardCharsets.UTF_8));
        String known = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        ResponseBuilder answer;
        if (known != null && EntityTag.lists(known, tag)) {
            answer = Response.notModified();
        } else {
            AssessmentTrace trace =
                    coordinates.map(from -> drawTrace.of(asked, from)).orElseGet(() -> drawTrace.of(asked));
            answer = file.format() == ReportFormat.JSON
                    ? Response.ok(ReportJson.of(trace, true), MediaType.APPLICATION_JSON)
                    : begin(new ReportFile<>(TABLES, trace, List.of(trace)), file, uri);
        }
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, FOR_EVER)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private static UUID uuid(String id) {
        try {
            UUID read = UUID.fromString(id);
            if (read.toString().equals(id)) {
                return read;
            }
        } catch (IllegalArgumentException none) {
            // Refused below.
        }
        throw Refusal.of(ProblemType.NOT_FOUND, "评估编号应为 UUID", "Ids of assessments are UUIDs")
                .aboutParameter("id", id, "uuid");
    }
}
