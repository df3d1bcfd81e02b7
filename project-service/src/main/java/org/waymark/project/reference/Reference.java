package org.waymark.project.reference;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.contracts.Form;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.problem.Text;

/** A code that names a thing. Only its form is checked: the thing need not be known here yet. */
public final class Reference {
    private static final Text FORM = new Text(
            "应以字母或数字开头，由字母、数字、点、下划线、连字符组成，最多 " + Form.CODE.longest() + " 个字符",
            "must begin with a letter or digit and hold only letters, digits, dots, underscores and hyphens, at most "
                    + Form.CODE.longest());

    private Reference() {}

    /** The member's code, or null when it is absent or no code. */
    public static String in(JsonMembers body, String member) {
        String code = body.text(member);
        if (code == null || Form.CODE.fits(code)) {
            return code;
        }
        body.broken(member, "code", FORM);
        return null;
    }

    /** The member's codes; none may occur twice. */
    public static List<String> severalIn(JsonMembers body, String member) {
        List<String> codes = body.texts(member);
        Set<String> seen = new HashSet<>();
        for (String code : codes) {
            if (!Form.CODE.fits(code)) {
                body.broken(member, "code", FORM);
            }
            if (!seen.add(code)) {
                body.broken(member, "code-twice", new Text(code + " 出现两次", "names " + code + " twice"));
            }
        }
        return codes;
    }
}
