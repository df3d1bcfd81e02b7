package org.waymark.reporting.format;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.problem.Violations;
import org.waymark.reporting.table.Table;

/**
 * A report that is about to be written.
 *
 * @param first the first page, or the whole
 * @param pages all that were asked for, the first one too, each drawn when its turn comes
 */
public record ReportFile<R>(ReportShape<R> shape, R first, Iterable<R> pages) {
    public Heading heading() {
        return shape.heading(first);
    }

    public List<Table> tables() {
        return shape.tables(first, pages);
    }

    /**
     * @param name null for the main one
     * @throws org.waymark.foundation.problem.Refusal 422 where there is none of that name, naming those that there are
     */
    public Table table(String name) {
        List<Table> tables = tables();
        return name == null
                ? tables.get(0)
                : tables.stream()
                        .filter(table -> table.name().equals(name))
                        .findFirst()
                        .orElseGet(() -> refuse(name, tables));
    }

    private static Table refuse(String name, List<Table> tables) {
        String names = tables.stream().map(Table::name).collect(Collectors.joining(", "));
        Violations violations = new Violations();
        violations.add(
                "?table",
                TextNode.valueOf(name),
                "known-table",
                new Text("本报告没有此表；可用：" + names, "is no table of this report; there are " + names));
        violations.refuseIfAny();
        return null;
    }
}
