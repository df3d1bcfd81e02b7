package org.waymark.indicator.sameness;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads JSON without rounding or shortening its numbers. */
final class Json {
    private static final ObjectMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Json() {}

    static JsonNode of(Response answer) {
        try {
            return EXACT.readTree(answer.asByteArray());
        } catch (IOException noJson) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.asString(), noJson);
        }
    }

    /** An object of members as they are written between its braces. */
    static ObjectNode object(String members) {
        try {
            return (ObjectNode) EXACT.readTree("{" + members + "}");
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException(members, wrong);
        }
    }

    static List<String> texts(JsonNode array, String member) {
        List<String> texts = new ArrayList<>();
        array.forEach(element -> texts.add((member == null ? element : element.path(member)).asText()));
        return texts;
    }
}
