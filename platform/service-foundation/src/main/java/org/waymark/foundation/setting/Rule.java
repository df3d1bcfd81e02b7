package org.waymark.foundation.setting;

import java.util.stream.Stream;

/** Looks for settings, ours or the framework's, that are unsafe to serve with. */
interface Rule {
    Stream<Finding> findings(Values values);

    /** For a setting that has one right value, whatever it is written as. */
    static Rule stays(String name, String right, String why) {
        return values -> values
                .text(name)
                .filter(value -> !value.strip().equalsIgnoreCase(right))
                .map(value -> Finding.stop(name, value, why + "; leave it out, or write " + right))
                .stream();
    }
}
