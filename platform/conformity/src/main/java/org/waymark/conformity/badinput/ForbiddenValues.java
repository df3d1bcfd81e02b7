package org.waymark.conformity.badinput;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigInteger;
import org.waymark.conformity.ApiDocument;
import org.waymark.conformity.ApiOperation;

/** What breaks a parameter's schema or cannot be stored. Nothing at all is not forbidden: it counts as absent. */
record ForbiddenValues(ApiDocument document) {
    boolean in(ApiOperation.Parameter parameter, BadValue value) {
        if (!value.isReadable() || value.text().isBlank()) {
            return false;
        }
        JsonNode json = asJson(parameter.schema(), value.text());
        return !value.isStorable() || !document.broken(parameter.schema(), json).isEmpty();
    }

    private static JsonNode asJson(JsonNode schema, String text) {
        return switch (schema.path("type").asText()) {
            case "integer" ->
                text.matches("-?(0|[1-9]\\d{0,99})")
                        ? BigIntegerNode.valueOf(new BigInteger(text))
                        : TextNode.valueOf(text);
            case "boolean" ->
                text.matches("true|false") ? BooleanNode.valueOf(Boolean.parseBoolean(text)) : TextNode.valueOf(text);
            case "array" -> JsonNodeFactory.instance.arrayNode().add(text);
            default -> TextNode.valueOf(text);
        };
    }
}
