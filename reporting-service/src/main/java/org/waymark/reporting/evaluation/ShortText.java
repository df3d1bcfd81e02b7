package org.waymark.reporting.evaluation;

import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.problem.Text;

/** Text of which one evaluation holds many, by many people: none of them takes the room of the others. */
public final class ShortText {
    private static final int MOST = 4_000;

    private ShortText() {}

    public static String text(JsonMembers body, String member) {
        String text = body.text(member);
        check(text, body, member);
        return text;
    }

    public static Text label(JsonMembers body, String member) {
        Text text = body.label(member);
        if (text != null && !check(text.zh(), body, member)) {
            check(text.en(), body, member);
        }
        return text;
    }

    private static boolean check(String text, JsonMembers body, String member) {
        boolean isTooLong = text != null && text.length() > MOST;
        if (isTooLong) {
            body.broken(
                    member, "too-long", new Text("最多 " + MOST + " 个字符", "may have at most " + MOST + " characters"));
        }
        return isTooLong;
    }
}
