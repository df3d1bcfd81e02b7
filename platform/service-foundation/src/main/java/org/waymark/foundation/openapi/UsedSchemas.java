package org.waymark.foundation.openapi;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Which components requests and answers use. */
final class UsedSchemas {
    private static final String RESPONSE = "#/components/responses/";

    private final Components components;

    private UsedSchemas(Components components) {
        this.components = components;
    }

    /** Removes components that no operation uses; what is only sent refuses unknown members, answers may grow. */
    static void tidy(OpenAPI document) {
        new UsedSchemas(document.getComponents()).tidyAll(document);
    }

    private void tidyAll(OpenAPI document) {
        Set<String> responses = new HashSet<>();
        EverySchema.operations(document)
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .map(APIResponse::getRef)
                .forEach(responses::add);
        components.setResponses(kept(components.getResponses(), name -> responses.contains(RESPONSE + name)));

        Set<String> answered = new HashSet<>();
        collect(EverySchema.answers(components.getResponses()), answered);
        collect(
                EverySchema.operations(document)
                        .flatMap(operation ->
                                EverySchema.answers(operation.getResponses().getAPIResponses())),
                answered);
        Set<String> sent = new HashSet<>();
        collect(EverySchema.operations(document).flatMap(EverySchema::sent), sent);

        components.setSchemas(kept(components.getSchemas(), name -> answered.contains(name) || sent.contains(name)));
        components.getSchemas().forEach((name, schema) -> {
            if (!answered.contains(name) && schema.getProperties() != null) {
                schema.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
            }
        });
    }

    private static <T> Map<String, T> kept(Map<String, T> all, Predicate<String> used) {
        Map<String, T> kept = new TreeMap<>(all);
        kept.keySet().removeIf(used.negate());
        return kept;
    }

    private void collect(Stream<Schema> schemas, Set<String> names) {
        schemas.forEach(schema -> {
            String target = EverySchema.target(schema);
            if (target == null) {
                collect(EverySchema.parts(schema).stream(), names);
            } else if (names.add(target)) {
                collect(Stream.of(components.getSchemas().get(target)), names);
            }
        });
    }
}
