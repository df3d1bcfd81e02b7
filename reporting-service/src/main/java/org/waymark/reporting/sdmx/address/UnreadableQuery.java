package org.waymark.reporting.sdmx.address;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Arrays;
import java.util.Optional;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.problem.Violations;

/** Refuses queries as SDMX REST has it: 400 for what does not comply with it, 501 for what is not done here. */
public final class UnreadableQuery {
    private UnreadableQuery() {}

    /** Everything that is wrong, at once. */
    public static void refuseIfAny(Violations violations) {
        if (!violations.none()) {
            int count = violations.all().size();
            throw Refusal.of(
                            ProblemType.UNREADABLE,
                            "查询不符合 SDMX REST，共 " + count + " 处，见 errors",
                            "The query does not comply with SDMX REST in " + count + (count == 1 ? " place" : " places")
                                    + "; see errors")
                    .naming(violations.all());
        }
    }

    public static Refusal notDone(String parameter, String given, String zh, String en) {
        return Refusal.of(ProblemType.NOT_IMPLEMENTED, zh, en).aboutParameter(parameter, given, "not-implemented");
    }

    /** One of these words; the first where it is left out. */
    public static String oneOf(SdmxAddress address, String name, Violations violations, String... words) {
        String given = address.parameter(name);
        Optional<String> word = given == null
                ? Optional.of(words[0])
                : Arrays.stream(words).filter(given::equals).findFirst();
        if (word.isEmpty()) {
            String all = String.join(", ", words);
            violations.add(
                    "?" + name, new TextNode(given), "one-of", new Text("应为其中之一：" + all, "must be one of " + all));
        }
        return word.orElse(words[0]);
    }
}
