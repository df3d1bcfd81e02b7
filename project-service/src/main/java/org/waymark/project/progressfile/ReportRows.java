package org.waymark.project.progressfile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.problem.Violation;
import org.waymark.foundation.problem.Violations;
import org.waymark.foundation.rows.Column;
import org.waymark.foundation.rows.SourceRow;
import org.waymark.project.bulk.FileRows;

/**
 * The rows that make up one report.
 *
 * @param body as a POST of the report has it, with the project
 */
record ReportRows(String project, String period, List<SourceRow> rows, ObjectNode body) {
    private static final String TASKS = "/tasks/";
    private static final Set<String> OF_TASK = Set.of("task", "narrative", "completion");

    /** A row of JSON is a report. */
    static ReportRows of(SourceRow row) {
        return new ReportRows(
                row.members().path("project").asText(),
                row.members().path("period").asText(),
                List.of(row),
                row.members());
    }

    /** A row of CSV is a task; what rows say of the report must not differ. */
    static ReportRows of(String project, String period, List<SourceRow> rows, FileRows file) {
        ObjectNode body =
                rows.get(0).members().objectNode().put("project", project).put("period", period);
        for (SourceRow row : rows) {
            ObjectNode task = body.withArray("/tasks").addObject();
            OF_TASK.forEach(
                    member -> setUnlessMissing(task, member, row.members().path(member)));
        }
        for (Column column : ProgressColumns.OF_REPORT) {
            SourceRow first = null;
            for (SourceRow row : rows) {
                JsonNode said = row.members().at(column.pointer());
                if (said.isMissingNode()) {
                    continue;
                }
                if (first == null) {
                    first = row;
                    column.put(body, said.asText());
                } else if (!said.equals(first.members().at(column.pointer()))) {
                    reject(row, column, first, file);
                }
            }
        }
        return new ReportRows(project, period, rows, body);
    }

    private static void setUnlessMissing(ObjectNode task, String member, JsonNode value) {
        if (!value.isMissingNode()) {
            task.set(member, value);
        }
    }

    private static void reject(SourceRow row, Column column, SourceRow first, FileRows file) {
        file.reject(
                row,
                column.pointer(),
                "differs-in-report",
                new Text(
                        "与同一报告的第 " + first.row() + " 行不同；请只写一次，或各行相同",
                        "differs from row " + first.row()
                                + " of the same report; say it once, or the same in all rows"));
    }

    SourceRow first() {
        return rows.get(0);
    }

    boolean isOfTasks() {
        return rows.size() > 1 || body != first().members();
    }

    boolean isRejected(FileRows file) {
        return rows.stream().anyMatch(file::isRejected);
    }

    /** Each is told of the row that it is about. */
    void reject(List<Violation> violations, FileRows file) {
        for (Violation violation : violations) {
            if (!isOfTasks()) {
                file.reject(first(), List.of(violation));
            } else if (violation.pointer().startsWith(TASKS)) {
                String[] place = violation.pointer().substring(TASKS.length()).split("/", 2);
                String pointer = place.length == 1 ? "/task" : "/" + place[1];
                file.reject(rows.get(Integer.parseInt(place[0])), List.of(at(violation, pointer)));
            } else {
                String pointer = violation.pointer().equals("/tasks") ? "/task" : violation.pointer();
                file.reject(rowWith(pointer), List.of(at(violation, pointer)));
            }
        }
    }

    /** The first that says something there. */
    private SourceRow rowWith(String pointer) {
        return rows.stream()
                .filter(row ->
                        pointer.startsWith("/") && !row.members().at(pointer).isMissingNode())
                .findFirst()
                .orElse(first());
    }

    private static Violation at(Violation violation, String pointer) {
        return new Violation(
                null, null, pointer, violation.value(), violation.rule(), violation.severity(), violation.message());
    }

    /** The other rows of a report with an error are not recorded either. */
    void rejectOthers(FileRows file) {
        List<SourceRow> wrong = rows.stream().filter(file::isRejected).toList();
        if (wrong.isEmpty() || wrong.size() == rows.size()) {
            return;
        }
        long number = wrong.get(0).row();
        List<SourceRow> others = new ArrayList<>(rows);
        others.removeAll(wrong);
        Violations one = new Violations();
        one.add(
                "",
                null,
                "report-rejected",
                new Text(
                        "同一报告的第 " + number + " 行有错误",
                        "belongs to the same report as row " + number + ", which has an error"));
        others.forEach(row -> file.reject(row, one.all()));
    }
}
