package org.waymark.reporting.sdmx.availability;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.waymark.foundation.caller.CurrentCaller;
import org.waymark.foundation.export.ExportSlots;
import org.waymark.foundation.parameter.ParameterFamily;
import org.waymark.foundation.problem.Language;
import org.waymark.foundation.problem.Violations;
import org.waymark.foundation.representation.Offers;
import org.waymark.foundation.slot.CallerClass;
import org.waymark.foundation.slot.ExpensiveRead;
import org.waymark.reporting.question.KnownInstant;
import org.waymark.reporting.sdmx.address.NamedFormat;
import org.waymark.reporting.sdmx.address.PathForm;
import org.waymark.reporting.sdmx.address.SdmxAddress;
import org.waymark.reporting.sdmx.address.SettledAnswer;
import org.waymark.reporting.sdmx.address.UnreadableQuery;
import org.waymark.reporting.sdmx.artefact.DataConstraint;
import org.waymark.reporting.sdmx.data.DataQuery;
import org.waymark.reporting.sdmx.data.ReadDataQuery;
import org.waymark.reporting.sdmx.structures.AnswerStructures;
import org.waymark.reporting.sdmx.structures.StructureExample;
import org.waymark.reporting.sdmx.structures.StructureFormat;
import org.waymark.reporting.sdmx.structures.StructureQuery;

/** Which data there are, by SDMX REST 2.0, the one of SDMX 3.0. */
@Tag(name = "SDMX", description = "Data and their structure for clients of SDMX 3.0")
@Path("/sdmx/3.0/availability")
@PermitAll
public class AvailabilityResource {
    private static final String RESOURCE = "/sdmx/3.0/availability";
    private static final int LONGEST_PATH = 6;
    private static final Offers<StructureFormat> OFFERED = new Offers<>(List.of(StructureFormat.values()));

    private final ReadDataQuery readDataQuery;
    private final FindAvailable findAvailable;
    private final KnownInstant knownInstant;
    private final ExportSlots slots;
    private final CurrentCaller caller;

    AvailabilityResource(
            ReadDataQuery readDataQuery,
            FindAvailable findAvailable,
            KnownInstant knownInstant,
            ExportSlots slots,
            CurrentCaller caller) {
        this.readDataQuery = readDataQuery;
        this.findAvailable = findAvailable;
        this.knownInstant = knownInstant;
        this.slots = slots;
        this.caller = caller;
    }

    @GET
    @Path("/{context}/{agencyID}/{resourceID}/{version}/{key}/{componentID}")
    @ExpensiveRead
    @ParameterFamily("c")
    @Operation(
            operationId = "getSdmxAvailability",
            summary = "Which values the dimensions of data have, and how many observations and series there are",
            description =
                    "Takes the query of data. Members of the path can be left out at the end; the last one names dimensions.")
    @APIResponse(
            responseCode = "200",
            description = "A constraint with the values that there are",
            content = {
                @Content(
                        mediaType = "application/vnd.sdmx.structure+json",
                        schema = @Schema(type = SchemaType.OBJECT, additionalProperties = Schema.True.class),
                        example = AvailabilityExample.JSON),
                @Content(
                        mediaType = "application/vnd.sdmx.structure+xml",
                        schema = @Schema(type = SchemaType.STRING),
                        example = StructureExample.XML)
            })
    @APIResponse(responseCode = "204", description = "There are no such data")
    public Response availability(
            @Parameter(
                            description = "dataflow, datastructure or `*`",
                            example = "dataflow",
                            schema = @Schema(type = SchemaType.STRING, pattern = PathForm.TYPE))
                    @RestPath
                    String context,
            @Parameter(
                            description = "Agency that maintains it",
                            example = "WAYMARK",
                            schema = @Schema(type = SchemaType.STRING, pattern = PathForm.IDS))
                    @RestPath
                    String agencyID,
            @Parameter(
                            description = "OBSERVATIONS or ASSESSMENTS",
                            example = "OBSERVATIONS",
                            schema = @Schema(type = SchemaType.STRING, pattern = PathForm.IDS))
                    @RestPath
                    String resourceID,
            @Parameter(
                            description = "Its version; `+` is the latest stable one",
                            example = "+",
                            schema = @Schema(type = SchemaType.STRING, pattern = PathForm.VERSIONS))
                    @RestPath
                    String version,
            @Parameter(
                            description = "Values of dimensions, parted by dots, `*` for any",
                            example = "*.CN",
                            schema = @Schema(type = SchemaType.STRING, pattern = PathForm.IDS))
                    @RestPath
                    String key,
            @Parameter(
                            description = "Dimensions in a list, or `*`",
                            example = "REF_AREA",
                            schema = @Schema(type = SchemaType.STRING, pattern = PathForm.IDS))
                    @RestPath
                    String componentID,
            @BeanParam AvailabilityParameters parameters,
            @Context HttpServerRequest request,
            @Context HttpHeaders headers)
            throws InterruptedException {
        return answer(request, headers);
    }

    @GET
    @Path("/{shorter:.*}")
    @ExpensiveRead
    @ParameterFamily("c")
    @Operation(hidden = true)
    public Response shorter(
            @RestPath String shorter,
            @BeanParam AvailabilityParameters parameters,
            @Context HttpServerRequest request,
            @Context HttpHeaders headers)
            throws InterruptedException {
        return answer(request, headers);
    }

    private Response answer(HttpServerRequest request, HttpHeaders headers) throws InterruptedException {
        SdmxAddress address = SdmxAddress.of(request.path(), request.query(), RESOURCE);
        String named = address.parameter("format");
        StructureFormat format =
                named == null ? OFFERED.choose(headers) : NamedFormat.of(named, StructureFormat.values());
        Violations violations = new Violations();
        Set<String> references = StructureQuery.references(address.parameter("references"), violations);
        String mode = UnreadableQuery.oneOf(address, "mode", violations, "exact", "available");
        UnreadableQuery.refuseIfAny(violations);
        if (mode.equals("available")) {
            throw UnreadableQuery.notDone("mode", mode, "只提供 mode=exact", "There is mode=exact alone");
        }
        DataQuery query = readDataQuery.of(address, LONGEST_PATH);
        Instant knownAt = knownInstant.settle(query.asOf());
        String tag = SettledAnswer.tag(request.uri(), format, Language.of(headers), knownAt);
        if (SettledAnswer.isKnown(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            return Response.notModified().header(HttpHeaders.ETAG, tag).build();
        }
        DataConstraint[] found = new DataConstraint[1];
        slots.hold(
                CallerClass.of(caller.get()),
                () -> found[0] = findAvailable.constraint(query, knownAt, address.segment(LONGEST_PATH - 1)));
        if (found[0] == null) {
            return Response.noContent().build();
        }
        AnswerStructures answer = AnswerStructures.of(
                findAvailable.withReferences(found[0], query, references, knownAt),
                format,
                Language.of(headers),
                knownAt);
        return Response.ok(answer.bytes(), format.mediaType())
                .header("Waymark-Known-At", knownAt)
                .header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.VARY, "Accept, Accept-Language")
                .build();
    }
}
