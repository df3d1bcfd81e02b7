package org.waymark.foundation.openapi;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Names for readers of the document, whose clients make classes of them: "Indicator", "IndicatorPage". */
final class SchemaNames {
    private static final String VIEW = "View";
    private static final String PAGE = "Page";

    private SchemaNames() {}

    static void tidy(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        Map<String, String> names = new LinkedHashMap<>();
        schemas.keySet().forEach(name -> names.put(name, withoutView(name, schemas.keySet())));
        schemas.forEach((name, schema) -> {
            String item = isPage(name, schema)
                    ? EverySchema.target(schema.getProperties().get("items").getItems())
                    : null;
            if (item != null && !names.containsValue(names.get(item) + PAGE)) {
                names.put(name, names.get(item) + PAGE);
            }
        });
        Map<String, Schema> renamed = new LinkedHashMap<>();
        schemas.forEach((name, schema) -> renamed.put(names.get(name), schema));
        document.getComponents().setSchemas(renamed);
        EverySchema.visit(document, schema -> {
            String target = EverySchema.target(schema);
            if (target != null) {
                // A schema that two others share comes twice.
                schema.setRef(EverySchema.REF + names.getOrDefault(target, target));
            }
        });
    }

    private static String withoutView(String name, Set<String> taken) {
        String shorter = name.endsWith(VIEW) ? name.substring(0, name.length() - VIEW.length()) : name;
        return taken.contains(shorter) ? name : shorter;
    }

    private static boolean isPage(String name, Schema schema) {
        return name.startsWith(PAGE)
                && schema.getProperties() != null
                && schema.getProperties().containsKey("items");
    }
}
