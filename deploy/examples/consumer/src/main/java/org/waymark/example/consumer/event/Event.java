package org.waymark.example.consumer.event;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What this program needs of a CloudEvent.
 *
 * @param sequence position in the journal of its source
 * @param data keeps the schema of the type
 */
public record Event(String id, String type, long sequence, JsonNode data) {
    public static final String RECORDED = "org.waymark.observation.recorded.v1";
    public static final String REVISED = "org.waymark.observation.revised.v1";
    public static final String WITHDRAWN = "org.waymark.observation.withdrawn.v1";
    public static final String MARKER = "org.waymark.journal.marker.v1";

    public boolean isObservation() {
        return type.equals(RECORDED) || type.equals(REVISED) || type.equals(WITHDRAWN);
    }

    /** The public vintage that this one follows, 0 when it is the first. */
    public long replacedVintage() {
        return data.at("/previous/vintage").asLong(data.path("withdrawnVintage").asLong());
    }
}
