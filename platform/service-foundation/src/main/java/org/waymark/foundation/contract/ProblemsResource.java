package org.waymark.foundation.contract;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.representation.EntityTag;

/** What a problem's {@code type} points to. */
@Tag(name = "Problems", description = "What the type of a problem points to")
@Path("/problems")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class ProblemsResource {
    /** One kind of problem. */
    @Schema(
            name = "ProblemKind",
            requiredProperties = "*",
            examples =
                    "{\"type\":\"/problems/not-found\",\"status\":404,\"title\":{\"zh\":\"不存在\",\"en\":\"Not found\"}}")
    public record Kind(String type, int status, Text title) {
        static Kind of(ProblemType type) {
            return new Kind(type.uri(), type.status(), type.title());
        }
    }

    @GET
    @Operation(
            operationId = "listProblems",
            summary = "Every kind of problem the suite answers with",
            description = "A program tells problems apart by their type alone; title and detail are for people.")
    public List<Kind> all() {
        return Arrays.stream(ProblemType.values()).map(Kind::of).toList();
    }

    @GET
    @Path("/{name}")
    @Operation(
            operationId = "getProblem",
            summary = "One kind of problem",
            description = "At the address that the type of a problem names.")
    public RestResponse<Kind> one(
            @Parameter(description = "The kind of problem", example = "not-found") @RestPath String name) {
        return Arrays.stream(ProblemType.values())
                .filter(type -> type.uri().equals("/problems/" + name))
                .findFirst()
                .map(Kind::of)
                .map(ProblemsResource::tagged)
                .orElseThrow(() -> Refusal.of(ProblemType.NOT_FOUND, "没有问题类型 " + name, "There is no problem " + name));
    }

    private static RestResponse<Kind> tagged(Kind kind) {
        return RestResponse.ResponseBuilder.ok(kind)
                .header(HttpHeaders.ETAG, EntityTag.of(kind.status, kind))
                .build();
    }
}
