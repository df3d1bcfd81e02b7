package org.waymark.reporting.sdmx.data;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.foundation.problem.Language;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.rows.CsvLines;
import org.waymark.reporting.sdmx.artefact.Component;
import org.waymark.reporting.sdmx.artefact.Reference;
import org.waymark.reporting.sdmx.filter.Filters;
import org.waymark.reporting.sdmx.flow.DataRow;
import org.waymark.reporting.sdmx.flow.Flow;

/** Writes rows as SDMX-CSV 2.0, as they come. */
public final class DataCsv {
    private static final String BEFORE_NAME = ": ";

    private final DataQuery query;
    private final DataFormat format;
    private final CodeNames names;
    private final Language language;
    private final Reference flow;

    DataCsv(DataQuery query, DataFormat format, CodeNames names, Language language) {
        this.query = query;
        this.format = format;
        this.names = names;
        this.language = language;
        this.flow = query.flow().reference();
    }

    /** Codes without names, of everything that the flow has. */
    public static DataCsv plain(Flow flow) {
        DataQuery all = new DataQuery(
                flow,
                Filters.NONE,
                null,
                null,
                false,
                null,
                null,
                IntStream.range(0, flow.components().size()).boxed().toList(),
                true);
        return new DataCsv(all, DataFormat.CSV, CodeNames.NONE, Language.EN);
    }

    public void write(Iterator<DataRow> rows, OutputStream out) {
        try (CsvLines lines = new CsvLines(false, out)) {
            lines.write(header());
            while (rows.hasNext()) {
                lines.write(line(rows.next()));
            }
        }
    }

    private String[] header() {
        List<String> cells = new ArrayList<>(List.of("STRUCTURE", "STRUCTURE_ID"));
        if (format == DataFormat.CSV_WITH_NAMES) {
            cells.add("STRUCTURE_NAME");
        }
        cells.add("ACTION");
        for (int at : query.shown()) {
            Component component = query.component(at);
            add(cells, component.id(), component.name());
        }
        return cells.toArray(String[]::new);
    }

    private String[] line(DataRow row) {
        List<String> cells = new ArrayList<>(2 * query.shown().size());
        cells.add("dataflow");
        add(cells, flow.text(), query.flow().name());
        cells.add(row.isDeleted() ? "D" : "I");
        for (int at : query.shown()) {
            Component component = query.component(at);
            String text = row.text(at);
            add(cells, text, text != null && component.isCoded() ? names.of(component, text) : null);
        }
        return cells.toArray(String[]::new);
    }

    /** @param name null where there is none */
    private void add(List<String> cells, String text, Text name) {
        switch (format) {
            case CSV_WITH_NAMES -> {
                cells.add(text);
                cells.add(name == null ? null : shown(name));
            }
            case CSV_WITH_BOTH -> cells.add(name == null ? text : text + BEFORE_NAME + shown(name));
            default -> cells.add(text);
        }
    }

    private String shown(Text name) {
        String best = name.in(language);
        return best == null ? (name.zh() == null ? name.en() : name.zh()) : best;
    }
}
