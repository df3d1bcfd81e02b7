package org.waymark.foundation.openapi;

import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The headers of each kind of operation: lists, single things, PUT, POST. */
final class CommonHeaders {
    private static final String ETAG_EXAMPLE = "\"3-0f8c2b1d9a7e6450\"";

    private CommonHeaders() {}

    static void describe(String path, PathItem.HttpMethod method, Operation operation) {
        switch (method) {
            case GET -> {
                boolean inPages = CommonParameters.has(operation, "cursor");
                if (hasTag(operation)) {
                    one(operation);
                    if (inPages) {
                        link(operation);
                    }
                } else if (inPages) {
                    list(operation);
                    link(operation);
                } else if (path.matches(".*(}|\\.json|\\.yaml|/rules)")) {
                    one(operation);
                }
            }
            case PUT -> put(operation);
            case POST -> post(operation);
            default -> {}
        }
    }

    /** It says itself that its answer has one: a report is one thing, also where it comes in pages. */
    private static boolean hasTag(Operation operation) {
        APIResponse answer = operation.getResponses().getAPIResponse("200");
        return answer != null
                && answer.getHeaders() != null
                && answer.getHeaders().containsKey("ETag");
    }

    private static void list(Operation operation) {
        answers(operation, "200", answer -> header(answer, "Waymark-Position", position()));
    }

    private static void link(Operation operation) {
        answers(
                operation,
                "200",
                answer -> header(answer, "Link", text("The next page, `rel=\"next\"`; absent on the last")));
    }

    private static void one(Operation operation) {
        operation.addParameter(request(
                "If-None-Match", "ETags of answers that the sender has; 304 when one still holds", ETAG_EXAMPLE));
        answers(operation, "200", answer -> header(answer, "ETag", etag()));
        operation
                .getResponses()
                .addAPIResponse(
                        "304",
                        OASFactory.createAPIResponse()
                                .description("The sender has it already")
                                .addHeader("ETag", etag()));
    }

    private static void put(Operation operation) {
        operation.addParameter(request("If-Match", "The ETag of the version to replace", ETAG_EXAMPLE));
        operation.addParameter(request("If-None-Match", "`*` to create", "*"));
        answers(operation, "200", answer -> {
            header(answer, "ETag", etag());
            answer.setDescription("The version that now stands");
            operation
                    .getResponses()
                    .addAPIResponse(
                            "201",
                            OASFactory.createAPIResponse()
                                    .description("The first version")
                                    .addHeader("ETag", etag())
                                    .content(answer.getContent()));
        });
    }

    private static void post(Operation operation) {
        operation.addParameter(request(
                "Idempotency-Key",
                "Names this request for 7 days: sent again with the same key it is done once and answered as the first time",
                "0190b3c4-5d6e-7f80-9a1b-2c3d4e5f6071"));
        for (Map.Entry<String, APIResponse> answer :
                operation.getResponses().getAPIResponses().entrySet()) {
            if (answer.getKey().startsWith("2")) {
                header(
                        answer.getValue(),
                        "Idempotency-Replayed",
                        text("`true` where the answer is the first one, given again"));
            }
        }
    }

    private static void answers(Operation operation, String status, Consumer<APIResponse> change) {
        APIResponse answer = operation.getResponses().getAPIResponse(status);
        if (answer != null) {
            change.accept(answer);
        }
    }

    private static void header(APIResponse answer, String name, Header header) {
        if (answer.getHeaders() == null || !answer.getHeaders().containsKey(name)) {
            answer.addHeader(name, header);
        }
    }

    private static Parameter request(String name, String description, String example) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .schema(CommonParameters.text())
                .example(example);
    }

    static Header position() {
        return OASFactory.createHeader()
                .description("The journal position the answer holds; `minPosition` of a report takes it")
                .required(true)
                .schema(CommonParameters.integer(0).format("int64"));
    }

    private static Header etag() {
        return text("Strong: changes with everything that is shown; any ETag of a version serves as its If-Match")
                .required(true);
    }

    static Header text(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }
}
