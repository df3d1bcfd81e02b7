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
import org.waymark.foundation.problem.Language;
import org.waymark.foundation.problem.Problem;
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
    private static final String EXAMPLE =
            """
            {"type": "/problems/not-found", "status": 404, "title": {"zh": "不存在", "en": "Not found"},
             "cause": {"zh": "该网址下没有内容，或其内容对此令牌不可见。",
                       "en": "There is nothing at this address, or nothing that this token may see."},
             "remedy": {"zh": "检查网址中的代码。", "en": "Check the codes in the address."},
             "example": {"zh": {"type": "/problems/not-found", "title": "不存在", "status": 404, "detail": "没有地区 CN-99"},
                         "en": {"type": "/problems/not-found", "title": "Not found", "status": 404,
                                "detail": "There is no area CN-99"}}}
            """;

    /**
     * One kind of problem.
     *
     * @param remedy what the sender of the request can do
     */
    @Schema(name = "ProblemKind", requiredProperties = "*", examples = EXAMPLE)
    public record Kind(String type, int status, Text title, Text cause, Text remedy, InBothLanguages example) {
        static Kind of(ProblemType type) {
            Explanation explained = Explanation.of(type);
            return new Kind(
                    type.uri(),
                    type.status(),
                    type.title(),
                    explained.cause(),
                    explained.remedy(),
                    new InBothLanguages(explained.example(type, Language.ZH), explained.example(type, Language.EN)));
        }
    }

    /** The same problem as it is answered in each language. */
    @Schema(name = "ProblemInBothLanguages", requiredProperties = "*")
    public record InBothLanguages(Problem zh, Problem en) {}

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
