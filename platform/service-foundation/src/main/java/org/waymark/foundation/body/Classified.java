package org.waymark.foundation.body;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.problem.Violation;

/**
 * Text with a marking of state secrets: 秘密, 机密 or 绝密. It is refused at once and alone, and the refusal does not
 * repeat it: refusals are kept for retries.
 */
public final class Classified {
    /**
     * A marking begins or ends where no Chinese letter joins on, or says of what it is the grade: 【机密】, 秘密★10年,
     * 本件属机密级. Other words hold the same letters: 商业秘密 and 国家秘密 speak of secrets, 计算机密码 of passwords.
     */
    private static final Pattern MARKING = Pattern.compile("(?U)绝\\s*密|(?<!商业|技术|经营|企业|国家|工作)[秘机]\\s*密"
            + "(?:(?<=(?<!\\p{IsHan})[秘机]\\s{0,3}密)|(?!\\p{IsHan})|(?=\\s*(?:级|件|文件|资料|材料|事项)))");

    private static final Text REFUSED = new Text(
            "文本带有密级标志（秘密、机密、绝密）：本系统不接收也不保存涉密内容",
            "carries a marking of state secrets (秘密, 机密, 绝密): such text is neither accepted nor kept here");

    private Classified() {}

    public static boolean is(String text) {
        return text != null && MARKING.matcher(text).find();
    }

    /** Refuses the body if one of these texts, which stand in the member, is marked. */
    public static void refuse(JsonMembers body, String member, String... texts) {
        if (Stream.of(texts).anyMatch(Classified::is)) {
            throw refusal(body.pointer(member));
        }
    }

    /** Refuses the body if any text in it is marked, wherever it stands. Ask before anything else is said of it. */
    public static void refuseAnyIn(JsonMembers body) {
        refuseAnyIn(body.tree(), "");
    }

    private static void refuseAnyIn(JsonNode node, String pointer) {
        if (node.isTextual() && is(node.textValue())) {
            throw refusal(pointer);
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            String name = member.getKey();
            if (is(name)) {
                throw refusal(pointer);
            }
            refuseAnyIn(
                    member.getValue(), pointer + "/" + name.replace("~", "~0").replace("/", "~1"));
        }
        for (int index = 0; node.isArray() && index < node.size(); index++) {
            refuseAnyIn(node.get(index), pointer + "/" + index);
        }
    }

    private static Refusal refusal(String pointer) {
        return Refusal.rulesBroken(List.of(violation(pointer)));
    }

    /** Says where marked text stands, without repeating it. */
    public static Violation violation(String pointer) {
        return new Violation(null, null, pointer, null, "classified", Violation.Severity.ERROR, REFUSED);
    }
}
