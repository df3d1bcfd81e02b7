package org.waymark.foundation.transport;

import io.vertx.core.MultiMap;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/** The request headers by which an answer differs, in one line. */
final class Vary {
    private static final String NAME = "Vary";

    private Vary() {}

    static void add(MultiMap answer, String header) {
        if (!answer.contains(NAME)) {
            answer.set(NAME, header);
            return;
        }
        Set<String> all = new LinkedHashSet<>();
        answer.getAll(NAME)
                .forEach(line ->
                        Arrays.stream(line.split(",")).map(String::strip).forEach(all::add));
        if (all.stream().noneMatch(known -> known.equals("*") || known.equalsIgnoreCase(header))) {
            all.add(header);
        }
        answer.set(NAME, String.join(", ", all));
    }
}
