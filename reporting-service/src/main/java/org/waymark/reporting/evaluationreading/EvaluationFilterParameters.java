package org.waymark.reporting.evaluationreading;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.contracts.Form;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.problem.Violations;
import org.waymark.foundation.representation.Page;
import org.waymark.reporting.evaluation.EvaluationKind;
import org.waymark.reporting.evaluation.EvaluationState;

/** Which evaluations are asked for; each null for every one. */
record EvaluationFilterParameters(String plan, EvaluationKind kind, EvaluationState state) {
    /** All that is wrong is refused together. */
    static EvaluationFilterParameters of(String plan, String kind, String state) {
        Violations violations = new Violations();
        if (plan != null && !Form.CODE.fits(plan)) {
            violations.add(
                    "?plan",
                    TextNode.valueOf(plan),
                    "code",
                    new Text("形式应为 " + Form.CODE.pattern(), "must look like " + Form.CODE.pattern()));
        }
        EvaluationFilterParameters filter = new EvaluationFilterParameters(
                plan,
                oneOf("kind", kind, EvaluationKind.class, violations),
                oneOf("state", state, EvaluationState.class, violations));
        violations.refuseIfAny();
        return filter;
    }

    /** Of the last one on the page before; null on the first page. */
    static UUID place(String key) {
        try {
            return key == null ? null : UUID.fromString(key);
        } catch (IllegalArgumentException otherKey) {
            throw Page.Request.foreignCursor();
        }
    }

    /** In lower case; null where none is given. */
    static String hash(String given) {
        if (given == null || given.isEmpty()) {
            return null;
        }
        String hash = given.toLowerCase(Locale.ROOT);
        if (!hash.matches("[0-9a-f]{64}")) {
            throw Refusal.of(
                            ProblemType.UNREADABLE,
                            "应为 SHA-256 的 64 位十六进制",
                            "must be the 64 hexadecimal digits of a SHA-256")
                    .aboutParameter("hash", given, "form");
        }
        return hash;
    }

    private static <E extends Enum<E>> E oneOf(String name, String given, Class<E> choices, Violations violations) {
        if (given == null) {
            return null;
        }
        for (E choice : choices.getEnumConstants()) {
            if (choice.name().equals(given)) {
                return choice;
            }
        }
        String all = Arrays.stream(choices.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        violations.add(
                "?" + name, TextNode.valueOf(given), "one-of", new Text("应为其中之一：" + all, "must be one of " + all));
        return null;
    }
}
