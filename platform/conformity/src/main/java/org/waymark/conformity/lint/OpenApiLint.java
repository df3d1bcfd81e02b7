package org.waymark.conformity.lint;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds in an OpenAPI 3.1 document what breaks client generators or misleads their users: the rules of Spectral's
 * {@code spectral:oas} set that apply to 3.1, and the forms that common generators cannot read.
 */
public final class OpenApiLint {
    private OpenApiLint() {}

    /** Everything found, in words; none in a sound document. */
    public static List<String> faults(JsonNode document) {
        List<String> faults = new ArrayList<>();
        DocumentRules.look(document, faults);
        ReferenceRules.look(document, faults);
        for (JsonPlace path : JsonPlace.of(document).at("paths").members()) {
            PathRules.look(path, faults);
            for (JsonPlace operation : path.members()) {
                if (operation.node().has("responses")) {
                    new OperationRules(document, path, operation).look(faults);
                }
            }
        }
        for (JsonPlace schema : SchemaPlaces.in(document)) {
            SchemaRules.look(document, schema, faults);
            FormRules.look(schema, faults);
        }
        BodyRules.look(document, faults);
        return faults;
    }
}
