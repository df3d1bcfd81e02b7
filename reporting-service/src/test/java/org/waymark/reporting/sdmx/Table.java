package org.waymark.reporting.sdmx;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A file of SDMX-CSV, read without knowing whose it is. */
record Table(List<String> columns, List<Map<String, String>> rows) {
    static Table of(String csv) {
        try (MappingIterator<String[]> lines = new CsvMapper()
                .readerFor(String[].class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                .readValues(csv)) {
            List<String> columns = List.of(lines.next());
            List<Map<String, String>> rows = lines.readAll().stream()
                    .map(cells -> {
                        Map<String, String> row = new LinkedHashMap<>();
                        for (int at = 0; at < cells.length; at++) {
                            row.put(columns.get(at), cells[at]);
                        }
                        return row;
                    })
                    .toList();
            return new Table(columns, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> column(String name) {
        return rows.stream().map(row -> row.get(name)).toList();
    }
}
