package org.waymark.reporting.reportdocument;

import com.fasterxml.jackson.databind.node.IntNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.problem.Violations;

/** How many rows a document may have: all of it is held while it is laid out. */
public record RowLimit(int rows) {
    /** All rows of all pages; what is beyond the limit is refused before it is drawn. */
    public <R, T> List<T> all(Iterable<R> pages, Function<R, ? extends Collection<T>> rows) {
        List<T> all = new ArrayList<>();
        for (R page : pages) {
            all.addAll(rows.apply(page));
            check(all.size());
        }
        return all;
    }

    public void check(int asked) {
        if (asked > rows) {
            Violations violations = new Violations();
            violations.add(
                    "?format",
                    IntNode.valueOf(asked),
                    "document-rows",
                    new Text(
                            "文档最多 " + rows + " 行：请用 area 缩小范围，或改用 format=csv、format=xlsx",
                            "a document has at most " + rows
                                    + " rows: narrow it with area, or ask for format=csv or format=xlsx"));
            violations.refuseIfAny();
        }
    }
}
