package org.waymark.foundation.contract;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.waymark.contracts.EventSchemas;
import org.waymark.contracts.EventType;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.representation.EntityTag;

/** Serves the contract of the events at the address that each event's {@code dataschema} names. */
@Tag(name = "Contracts", description = "What events look like")
@Path("/")
@PermitAll
public class ContractResource {
    private final EventSchemas schemas = EventSchemas.load();

    @GET
    @Path("/schemas/{type}.json")
    @Produces("application/schema+json")
    @Operation(
            operationId = "getEventSchema",
            summary = "The JSON Schema of an event type's data",
            description =
                    "At the address that the `dataschema` of each event names. Within v1 it only gains optional members.")
    @APIResponse(
            responseCode = "200",
            description = "JSON Schema 2020-12",
            content =
                    @Content(
                            schema = @Schema(type = SchemaType.OBJECT, additionalProperties = Schema.True.class),
                            examples =
                                    @ExampleObject(
                                            name = "shortened",
                                            value = "{\"$id\":\"/schemas/org.waymark.agency.registered.v1.json\"}")))
    public RestResponse<byte[]> schema(
            @Parameter(description = "The event type", example = "org.waymark.observation.recorded.v1") @RestPath
                    String type) {
        String schema = schemas.schema(EventType.of(type)
                .orElseThrow(
                        () -> Refusal.of(ProblemType.NOT_FOUND, "没有事件类型 " + type, "There is no event type " + type)));
        return tagged(schema.getBytes(StandardCharsets.UTF_8));
    }

    @GET
    @Path("/asyncapi.yaml")
    @Produces("application/yaml")
    @Operation(
            operationId = "getAsyncApi",
            summary = "Topics, events and promises to consumers (AsyncAPI 3.0)",
            description = "For consumers of the topics, and for generators of their code.")
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content =
                    @Content(
                            schema = @Schema(type = SchemaType.STRING),
                            examples = @ExampleObject(name = "its first line", value = "asyncapi: 3.0.0")))
    public RestResponse<byte[]> asyncApi() throws IOException {
        try (InputStream document = EventSchemas.class.getResourceAsStream("/asyncapi.yaml")) {
            return tagged(document.readAllBytes());
        }
    }

    private static RestResponse<byte[]> tagged(byte[] document) {
        return RestResponse.ResponseBuilder.ok(document)
                .header(HttpHeaders.ETAG, EntityTag.of(document))
                .build();
    }
}
