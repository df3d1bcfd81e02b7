package org.waymark.reporting.evaluationreading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.caller.CurrentCaller;
import org.waymark.foundation.problem.Language;
import org.waymark.foundation.representation.EntityTag;
import org.waymark.foundation.representation.Page;
import org.waymark.foundation.slot.ExpensiveRead;
import org.waymark.reporting.evaluation.EvaluationContent;
import org.waymark.reporting.evaluation.EvaluationExample;
import org.waymark.reporting.evaluation.Evaluations;
import org.waymark.reporting.evaluation.IssuedContent;
import org.waymark.reporting.evaluationdocument.KeptDocument;
import org.waymark.reporting.evaluationdocument.ReadDocument;

/** Reading one evaluation, and having it confirmed. */
@Tag(name = "Evaluations", description = "Evaluations of plans, from draft to issue")
@Path("/api/v1/evaluations/{id}")
@PermitAll
public class OneEvaluationResource {
    private static final String TARGETS_SINCE_THEN = "500";

    private final ReadIssued readIssued;
    private final ReadDocument readDocument;
    private final FindSinceThen findSinceThen;
    private final CurrentCaller caller;
    private final ObjectMapper json;

    OneEvaluationResource(
            ReadIssued readIssued,
            ReadDocument readDocument,
            FindSinceThen findSinceThen,
            CurrentCaller caller,
            ObjectMapper json) {
        this.readIssued = readIssued;
        this.readDocument = readDocument;
        this.findSinceThen = findSinceThen;
        this.caller = caller;
        this.json = json;
    }

    @GET
    @ExpensiveRead
    @Operation(
            operationId = "getEvaluation",
            summary = "An evaluation: what was computed, what is written, what agencies say",
            description =
                    """
                    An issued one is what it was when it was issued; `sinceThen` says beside it what is known otherwise by \
                    now of the same day. In any other format it is the file that was made when it was issued, in Chinese; of \
                    a draft one that is made now, in Chinese or English by Accept-Language, and that says it is a draft, unless it is CSV. 404 \
                    for whoever it is not for: drafts are read by evaluators, the office, signatories and auditors, from \
                    CONSULT on also by the agencies that are asked.""")
    @APIResponse(
            responseCode = "200",
            description = "The evaluation, or its document",
            headers =
                    @Header(
                            name = "ETag",
                            description = "Of a document its SHA-256",
                            required = true,
                            schema = @Schema(type = SchemaType.STRING)),
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = EvaluationReading.class)),
                @Content(
                        mediaType = "text/html",
                        schema = @Schema(type = SchemaType.STRING, examples = "<!DOCTYPE html>")),
                @Content(
                        mediaType = "application/pdf",
                        schema = @Schema(type = SchemaType.STRING, format = "binary", examples = "%PDF-1.7")),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        schema = @Schema(type = SchemaType.STRING, format = "binary", examples = "PK")),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema = @Schema(type = SchemaType.STRING, format = "binary", examples = "PK")),
                @Content(
                        mediaType = "text/csv",
                        schema = @Schema(type = SchemaType.STRING, examples = "number,indicator,area"))
            })
    public Response get(
            @Parameter(description = "The evaluation", example = EvaluationExample.ID) @RestPath String id,
            @Parameter(
                            description =
                                    "The format, for who cannot send Accept, such as a link in a browser; it wins over that",
                            example = "json")
                    @RestQuery
                    String format,
            UriInfo uri,
            HttpHeaders headers)
            throws InterruptedException {
        Caller who = caller.get();
        UUID evaluation = Evaluations.id(id);
        EvaluationFormatParameters chosen = EvaluationFormatParameters.of(format, headers, readDocument.offered());
        if (chosen.document() != null) {
            KeptDocument file = readDocument.read(evaluation, chosen.document(), who, Language.of(headers));
            return Response.ok(file.content(), file.mediaType())
                    .header(HttpHeaders.ETAG, "\"" + file.sha256() + "\"")
                    .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            "inline; filename=\"evaluation-" + evaluation + "." + file.format() + "\"")
                    .build();
        }
        EvaluationReading reading = withSinceThen(readIssued.reading(evaluation, who), uri);
        return Response.ok(bytes(reading), MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.ETAG,
                        EntityTag.of(reading.evaluation().content().version(), reading))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private EvaluationReading withSinceThen(EvaluationReading reading, UriInfo uri) throws InterruptedException {
        if (!reading.evaluation().state().isPublic()) {
            return reading;
        }
        Page.Request page = Page.Request.of(TARGETS_SINCE_THEN, null, uri);
        SinceThen sinceThen =
                findSinceThen.of(reading.evaluation().content(), page).orElse(null);
        return new EvaluationReading(reading.evaluation(), reading.documents(), sinceThen);
    }

    private byte[] bytes(EvaluationReading reading) {
        try {
            return json.writeValueAsBytes(reading);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @GET
    @Path("/content")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getEvaluationContent",
            summary = "The content of an issued evaluation, as the bytes whose SHA-256 it is known by",
            description = "They never change. 404 before it is issued.")
    @APIResponse(
            responseCode = "200",
            description = "The bytes",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The SHA-256",
                            required = true,
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = EvaluationContent.class)))
    public RestResponse<byte[]> content(
            @Parameter(description = "The evaluation", example = EvaluationExample.ID) @RestPath String id) {
        IssuedContent issued = readIssued.issued(Evaluations.id(id));
        return RestResponse.ResponseBuilder.ok(issued.json().getBytes(StandardCharsets.UTF_8))
                .header(HttpHeaders.ETAG, "\"" + issued.sha256() + "\"")
                .build();
    }

    @GET
    @Path("/verification")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "verifyEvaluation",
            summary = "Whether a hash is of an issued evaluation: of its content, or of one of its documents",
            description =
                    "Also of one that was superseded; by what is said. 404 before it is issued. `isConfirmed` is null where "
                            + "no hash is given.")
    public Verification verify(
            @Parameter(description = "The evaluation", example = EvaluationExample.ID) @RestPath String id,
            @Parameter(
                            description = "SHA-256 in hexadecimal",
                            example = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
                    @RestQuery
                    String hash) {
        UUID evaluation = Evaluations.id(id);
        return readIssued.verification(evaluation, EvaluationFilterParameters.hash(hash));
    }
}
