package org.waymark.reporting.sdmx.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.waymark.foundation.problem.Language;
import org.waymark.reporting.sdmx.artefact.Component;
import org.waymark.reporting.sdmx.artefact.Component.Role;
import org.waymark.reporting.sdmx.flow.DataRow;
import org.waymark.reporting.sdmx.message.JsonMeta;

/**
 * Writes rows as SDMX-JSON 2.0, as they come: data sets first, then the structure that names the codes which they turned
 * out to hold. A second data set, of another reading, says what is deleted.
 */
final class DataJson {
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();
    private static final String SCHEMA =
            "https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/data-message/tools/schemas/2.0.0/sdmx-json-data-schema.json";

    private final DataQuery query;
    private final Map<Integer, SeenCodes> seen = new HashMap<>();
    private final List<Integer> keys;
    private final List<Integer> values;
    private final int time;
    private final JsonGenerator json;

    DataJson(DataQuery query, OutputStream out) throws IOException {
        this.query = query;
        this.time = query.dimensions();
        this.keys = at(Role.DIMENSION);
        List<Integer> shown = new ArrayList<>(at(Role.MEASURE));
        shown.addAll(at(Role.ATTRIBUTE));
        this.values = shown;
        this.json = FACTORY.createGenerator(out);
    }

    private List<Integer> at(Role role) {
        return query.shown().stream()
                .filter(position -> query.component(position).role() == role)
                .toList();
    }

    /** @param rows gives them from the beginning, each time */
    void write(
            Supplier<Iterator<DataRow>> rows, boolean showsDeleted, CodeNames names, Language language, Instant knownAt)
            throws IOException {
        json.writeStartObject();
        JsonMeta.write(json, SCHEMA, "WAYMARK-" + knownAt.toEpochMilli(), knownAt);
        json.writeObjectFieldStart("data");
        json.writeArrayFieldStart("dataSets");
        dataSet(rows.get(), false);
        if (showsDeleted) {
            dataSet(rows.get(), true);
        }
        json.writeEndArray();
        new StructureOfData(json, query, seen, names, language).write(showsDeleted ? 2 : 1);
        json.writeEndObject();
        json.writeEndObject();
        json.close();
    }

    private void dataSet(Iterator<DataRow> rows, boolean deleted) throws IOException {
        json.writeStartObject();
        json.writeNumberField("structure", 0);
        StructureOfData.links(json, query);
        json.writeStringField("action", deleted ? "Delete" : "Information");
        json.writeObjectFieldStart(query.flat() ? "observations" : "series");
        DataRow before = null;
        while (rows.hasNext()) {
            DataRow row = rows.next();
            if (row.isDeleted() != deleted) {
                continue;
            }
            if (query.flat()) {
                observation(key(row) + ":" + number(row, time), row, deleted);
            } else {
                if (before == null || !before.isOfSameSeries(row, time)) {
                    endSeries(before);
                    json.writeObjectFieldStart(key(row));
                    json.writeObjectFieldStart("observations");
                }
                if (!query.asksForKeys()) {
                    observation(String.valueOf(number(row, time)), row, deleted);
                }
                before = row;
            }
        }
        endSeries(before);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void endSeries(DataRow last) throws IOException {
        if (last != null) {
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    private String key(DataRow row) {
        StringBuilder key = new StringBuilder();
        for (int position : keys) {
            key.append(key.isEmpty() ? "" : ":").append(number(row, position));
        }
        return key.toString();
    }

    private Integer number(DataRow row, int position) {
        return seen.computeIfAbsent(position, none -> new SeenCodes()).number(row.text(position));
    }

    /** Of one that is deleted the key says everything. */
    private void observation(String key, DataRow row, boolean deleted) throws IOException {
        json.writeArrayFieldStart(key);
        for (int position : deleted ? List.<Integer>of() : values) {
            value(row, position);
        }
        json.writeEndArray();
    }

    private void value(DataRow row, int position) throws IOException {
        Component component = query.component(position);
        Object cell = row.cell(position);
        if (cell == null) {
            json.writeNull();
        } else if (component.isCoded()) {
            json.writeNumber(number(row, position));
        } else if (cell instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (cell instanceof Integer number) {
            json.writeNumber(number);
        } else if (cell instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else {
            json.writeString(cell.toString());
        }
    }
}
