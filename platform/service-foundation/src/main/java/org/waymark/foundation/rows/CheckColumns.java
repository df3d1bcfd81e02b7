package org.waymark.foundation.rows;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.problem.Violations;

/** Checks a header row column by column: all unknown, repeated, unnamed and missing ones at once. */
final class CheckColumns {
    private static final int MOST_COLUMNS = 200;

    private final Columns columns;
    private final String[] names;
    private final Violations violations = new Violations();

    private CheckColumns(Columns columns, String[] names) {
        this.columns = columns;
        this.names = names;
    }

    static Violations check(Columns columns, String[] names) {
        if (names.length > MOST_COLUMNS) {
            throw Refusal.of(
                            ProblemType.TOO_LARGE,
                            "标题行有 " + names.length + " 列，上限为 " + MOST_COLUMNS + " 列",
                            "The header row has " + names.length + " columns, the limit is " + MOST_COLUMNS)
                    .with("limit", MOST_COLUMNS);
        }
        CheckColumns check = new CheckColumns(columns, names);
        check.checkEach();
        check.checkRequired();
        check.checkUnnamed();
        return check.violations;
    }

    private void checkEach() {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (isUnnamed(name)) {
                continue;
            }
            if (!seen.add(name)) {
                violations.add("/" + name, new TextNode(name), "duplicate-column", new Text("该列出现两次", "stands twice"));
            }
            if (!CsvHeader.knows(name, columns)) {
                violations.add("/" + name, new TextNode(name), "unknown-column", unknown(name));
            }
        }
    }

    private Text unknown(String name) {
        return meant(name)
                .map(Column::header)
                .map(header -> new Text("未知的列；该列应写作 " + header, "is not a column; write " + header))
                .or(() -> columns.explained(name))
                .orElseGet(() -> new Text("未知的列；可用的列：" + known(), "is not a column; there are " + known()));
    }

    private Optional<Column> meant(String name) {
        String plain = plain(name);
        return columns.all().stream()
                .filter(column -> plain(column.header()).equals(plain))
                .findFirst()
                .or(() -> Optional.ofNullable(columns.otherNames().get(plain)));
    }

    private static String plain(String name) {
        return name.replaceAll("[\\s\\u00A0\\u3000_\\uFEFF-]", "").toLowerCase(Locale.ROOT);
    }

    private void checkRequired() {
        for (Column required : columns.required()) {
            if (Arrays.stream(names).noneMatch(name -> meant(name).equals(Optional.of(required)))) {
                violations.add("/" + required.header(), null, "required", new Text("缺少必需的列", "is a required column"));
            }
        }
    }

    /** Others than the first are looked at row by row, since spreadsheets write columns that are empty. */
    private void checkUnnamed() {
        if (isUnnamed(names[0])) {
            violations.add(
                    "",
                    null,
                    "unnamed-column",
                    new Text(
                            "第 1 列没有列名，像是 pandas 或 R 写出的行号；请不带行号保存：to_csv(…, index=False) 或"
                                    + " write.csv(…, row.names = FALSE)",
                            "column 1 has no name: it looks like the row numbers that pandas or R write; save without them:"
                                    + " to_csv(…, index=False) or write.csv(…, row.names = FALSE)"));
        }
    }

    /** Blank, or as pandas names such a column when it reads and writes it again. */
    static boolean isUnnamed(String name) {
        return name.isBlank() || name.matches("Unnamed: \\d+");
    }

    private String known() {
        return columns.all().stream().map(Column::header).collect(Collectors.joining(", "));
    }
}
