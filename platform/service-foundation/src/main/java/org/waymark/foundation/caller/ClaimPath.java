package org.waymark.foundation.caller;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Where a claim stands, as Quarkus OIDC writes it: names separated by slashes, those with slashes in quotes. */
record ClaimPath(String text, List<String> names) {
    private static final Pattern SLASH = Pattern.compile("/(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    static ClaimPath of(String text) {
        return new ClaimPath(
                text,
                Arrays.stream(SLASH.split(text.strip()))
                        .map(name -> name.replace("\"", ""))
                        .toList());
    }

    JsonNode in(JsonNode claims) {
        JsonNode found = claims;
        for (String name : names) {
            found = found.path(name);
        }
        return found;
    }
}
