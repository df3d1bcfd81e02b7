package org.waymark.reporting.sdmx.message;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.waymark.reporting.sdmx.artefact.DataConstraint;

/** Which data there are, in SDMX-JSON. How many is said by annotations, as SDMX 3.0 has no place of its own for it. */
final class ConstraintJson {
    private ConstraintJson() {}

    static void write(JsonGenerator json, DataConstraint constraint) throws IOException {
        json.writeArrayFieldStart("annotations");
        annotation(json, "obs_count", constraint.observations());
        annotation(json, "series_count", constraint.series());
        json.writeEndArray();
        json.writeStringField("role", "Actual");
        json.writeObjectFieldStart("constraintAttachment");
        json.writeArrayFieldStart("dataflows");
        json.writeString(constraint.dataflow().urn());
        json.writeEndArray();
        json.writeEndObject();
        json.writeArrayFieldStart("cubeRegions");
        json.writeStartObject();
        json.writeBooleanField("include", true);
        json.writeArrayFieldStart("keyValues");
        for (DataConstraint.Values values : constraint.values()) {
            json.writeStartObject();
            json.writeStringField("id", values.dimension());
            json.writeArrayFieldStart("values");
            for (String code : values.codes()) {
                json.writeStartObject();
                json.writeStringField("value", code);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void annotation(JsonGenerator json, String id, long count) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeStringField("title", String.valueOf(count));
        json.writeStringField("type", "sdmx_metrics");
        json.writeEndObject();
    }
}
