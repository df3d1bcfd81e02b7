package org.waymark.foundation.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Gives schemas the one form of several equal ones that generators of clients read as it is meant. The others are valid
 * too, but make a Python client that cannot be imported, or a null day into 1970-01-01.
 */
final class ReadableSchemas {

    private final Map<String, Schema> components;

    private ReadableSchemas(Map<String, Schema> components) {
        this.components = components;
    }

    static void in(OpenAPI document) {
        ReadableSchemas readable = new ReadableSchemas(document.getComponents().getSchemas());
        readable.components.values().forEach(readable::joinParts);
        EverySchema.visit(document, readable::mend);
    }

    /** What extends another schema becomes one with all members of both. */
    private void joinParts(Schema schema) {
        if (schema.getAllOf() == null) {
            return;
        }
        Map<String, Schema> own = schema.getProperties() == null ? Map.of() : schema.getProperties();
        Map<String, Schema> all = new LinkedHashMap<>(own);
        for (Schema part : schema.getAllOf()) {
            components.get(EverySchema.target(part)).getProperties().forEach(all::putIfAbsent);
        }
        schema.setAllOf(null);
        schema.setType(List.of(SchemaType.OBJECT));
        schema.setProperties(all);
    }

    private void mend(Schema schema) {
        Schema others = schema.getAdditionalPropertiesSchema();
        if (others != null && others.getAll().isEmpty()) {
            schema.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(true));
        }
        if (schema.getRef() != null) {
            mendReference(schema);
        } else if (schema.getAnyOf() != null) {
            mendChoice(schema);
        } else if (schema.getPattern() != null) {
            mendPattern(schema);
        }
    }

    /** Only a description may stand beside a reference. */
    private void mendReference(Schema schema) {
        Schema target = components.get(EverySchema.target(schema));
        String description = schema.getDescription();
        if (isPlain(target)) {
            putInPlace(schema, target, target.getType());
        } else {
            String ref = schema.getRef();
            schema.setAll(Map.of());
            schema.setRef(ref);
        }
        if (description != null) {
            schema.setDescription(description);
        }
    }

    /** "A day or null" is one value of two types; "an object or null" is a choice without a type of its own. */
    private void mendChoice(Schema schema) {
        Schema first = schema.getAnyOf().get(0);
        if (first.getRef() == null && isPlain(first)) {
            List<SchemaType> orNull = new ArrayList<>(first.getType());
            orNull.add(SchemaType.NULL);
            String description = schema.getDescription();
            putInPlace(schema, first, orNull);
            if (description != null) {
                schema.setDescription(description);
            }
        } else {
            schema.setType(null);
        }
    }

    private static void putInPlace(Schema schema, Schema other, List<SchemaType> types) {
        schema.setAll(other.getAll());
        schema.setType(types);
        mendPattern(schema);
    }

    /** A format says more than its pattern, and a pattern without anchors lets any text around it pass. */
    private static void mendPattern(Schema schema) {
        if (schema.getFormat() != null) {
            schema.setPattern(null);
        } else if (schema.getPattern() != null && !schema.getPattern().startsWith("^")) {
            schema.setPattern("^" + schema.getPattern() + "$");
        }
    }

    private static boolean isPlain(Schema schema) {
        return schema.getEnumeration() == null
                && schema.getType() != null
                && schema.getType().stream().allMatch(type -> type != SchemaType.OBJECT && type != SchemaType.ARRAY);
    }
}
