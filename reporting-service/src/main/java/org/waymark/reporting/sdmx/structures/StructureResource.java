package org.waymark.reporting.sdmx.structures;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.waymark.foundation.slot.ExpensiveRead;
import org.waymark.reporting.sdmx.address.PathForm;

/** Structural metadata by SDMX REST 2.0, the one of SDMX 3.0. */
@Tag(name = "SDMX", description = "Data and their structure for clients of SDMX 3.0")
@Path("/sdmx/3.0/structure")
@PermitAll
public class StructureResource extends StructureMessageResource {
    private static final String RESOURCE = "/sdmx/3.0/structure";

    @GET
    @Path("/{artefactType}/{agencyID}/{resourceID}/{version}")
    @ExpensiveRead
    @Operation(
            operationId = "getSdmxStructure",
            summary = "Structural metadata: dataflows, their structures, concepts, code lists",
            description =
                    "Every member of the path can be a list with commas or `*`, and be left out at the end; a fifth one names items of a code list. Code lists hold what is known at the instant.")
    @APIResponse(
            responseCode = "200",
            description = "A structure message",
            content = {
                @Content(
                        mediaType = "application/vnd.sdmx.structure+json",
                        schema = @Schema(type = SchemaType.OBJECT, additionalProperties = Schema.True.class),
                        example = StructureExample.JSON),
                @Content(
                        mediaType = "application/vnd.sdmx.structure+xml",
                        schema = @Schema(type = SchemaType.STRING),
                        example = StructureExample.XML)
            })
    public Response structure(
            @Parameter(
                            description = "Type of structure, or `*`",
                            example = "dataflow",
                            schema = @Schema(type = SchemaType.STRING, pattern = PathForm.TYPE))
                    @RestPath
                    String artefactType,
            @Parameter(
                            description = "Agency that maintains it",
                            example = "WAYMARK",
                            schema = @Schema(type = SchemaType.STRING, pattern = PathForm.IDS))
                    @RestPath
                    String agencyID,
            @Parameter(
                            description = "Its id",
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
            @BeanParam StructureParameters parameters,
            @Context HttpServerRequest request,
            @Context HttpHeaders headers)
            throws InterruptedException {
        return answer(request, headers, RESOURCE, StructureQuery::of);
    }

    @GET
    @Path("/{shorter:.*}")
    @ExpensiveRead
    @Operation(hidden = true)
    public Response shorter(
            @RestPath String shorter,
            @BeanParam StructureParameters parameters,
            @Context HttpServerRequest request,
            @Context HttpHeaders headers)
            throws InterruptedException {
        return answer(request, headers, RESOURCE, StructureQuery::of);
    }
}
