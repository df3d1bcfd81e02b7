package org.waymark.foundation.idempotency;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * The key of one request and what it is bound to.
 *
 * @param agency the agencies its token speaks for, joined by spaces
 * @param request SHA-256 of method, path, query and body
 */
record RequestKey(String subject, String agency, String key, byte[] request) {
    /** A blank within a code is written otherwise, so that no code reads as two. */
    static String joined(Set<String> agencies) {
        return agencies.stream()
                .sorted()
                .map(code -> code.replace("%", "%25").replace(" ", "%20"))
                .collect(Collectors.joining(" "));
    }
}
