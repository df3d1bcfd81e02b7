package org.waymark.foundation.parameter;

import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;

/** Whole numbers in query parameters, read from text: the framework answers 404 to what it cannot convert. */
public final class NumberParameter {
    private static final int LONGEST_SHOWN = 200;

    private NumberParameter() {}

    /** From 1; null when absent. */
    public static Integer positive(String name, String given) {
        if (given == null) {
            return null;
        }
        if (given.matches("[1-9][0-9]{0,8}")) {
            return Integer.valueOf(given);
        }
        throw unreadable(name, given, "应为从 1 起的整数", "must be a whole number from 1");
    }

    /** Between the bounds, which the refusal names; {@code otherwise} when absent. */
    public static long between(String name, String given, long least, long most, long otherwise) {
        if (given == null) {
            return otherwise;
        }
        if (given.matches("0|[1-9][0-9]{0,17}")) {
            long number = Long.parseLong(given);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw unreadable(
                name,
                given,
                "应为 " + least + " 至 " + most + " 的整数",
                "must be a whole number from " + least + " to " + most);
    }

    public static Refusal unreadable(String name, String given, String zh, String en) {
        String shown = name + "=" + (given.length() <= LONGEST_SHOWN ? given : given.substring(0, LONGEST_SHOWN) + "…");
        return Refusal.of(ProblemType.UNREADABLE, shown + "：" + zh, shown + " " + en)
                .aboutParameter(name, given, "form");
    }
}
