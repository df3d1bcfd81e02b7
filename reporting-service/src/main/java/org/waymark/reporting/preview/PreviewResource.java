package org.waymark.reporting.preview;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.idempotency.OncePerKey;

@Tag(name = "Assessments", description = "What methods say of targets")
@Path("/api/v1/assessments/preview")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class PreviewResource {
    private final OncePerKey once;

    PreviewResource(OncePerKey once) {
        this.once = once;
    }

    @POST
    @Operation(
            operationId = "previewAssessment",
            summary = "What a method says of the values in the body",
            description =
                    "Stores nothing and looks at nothing stored; the same body is always answered the same. Formulas,"
                            + " parameters and reasons of every method: docs/methods.md. `value` and `score` are null"
                            + " where they cannot be computed; `reason` says why. Several series of one indicator are"
                            + " asked for one by one. Without a token a body holds at most 30,720 bytes.")
    @APIResponse(
            responseCode = "200",
            description =
                    "What the method says, with every step; numbers of open-sdg, un-three-band and escap-csi have at"
                            + " most 15 significant digits",
            content =
                    @Content(
                            schema = @Schema(implementation = PreviewView.class),
                            examples = @ExampleObject(name = "open-sdg", value = PreviewExample.ANSWER_OF_OPEN_SDG)))
    public RestResponse<byte[]> preview(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = PreviewRequest.class),
                                            examples = {
                                                @ExampleObject(
                                                        name = "linear-trajectory",
                                                        value = PreviewExample.LINEAR_TRAJECTORY),
                                                @ExampleObject(name = "open-sdg", value = PreviewExample.OPEN_SDG),
                                                @ExampleObject(
                                                        name = "open-sdg without target",
                                                        value = PreviewExample.OPEN_SDG_WITHOUT_TARGET),
                                                @ExampleObject(
                                                        name = "un-three-band",
                                                        value = PreviewExample.UN_THREE_BAND),
                                                @ExampleObject(name = "escap-csi", value = PreviewExample.ESCAP_CSI)
                                            }))
                    JsonMembers body) {
        return once.unkept(() -> PreviewView.of(PreviewRequest.of(body)), view -> once.json(200, Map.of(), view));
    }
}
