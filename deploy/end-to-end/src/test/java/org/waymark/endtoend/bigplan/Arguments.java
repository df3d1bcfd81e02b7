package org.waymark.endtoend.bigplan;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.waymark.endtoend.bigplan.generated.BigPlan;
import org.waymark.endtoend.bigplan.generated.PlanSize;

/** {@code --flag} and {@code --name value}. */
record Arguments(Map<String, String> given) {
    static final Set<String> FLAGS = Set.of("--measure", "--measure-exports", "--no-load");
    static final Set<String> NAMED = Set.of(
            "--data",
            "--port-base",
            "--seed",
            "--indicators",
            "--areas",
            "--quarters",
            "--vintages",
            "--rows-per-file",
            "--requests",
            "--token",
            "--indicator-service",
            "--reporting-service",
            "--indicator-management",
            "--reporting-management",
            "--kafka");

    static Arguments of(String... arguments) {
        Map<String, String> given = new TreeMap<>();
        for (int nth = 0; nth < arguments.length; nth++) {
            String name = arguments[nth];
            if (FLAGS.contains(name)) {
                given.put(name, "");
            } else if (NAMED.contains(name) && nth + 1 < arguments.length) {
                nth++;
                given.put(name, arguments[nth]);
            } else {
                throw new IllegalArgumentException(
                        NAMED.contains(name) ? name + " needs a value" : "unknown option " + name);
            }
        }
        return new Arguments(given);
    }

    /** As a command has them, without the token. */
    String shown() {
        StringBuilder text = new StringBuilder();
        given.forEach((name, value) ->
                text.append(' ').append((name + " " + (name.equals("--token") ? "…" : value)).strip()));
        return text.toString();
    }

    boolean has(String flag) {
        return given.containsKey(flag);
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(given.get(name));
    }

    String required(String name) {
        return value(name).orElseThrow(() -> new IllegalArgumentException(name + " is missing"));
    }

    int number(String name, int usual) {
        return Math.toIntExact(number(name, (long) usual));
    }

    long number(String name, long usual) {
        return value(name)
                .map(text -> {
                    if (!text.matches("[0-9]{1,9}")) {
                        throw new IllegalArgumentException(name + " is a whole number, not " + text);
                    }
                    return Long.parseLong(text);
                })
                .orElse(usual);
    }

    BigPlan plan() {
        PlanSize usual = BigPlan.USUAL_SIZE;
        return new BigPlan(
                number("--seed", BigPlan.USUAL_SEED),
                new PlanSize(
                        number("--indicators", usual.indicators()),
                        number("--areas", usual.areas()),
                        number("--quarters", usual.quarters()),
                        number("--vintages", usual.vintages())));
    }
}
