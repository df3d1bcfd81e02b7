package org.waymark.endtoend;

import java.util.List;

/** The areas below the nation that come with indicator-service (GB/T 2260). */
public final class Provinces {
    private static final List<String> CODES = List.of(
            "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82"
                    .split(" "));

    private Provinces() {}

    public static int count() {
        return CODES.size();
    }

    /** From 0. */
    public static String area(int nth) {
        return "CN-" + CODES.get(nth);
    }
}
