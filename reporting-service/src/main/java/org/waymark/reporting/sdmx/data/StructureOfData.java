package org.waymark.reporting.sdmx.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.foundation.problem.Language;
import org.waymark.reporting.sdmx.artefact.Component;
import org.waymark.reporting.sdmx.artefact.Component.Role;
import org.waymark.reporting.sdmx.artefact.Reference;
import org.waymark.reporting.sdmx.message.JsonNames;

/** What a data message in SDMX-JSON says of its own structure, with the codes that its data hold. */
final class StructureOfData {
    private final JsonGenerator json;
    private final DataQuery query;
    private final Map<Integer, SeenCodes> seen;
    private final CodeNames names;
    private final Language language;

    StructureOfData(
            JsonGenerator json, DataQuery query, Map<Integer, SeenCodes> seen, CodeNames names, Language language) {
        this.json = json;
        this.query = query;
        this.seen = seen;
        this.names = names;
        this.language = language;
    }

    void write(int dataSets) throws IOException {
        json.writeArrayFieldStart("structures");
        json.writeStartObject();
        JsonNames.write(json, "name", query.flow().name(), language);
        json.writeArrayFieldStart("dataSets");
        for (int at = 0; at < dataSets; at++) {
            json.writeNumber(at);
        }
        json.writeEndArray();
        links(json, query);
        json.writeObjectFieldStart("dimensions");
        components(query.flat() ? "observation" : "series", List.of(Role.DIMENSION), !query.flat());
        json.writeEndObject();
        json.writeObjectFieldStart("measures");
        components("observation", List.of(Role.MEASURE), true);
        json.writeEndObject();
        json.writeObjectFieldStart("attributes");
        components("observation", List.of(Role.ATTRIBUTE), true);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
    }

    /** To whom the data belong; data sets say it too. */
    static void links(JsonGenerator json, DataQuery query) throws IOException {
        json.writeArrayFieldStart("links");
        link(json, "dataflow", query.flow().reference());
        link(json, "structure", query.flow().structure().reference());
        json.writeEndArray();
    }

    private static void link(JsonGenerator json, String relation, Reference reference) throws IOException {
        json.writeStartObject();
        json.writeStringField("rel", relation);
        json.writeStringField("urn", reference.urn());
        json.writeEndObject();
    }

    /** @param timeApart whether the dimension of time follows under observations, where there is one */
    private void components(String member, List<Role> roles, boolean timeApart) throws IOException {
        boolean dimensions = roles.contains(Role.DIMENSION);
        json.writeArrayFieldStart(member);
        for (int position : query.shown()) {
            Role role = query.component(position).role();
            if (roles.contains(role) || dimensions && !timeApart && role == Role.TIME_DIMENSION) {
                component(position);
            }
        }
        json.writeEndArray();
        if (dimensions && timeApart) {
            json.writeArrayFieldStart("observation");
            for (int position : query.shown()) {
                if (query.component(position).role() == Role.TIME_DIMENSION) {
                    component(position);
                }
            }
            json.writeEndArray();
        }
    }

    private void component(int position) throws IOException {
        Component component = query.component(position);
        json.writeStartObject();
        json.writeStringField("id", component.id());
        JsonNames.write(json, "name", component.name(), language);
        if (component.isDimension()) {
            json.writeNumberField("keyPosition", position);
        }
        if (component.role() == Role.TIME_DIMENSION) {
            json.writeArrayFieldStart("roles");
            json.writeString("TIME_PERIOD");
            json.writeEndArray();
        }
        if (component.role() == Role.ATTRIBUTE) {
            json.writeObjectFieldStart("relationship");
            json.writeObjectFieldStart("observation");
            json.writeEndObject();
            json.writeEndObject();
        }
        if (!component.isCoded()) {
            json.writeObjectFieldStart("format");
            json.writeStringField("dataType", component.type().sdmx());
            json.writeEndObject();
        }
        Set<String> codes = seen.containsKey(position) ? seen.get(position).codes() : Set.of();
        if (component.isDimension() || component.isCoded() && !codes.isEmpty()) {
            json.writeArrayFieldStart("values");
            for (String code : codes) {
                value(component, code);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void value(Component component, String code) throws IOException {
        json.writeStartObject();
        if (component.role() == Role.TIME_DIMENSION) {
            TimePeriod period = TimePeriod.parse(code);
            json.writeStringField("value", code);
            json.writeStringField("start", period.firstDay() + "T00:00:00Z");
            json.writeStringField("end", period.lastDay() + "T23:59:59Z");
        } else {
            json.writeStringField("id", code);
            JsonNames.write(json, "name", names.of(component, code), language);
        }
        json.writeEndObject();
    }
}
