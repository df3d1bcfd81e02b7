package org.waymark.conformity;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a service answered.
 *
 * @param header the value of a header by its name, null without
 */
public record AnswerGiven(int status, UnaryOperator<String> header, String contentType, byte[] body) {
    /** In what it differs from the document, in words. */
    public Optional<String> fault(ApiDocument document, String method, String rawPath) {
        String asked = method + " " + rawPath + " answered " + status;
        Optional<JsonNode> path = document.path(rawPath);
        if (path.isEmpty()) {
            return faultUnless(status == 404, asked + " at a path that is not described");
        }
        JsonNode operation = path.get().path(method.toLowerCase(Locale.ROOT));
        if (operation.isMissingNode()) {
            return faultUnless(status == 405, asked + " to a method that is not described");
        }
        JsonNode answer = document.resolved(operation.path("responses").path(Integer.toString(status)));
        if (answer.isMissingNode()) {
            return Optional.of(asked + ", which is not described");
        }
        for (Map.Entry<String, JsonNode> described : answer.path("headers").properties()) {
            boolean mustBe =
                    document.resolved(described.getValue()).path("required").asBoolean();
            if (mustBe && header.apply(described.getKey()) == null) {
                return Optional.of(asked + " without " + described.getKey());
            }
        }
        return body.length == 0 && answer.path("content").isEmpty()
                ? Optional.empty()
                : faultOfBody(document, answer, asked);
    }

    private Optional<String> faultOfBody(ApiDocument document, JsonNode answer, String asked) {
        JsonNode content = answer.path("content").path(mediaType());
        if (content.isMissingNode()) {
            return Optional.of(asked + " as '" + mediaType() + "', which is not described");
        }
        if (!mediaType().endsWith("json")) {
            return Optional.empty();
        }
        List<String> broken = document.broken(content.path("schema"), ApiDocument.json(body));
        return faultUnless(broken.isEmpty(), asked + " with a body that breaks its schema: " + broken);
    }

    /** Without parameters. */
    public String mediaType() {
        return contentType == null ? "" : contentType.split(";")[0].strip();
    }

    public JsonNode json() {
        return ApiDocument.json(body);
    }

    private static Optional<String> faultUnless(boolean holds, String otherwise) {
        return holds ? Optional.empty() : Optional.of(otherwise);
    }
}
