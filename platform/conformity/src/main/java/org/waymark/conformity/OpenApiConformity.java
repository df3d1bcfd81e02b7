package org.waymark.conformity;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Fails the test whose service answers differently from its document. */
final class OpenApiConformity implements Filter {
    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        URI uri = URI.create(request.getURI());
        if (!uri.getRawPath().startsWith("/q/")) {
            check(ApiDocument.of(uri.resolve("/")), request.getMethod(), uri.getRawPath(), response);
        }
        return response;
    }

    private static void check(ApiDocument document, String method, String path, Response response) {
        String asked = method + " " + path + " answered " + response.statusCode();
        Optional<JsonNode> described = document.path(path);
        if (described.isEmpty()) {
            require(response.statusCode() == 404, asked + " at a path that is not described");
            return;
        }
        JsonNode operation = described.get().path(method.toLowerCase(Locale.ROOT));
        if (operation.isMissingNode()) {
            require(response.statusCode() == 405, asked + " to a method that is not described");
            return;
        }
        JsonNode answer = document.resolved(operation.path("responses").path(Integer.toString(response.statusCode())));
        require(!answer.isMissingNode(), asked + ", which is not described");
        for (Map.Entry<String, JsonNode> header : answer.path("headers").properties()) {
            boolean mustBe =
                    document.resolved(header.getValue()).path("required").asBoolean();
            require(!mustBe || response.header(header.getKey()) != null, asked + " without " + header.getKey());
        }
        byte[] body = response.asByteArray();
        if (body.length > 0 || !answer.path("content").isEmpty()) {
            checkBody(document, answer, response.contentType(), body, asked);
        }
    }

    private static void checkBody(
            ApiDocument document, JsonNode answer, String contentType, byte[] body, String asked) {
        String type = contentType == null ? "" : contentType.split(";")[0].strip();
        JsonNode content = answer.path("content").path(type);
        require(!content.isMissingNode(), asked + " as '" + type + "', which is not described");
        if (type.endsWith("json")) {
            var broken = document.broken(content.path("schema"), ApiDocument.json(body));
            require(broken.isEmpty(), asked + " with a body that breaks its schema: " + broken);
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
