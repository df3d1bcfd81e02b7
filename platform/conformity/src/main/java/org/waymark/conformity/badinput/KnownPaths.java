package org.waymark.conformity.badinput;

import java.util.Map;
import org.waymark.conformity.ApiOperation;

/**
 * Addresses at which something is, so that it is the bad value that is answered.
 *
 * @param values by the piece of a template that ends with the parameter, such as {@code indicators/{code}}; where none
 *     fits, the document's example is used
 */
record KnownPaths(Map<String, String> values) {
    String of(ApiOperation operation) {
        return with(operation, null, null);
    }

    /** @param raw stands for that parameter */
    String with(ApiOperation operation, ApiOperation.Parameter bad, String raw) {
        String path = operation.template();
        for (ApiOperation.Parameter parameter : operation.in("path")) {
            String place = "{" + parameter.name() + "}";
            String value = parameter.equals(bad) ? raw : BadValue.encoded(known(path, place, parameter.example()));
            path = path.replace(place, value);
        }
        return path;
    }

    private String known(String path, String place, String otherwise) {
        return values.entrySet().stream()
                .filter(known -> known.getKey().endsWith(place) && path.contains(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(otherwise);
    }
}
