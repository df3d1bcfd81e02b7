package org.waymark.conformity;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** A call that a document describes. */
public record ApiOperation(String method, String template, boolean takesBody, List<Parameter> parameters) {
    /** @param in path, query or header */
    public record Parameter(String in, String name, JsonNode schema, String example) {
        public boolean isRepeatable() {
            return schema.path("type").asText().equals("array");
        }
    }

    public List<Parameter> in(String place) {
        return parameters.stream()
                .filter(parameter -> parameter.in().equals(place))
                .toList();
    }

    public boolean isRead() {
        return method.equals("GET");
    }

    @Override
    public String toString() {
        return method + " " + template;
    }
}
