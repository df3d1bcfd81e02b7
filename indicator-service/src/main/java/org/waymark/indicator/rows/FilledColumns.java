package org.waymark.indicator.rows;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.rows.RowFormat;
import org.waymark.foundation.rows.SourceRow;
import org.waymark.foundation.rows.SourceRows;

/**
 * Which of the columns that have a default a file fills. Among filled cells a blank one does not mean the default: of
 * merged cells a spreadsheet writes only the first. In JSON {@code null} is such a blank; an absent member is none.
 */
public final class FilledColumns {
    private static final Map<String, Text> DEFAULTS = Map.of(
            "area", new Text("全国请写 CN", "the whole country is written CN"),
            "breakdown", new Text("总计请写 _T", "the total is written _T"));
    private static final List<String> REQUIRED = List.of("indicator", "period");
    private static final Text BLANK = new Text(
            "为空；请在每一行填写（合并的单元格导出后只有第一行有内容）",
            "is blank: fill it in every row (of merged cells only the first row keeps its text)");

    private final Set<String> filled;

    private FilledColumns(Set<String> filled) {
        this.filled = filled;
    }

    /** Reads only as far as the first filled cell of each column, mostly the first row. */
    public static FilledColumns of(RowFormat format, InputStream body) throws IOException {
        Set<String> open = new HashSet<>(DEFAULTS.keySet());
        Set<String> filled = new HashSet<>();
        try (SourceRows rows = OpenObservations.open(format, body)) {
            for (SourceRow row = rows.next(); row != null && !open.isEmpty(); row = rows.next()) {
                if (row.unreadable() == null) {
                    look(row.members(), open, filled);
                }
            }
        } catch (Refusal broken) {
            // Whoever reads the rows is refused there, with what is wrong with the rows before.
        }
        return new FilledColumns(filled);
    }

    private static void look(ObjectNode row, Set<String> open, Set<String> filled) {
        for (Iterator<String> members = open.iterator(); members.hasNext(); ) {
            String member = members.next();
            if (row.hasNonNull(member)) {
                filled.add(member);
            }
            if (!row.has(member) || row.hasNonNull(member)) {
                members.remove();
            }
        }
    }

    /** Notes the blanks of a row that must not be. */
    public void check(JsonMembers row) {
        for (String member : REQUIRED) {
            if (isBlank(row, member)) {
                row.broken(member, "required", BLANK);
            }
        }
        for (String member : filled) {
            if (isBlank(row, member)) {
                row.broken(member, "blank-among-filled", amongFilled(DEFAULTS.get(member)));
            }
        }
    }

    private static boolean isBlank(JsonMembers row, String member) {
        return row.tree().path(member).isNull();
    }

    private static Text amongFilled(Text otherwise) {
        return new Text(
                "为空，而本文件的其他行填写了该列；请在每一行填写（合并的单元格导出后只有第一行有内容）；" + otherwise.zh(),
                "is blank, but other rows of this file fill it: fill it in every row (of merged cells only the first row"
                        + " keeps its text); " + otherwise.en());
    }
}
