package org.waymark.reporting.datapackage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.table.Column;
import org.waymark.reporting.table.Table;

/** The description of a package after Frictionless Data Package 1.0: every file, every column. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DataPackageJson(
        String profile,
        String name,
        String title,
        String description,
        List<Licence> licenses,
        List<Resource> resources) {
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Licence(String title, String path) {}

    record Resource(
            String profile,
            String name,
            String path,
            String title,
            String format,
            String mediatype,
            String encoding,
            long bytes,
            String hash,
            Schema schema) {}

    record Schema(List<Field> fields, List<String> missingValues) {}

    record Field(String name, String type, String title) {}

    private static final Map<Column.Kind, String> TYPES = Map.of(
            Column.Kind.TEXT, "string",
            Column.Kind.LINK, "string",
            Column.Kind.COUNT, "integer",
            Column.Kind.DECIMAL, "number",
            Column.Kind.DATE, "date",
            Column.Kind.INSTANT, "datetime",
            Column.Kind.FLAG, "boolean");

    static Resource resource(Table table, Archive.Entry file) {
        return new Resource(
                "tabular-data-resource",
                file.name().replaceFirst("\\.csv$", "").toLowerCase(Locale.ROOT),
                file.name(),
                both(table.title()),
                "csv",
                "text/csv",
                "utf-8",
                file.bytes(),
                "sha256:" + file.sha256(),
                new Schema(
                        table.columns().stream()
                                .map(column -> new Field(column.name(), TYPES.get(column.kind()), both(column.label())))
                                .toList(),
                        List.of("")));
    }

    private static String both(Text text) {
        return text.zh() + " / " + text.en();
    }
}
