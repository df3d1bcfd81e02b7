package org.waymark.endtoend.compose;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.waymark.contracts.EventJson;
import org.yaml.snakeyaml.Yaml;

/** {@code deploy/compose/compose.yaml} with its anchors put in. */
record ComposeFile(String text, JsonNode content) {
    static final Path FOLDER = Path.of("..", "compose");

    static ComposeFile read() {
        try {
            String text = Files.readString(FOLDER.resolve("compose.yaml"));
            return new ComposeFile(text, EventJson.mapper().valueToTree(new Yaml().load(text)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode service(String name) {
        JsonNode service = content.path("services").path(name);
        if (service.isMissingNode()) {
            throw new AssertionError("no service " + name);
        }
        return service;
    }

    List<String> names() {
        return content.path("services").propertyStream().map(Map.Entry::getKey).toList();
    }

    /** The services of the file that run an image of ours. */
    List<String> ours() {
        return names().stream()
                .filter(name -> service(name).path("image").asText().startsWith("${WAYMARK_PREFIX:-waymark/}"))
                .toList();
    }
}
