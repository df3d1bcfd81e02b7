package org.waymark.foundation.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.waymark.contracts.EventJson;

/** Shows a schema's own example wherever the schema is sent or answered, alone or as the item of a list. */
final class Examples {
    private static final String SCHEMAS = "#/components/schemas/";

    private final Map<String, Schema> schemas;

    Examples(Map<String, Schema> schemas) {
        this.schemas = schemas;
        schemas.values().forEach(Examples::parse);
    }

    void show(Operation operation) {
        if (operation.getRequestBody() != null) {
            show(operation.getRequestBody().getContent());
        }
        operation.getResponses().getAPIResponses().values().forEach(answer -> show(answer.getContent()));
    }

    private void show(Content content) {
        if (content != null) {
            content.getMediaTypes().values().forEach(this::show);
        }
    }

    private void show(MediaType content) {
        if (content.getExample() == null
                && (content.getExamples() == null || content.getExamples().isEmpty())
                && content.getSchema() != null) {
            content.setExample(exampleOf(content.getSchema()));
        }
    }

    private Object exampleOf(Schema schema) {
        if (schema.getExamples() != null && !schema.getExamples().isEmpty()) {
            return schema.getExamples().get(0);
        }
        if (schema.getRef() != null) {
            Schema referred = schemas.get(schema.getRef().substring(SCHEMAS.length()));
            return referred == null ? null : exampleOf(referred);
        }
        if (schema.getItems() != null) {
            Object item = exampleOf(schema.getItems());
            return item == null ? null : List.of(item);
        }
        Map<String, Schema> members = schema.getProperties();
        return members != null && members.keySet().equals(Set.of("items", "next")) ? page(members) : null;
    }

    private Object page(Map<String, Schema> members) {
        Object items = exampleOf(members.get("items"));
        if (items == null) {
            return null;
        }
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("items", items);
        page.put("next", null);
        return page;
    }

    /** Annotations can give JSON only as text. */
    private static void parse(Schema schema) {
        if (schema.getExamples() != null) {
            schema.setExamples(
                    schema.getExamples().stream().map(Examples::parsed).toList());
        }
    }

    private static Object parsed(Object example) {
        try {
            return example instanceof String text && text.startsWith("{")
                    ? EventJson.mapper().readValue(text, Object.class)
                    : example;
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
