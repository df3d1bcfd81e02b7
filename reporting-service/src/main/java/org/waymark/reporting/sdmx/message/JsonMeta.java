package org.waymark.reporting.sdmx.message;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;

/** How every message in SDMX-JSON begins. */
public final class JsonMeta {
    private JsonMeta() {}

    public static void write(JsonGenerator json, String schema, String id, Instant prepared) throws IOException {
        json.writeObjectFieldStart("meta");
        json.writeStringField("schema", schema);
        json.writeStringField("id", id);
        json.writeBooleanField("test", false);
        json.writeStringField("prepared", prepared.toString());
        json.writeArrayFieldStart("contentLanguages");
        json.writeString("zh");
        json.writeString("en");
        json.writeEndArray();
        json.writeObjectFieldStart("sender");
        json.writeStringField("id", StructureMessage.SENDER);
        json.writeEndObject();
        json.writeEndObject();
    }
}
