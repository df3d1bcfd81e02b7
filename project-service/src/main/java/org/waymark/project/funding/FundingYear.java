package org.waymark.project.funding;

import com.fasterxml.jackson.databind.node.TextNode;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.problem.Violations;

/** The year in an address. */
final class FundingYear {
    private static final String FORM = "[12][0-9]{3}";

    private FundingYear() {}

    static void check(String year, Violations violations) {
        if (!year.matches(FORM)) {
            violations.add(
                    "?year", new TextNode(year), "year", new Text("应为四位年份，如 2023", "must be a year such as 2023"));
        }
    }
}
