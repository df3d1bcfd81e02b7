package org.waymark.foundation.parameter;

import com.fasterxml.jackson.databind.node.TextNode;
import org.waymark.contracts.Form;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.problem.Violations;

/** A code in an address must have the form that keys and events can carry. */
public final class CodeInPath {
    private CodeInPath() {}

    public static void check(String parameter, String code, Form form, Violations violations) {
        if (code != null && !form.fits(code)) {
            violations.add(
                    "?" + parameter,
                    new TextNode(code),
                    "code",
                    new Text(
                            "形式应为 " + form.pattern() + "，最多 " + form.longest() + " 个字符",
                            "must look like " + form.pattern() + " and have at most " + form.longest()
                                    + " characters"));
        }
    }
}
