package org.waymark.reporting.sdmx.message;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.waymark.reporting.sdmx.artefact.Component;
import org.waymark.reporting.sdmx.artefact.Component.Role;
import org.waymark.reporting.sdmx.artefact.DataStructure;
import org.waymark.reporting.sdmx.artefact.Reference;

/** The components of a structure in SDMX-JSON. */
final class ComponentsJson {
    private ComponentsJson() {}

    static void write(JsonGenerator json, DataStructure structure) throws IOException {
        json.writeObjectFieldStart("dataStructureComponents");
        json.writeObjectFieldStart("dimensionList");
        json.writeStringField("id", "DimensionDescriptor");
        list(json, "dimensions", structure.of(Role.DIMENSION));
        for (Component time : structure.of(Role.TIME_DIMENSION)) {
            json.writeFieldName("timeDimension");
            component(json, time, -1);
        }
        json.writeEndObject();
        json.writeObjectFieldStart("attributeList");
        json.writeStringField("id", "AttributeDescriptor");
        list(json, "attributes", structure.of(Role.ATTRIBUTE));
        json.writeEndObject();
        json.writeObjectFieldStart("measureList");
        json.writeStringField("id", "MeasureDescriptor");
        list(json, "measures", structure.of(Role.MEASURE));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void list(JsonGenerator json, String member, List<Component> components) throws IOException {
        json.writeArrayFieldStart(member);
        for (int at = 0; at < components.size(); at++) {
            component(json, components.get(at), at);
        }
        json.writeEndArray();
    }

    private static void component(JsonGenerator json, Component component, int position) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", component.id());
        if (component.role() == Role.DIMENSION) {
            json.writeNumberField("position", position);
        }
        if (component.role() == Role.ATTRIBUTE || component.role() == Role.MEASURE) {
            json.writeStringField("usage", "optional");
        }
        if (component.role() == Role.ATTRIBUTE) {
            json.writeObjectFieldStart("attributeRelationship");
            json.writeObjectFieldStart("observation");
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeStringField("conceptIdentity", Reference.conceptUrn(component.id()));
        json.writeObjectFieldStart("localRepresentation");
        if (component.isCoded()) {
            json.writeStringField("enumeration", component.codelist().urn());
        } else {
            json.writeObjectFieldStart("format");
            json.writeStringField("dataType", component.type().sdmx());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}
