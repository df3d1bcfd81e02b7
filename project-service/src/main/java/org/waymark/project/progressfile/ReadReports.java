package org.waymark.project.progressfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.rows.RowFormat;
import org.waymark.foundation.rows.SourceRow;
import org.waymark.project.bulk.FileRows;
import org.waymark.project.reference.Reference;

/** Puts the rows of a file together to reports. */
final class ReadReports {
    private record Name(String project, String period) {}

    private ReadReports() {}

    /** Those that name a project and a period; other rows are rejected. */
    static List<ReportRows> of(FileRows file) {
        Map<Name, List<SourceRow>> named = new LinkedHashMap<>();
        for (SourceRow row : file.readable()) {
            Name name = name(row, file);
            if (name != null) {
                named.computeIfAbsent(name, first -> new ArrayList<>()).add(row);
            }
        }
        List<ReportRows> reports = new ArrayList<>();
        if (file.request().format() == RowFormat.CSV) {
            named.forEach((name, rows) -> reports.add(ReportRows.of(name.project, name.period, rows, file)));
            if (file.hasErrors() && (file.hasUnreadable() || isAnyWithoutName(file, named))) {
                // It may belong to any report, which would be recorded without it.
                file.takeAllOrNone();
            }
            return reports;
        }
        named.forEach((name, rows) -> {
            rejectTwice(rows, file);
            rows.forEach(row -> reports.add(ReportRows.of(row)));
        });
        return reports;
    }

    private static boolean isAnyWithoutName(FileRows file, Map<Name, List<SourceRow>> named) {
        return named.values().stream().mapToInt(List::size).sum()
                < file.readable().size();
    }

    private static Name name(SourceRow row, FileRows file) {
        JsonMembers members = new JsonMembers(row.members());
        String project = members.required("project", Reference.in(members, "project"));
        var period = members.required("period", members.period("period"));
        if (project == null || period == null) {
            file.reject(row, members.violations().all());
            return null;
        }
        return new Name(project, period.toString());
    }

    private static void rejectTwice(List<SourceRow> rows, FileRows file) {
        if (rows.size() > 1) {
            String numbers = FileRows.numbers(rows);
            rows.forEach(row -> file.reject(
                    row,
                    "/period",
                    "row-twice",
                    new Text("第 " + numbers + " 行是同一份报告", "is the same report in rows " + numbers)));
        }
    }
}
