package org.waymark.foundation.http;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What a problem's {@code type} points to. */
@Path("/problems")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class ProblemsResource {
    /** One kind of problem. */
    public record Kind(String type, int status, Text title) {
        static Kind of(ProblemType type) {
            return new Kind(type.uri(), type.status(), type.title());
        }
    }

    @GET
    @Operation(summary = "Every kind of problem the suite answers with")
    public List<Kind> all() {
        return Arrays.stream(ProblemType.values()).map(Kind::of).toList();
    }

    @GET
    @Path("/{name}")
    @Operation(summary = "One kind of problem")
    public RestResponse<Kind> one(@RestPath String name) {
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
