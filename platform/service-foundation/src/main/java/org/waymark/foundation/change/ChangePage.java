package org.waymark.foundation.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.contracts.EventJson;

/** The answer to one question. */
@Schema(
        name = "Changes",
        requiredProperties = {"items", "next"},
        examples = "{\"items\":[" + CloudEvent.EXAMPLE + "],\"next\":17}")
record ChangePage(
        List<CloudEvent> items,
        @Schema(description = "The last position examined: the next request's after") long next,
        @Schema(hidden = true) boolean last) {

    /** Whether there is nothing to answer yet and the whole journal was looked through. */
    boolean worthWaiting() {
        return items.isEmpty() && last;
    }

    byte[] asBatch() {
        return json(items);
    }

    byte[] asObject() {
        return json(new Shown(items, next));
    }

    private record Shown(List<CloudEvent> items, long next) {}

    private static byte[] json(Object value) {
        try {
            return EventJson.mapper().writeValueAsBytes(value);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
