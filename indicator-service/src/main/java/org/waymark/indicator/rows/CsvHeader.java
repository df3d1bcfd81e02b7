package org.waymark.indicator.rows;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.problem.Violations;

/** The header row: which column is where. */
final class CsvHeader {
    /** Columns about a vintage that this system writes: they may come back with an exported file, and are not read. */
    private static final Map<RowFormat, Set<String>> WRITTEN_ONLY = Map.of(
            RowFormat.CSV,
            Set.of(
                    "id",
                    "periodType",
                    "definitionVersion",
                    "vintage",
                    "reviewState",
                    "agency",
                    "changed",
                    "recordedAt",
                    "publishedAt",
                    "withdraws",
                    "position"),
            RowFormat.SDMX_CSV,
            Set.of(
                    "STRUCTURE",
                    "STRUCTURE_ID",
                    "STRUCTURE_NAME",
                    "OBSERVATION_ID",
                    "DEFINITION_VERSION",
                    "VINTAGE",
                    "REVIEW_STATE",
                    "AGENCY",
                    "CHANGED",
                    "RECORDED_AT",
                    "PUBLISHED_AT",
                    "WITHDRAWS",
                    "POSITION"));

    /** Columns that this system adds to a file it sends back. */
    private static final Set<String> ANNOTATIONS = Set.of("outcome", "previousValue", "errors");

    private static final int MOST_COLUMNS = 200;

    private final RowFormat format;
    private final CsvColumn[] columns;
    private final int width;

    /** Refuses all unknown and repeated columns at once, and a header row that is too long to be one. */
    CsvHeader(RowFormat format, String[] names, int line) {
        if (names.length > MOST_COLUMNS) {
            throw Refusal.of(
                            ProblemType.TOO_LARGE,
                            "标题行有 " + names.length + " 列，上限为 " + MOST_COLUMNS + " 列",
                            "The header row has " + names.length + " columns, the limit is " + MOST_COLUMNS)
                    .with("limit", MOST_COLUMNS);
        }
        this.format = format;
        this.width = names.length;
        this.columns = new CsvColumn[names.length];
        String known = known();
        Text unknown = new Text("未知的列；可用的列：" + known, "is not a column; there are " + known);
        Violations violations = new Violations();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.length; i++) {
            String name = names[i];
            if (!seen.add(name)) {
                violations.add("/" + name, new TextNode(name), "duplicate-column", new Text("该列出现两次", "stands twice"));
            }
            columns[i] = CsvColumn.named(name, format).orElse(null);
            if (columns[i] == null && !WRITTEN_ONLY.get(format).contains(name) && !ANNOTATIONS.contains(name)) {
                violations.add("/" + name, new TextNode(name), "unknown-column", unknown);
            }
        }
        for (CsvColumn required : new CsvColumn[] {CsvColumn.INDICATOR, CsvColumn.PERIOD}) {
            String name = required.header(format);
            if (!seen.contains(name)) {
                violations.add("/" + name, null, "required", new Text("缺少必需的列", "is a required column"));
            }
        }
        if (!violations.none()) {
            throw Refusal.rulesBroken(violations.all().stream()
                    .map(violation -> violation.at(null, line))
                    .toList());
        }
    }

    int width() {
        return width;
    }

    /** The members of a row; a blank cell is no member. */
    ObjectNode members(String[] cells) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < cells.length; i++) {
            if (columns[i] != null && !cells[i].isBlank()) {
                columns[i].put(row, cells[i], format);
            }
        }
        return row;
    }

    /** The column of a member, or the first of several columns that make it up. */
    String placeOf(String pointer) {
        return Arrays.stream(CsvColumn.values())
                .filter(column -> column.pointer().equals(pointer)
                        || column.pointer().startsWith(pointer + "/") && !pointer.isEmpty())
                .findFirst()
                .map(column -> "/" + column.header(format))
                .orElse(pointer);
    }

    private String known() {
        return Arrays.stream(CsvColumn.values())
                .map(column -> column.header(format))
                .collect(Collectors.joining(", "));
    }
}
