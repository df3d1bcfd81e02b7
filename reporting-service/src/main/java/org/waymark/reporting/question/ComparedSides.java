package org.waymark.reporting.question;

import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.time.LocalDate;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.problem.Violations;

/**
 * The two sides of a comparison: they differ, and neither day nor knowledge goes back.
 *
 * @param dayBefore null for the day itself
 * @param day null for today
 * @param knownBefore null for the instant itself
 * @param known null for all there is
 */
public record ComparedSides(LocalDate dayBefore, LocalDate day, Instant knownBefore, Instant known) {
    private static final Text SIDES = new Text(
            "两侧相同，无可比较：请用 from=2024-06-30 给出另一天，或用 knownFrom=2026-01-31T08:00:00Z 给出另一时刻；to、knownTo 缺省为今天、现在",
            "both sides are the same: give another day with from=2024-06-30, or another instant with"
                    + " knownFrom=2026-01-31T08:00:00Z; to and knownTo are today and now when absent");

    /** What can only be told once the defaults are known is checked again with them. */
    public void check() {
        Violations violations = new Violations();
        check(violations);
        violations.refuseIfAny();
    }

    void check(Violations violations) {
        refuseIfBack("from", dayBefore, "to", day, violations);
        refuseIfBack("knownFrom", knownBefore, "knownTo", known, violations);
        if (isSame(dayBefore, day) && isSame(knownBefore, known)) {
            add("from", dayBefore, "two-sides", SIDES, violations);
        }
    }

    /** Either may be the one that is meant otherwise. */
    private static <T extends Comparable<? super T>> void refuseIfBack(
            String nameBefore, T before, String name, T after, Violations violations) {
        if (before != null && after != null && before.compareTo(after) > 0) {
            add(nameBefore, before, "order", new Text("不得晚于 " + name, "must not lie after " + name), violations);
            add(name, after, "order", new Text("不得早于 " + nameBefore, "must not lie before " + nameBefore), violations);
        }
    }

    private static <T> boolean isSame(T earlier, T later) {
        return earlier == null || earlier.equals(later);
    }

    private static void add(String name, Object given, String rule, Text message, Violations violations) {
        violations.add("?" + name, given == null ? null : new TextNode(given.toString()), rule, message);
    }
}
