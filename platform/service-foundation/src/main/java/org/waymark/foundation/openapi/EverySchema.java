package org.waymark.foundation.openapi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Where schemas stand in a document. */
final class EverySchema {
    static final String REF = "#/components/schemas/";

    private EverySchema() {}

    /** Visits every schema, the parts of each before itself. */
    static void visit(OpenAPI document, Consumer<Schema> visitor) {
        Stream.of(
                        document.getComponents().getSchemas().values().stream(),
                        answers(document.getComponents().getResponses()),
                        operations(document).flatMap(EverySchema::of))
                .flatMap(schemas -> schemas)
                .forEach(schema -> visit(schema, visitor));
    }

    private static void visit(Schema schema, Consumer<Schema> visitor) {
        parts(schema).forEach(part -> visit(part, visitor));
        visitor.accept(schema);
    }

    static Stream<Operation> operations(OpenAPI document) {
        return document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream());
    }

    private static Stream<Schema> of(Operation operation) {
        return Stream.of(
                        orNone(operation.getParameters()).stream().map(Parameter::getSchema),
                        sent(operation),
                        answers(operation.getResponses().getAPIResponses()))
                .flatMap(schemas -> schemas)
                .filter(Objects::nonNull);
    }

    static Stream<Schema> sent(Operation operation) {
        return operation.getRequestBody() == null
                ? Stream.empty()
                : of(operation.getRequestBody().getContent());
    }

    static Stream<Schema> answers(Map<String, APIResponse> answers) {
        return answers == null ? Stream.empty() : answers.values().stream().flatMap(EverySchema::of);
    }

    private static Stream<Schema> of(APIResponse answer) {
        Map<String, Header> headers = answer.getHeaders() == null ? Map.of() : answer.getHeaders();
        return Stream.concat(
                of(answer.getContent()),
                headers.values().stream().map(Header::getSchema).filter(Objects::nonNull));
    }

    private static Stream<Schema> of(Content content) {
        return content == null
                ? Stream.empty()
                : content.getMediaTypes().values().stream()
                        .map(MediaType::getSchema)
                        .filter(Objects::nonNull);
    }

    static List<Schema> parts(Schema schema) {
        List<Schema> parts = new ArrayList<>();
        if (schema.getProperties() != null) {
            parts.addAll(schema.getProperties().values());
        }
        parts.addAll(orNone(schema.getAnyOf()));
        parts.addAll(orNone(schema.getOneOf()));
        parts.addAll(orNone(schema.getAllOf()));
        Stream.of(schema.getItems(), schema.getAdditionalPropertiesSchema())
                .filter(Objects::nonNull)
                .forEach(parts::add);
        return parts;
    }

    /** The name of the component that the schema refers to; null where it refers to none. */
    static String target(Schema schema) {
        return schema.getRef() == null ? null : schema.getRef().substring(REF.length());
    }

    private static <T> Collection<T> orNone(Collection<T> some) {
        return some == null ? List.of() : some;
    }
}
