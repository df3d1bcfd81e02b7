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

/** Schemas by SDMX REST 2.0: pysdmx asks so for a structure with all that it refers to. */
@Tag(name = "SDMX", description = "Data and their structure for clients of SDMX 3.0")
@Path("/sdmx/3.0/schema")
@PermitAll
public class SchemaResource extends StructureMessageResource {
    private static final String RESOURCE = "/sdmx/3.0/schema";

    @GET
    @Path("/{context}/{agencyID}/{resourceID}/{version}")
    @ExpensiveRead
    @Operation(
            operationId = "getSdmxSchema",
            summary = "What data of a dataflow look like: structure, concepts and code lists in one message",
            description = "The structure that has the id of the dataflow, with everything that it refers to.")
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
                            description = "dataflow or datastructure",
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
            @BeanParam SchemaParameters parameters,
            @Context HttpServerRequest request,
            @Context HttpHeaders headers)
            throws InterruptedException {
        return answer(request, headers, RESOURCE, StructureQuery::ofSchema);
    }

    @GET
    @Path("/{shorter:.*}")
    @ExpensiveRead
    @Operation(hidden = true)
    public Response shorter(
            @RestPath String shorter,
            @BeanParam SchemaParameters parameters,
            @Context HttpServerRequest request,
            @Context HttpHeaders headers)
            throws InterruptedException {
        return answer(request, headers, RESOURCE, StructureQuery::ofSchema);
    }
}
