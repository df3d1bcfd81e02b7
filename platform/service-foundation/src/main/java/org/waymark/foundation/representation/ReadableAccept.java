package org.waymark.foundation.representation;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;

/** Whoever looks at {@code Accept} later, the framework included, can rely on it; one that says nothing is left out. */
@Singleton
class ReadableAccept {
    /** Also without the zero before the point, as Java's own client sends it. */
    private static final Pattern WEIGHT = Pattern.compile("0*(\\.\\d+|0\\.?\\d*|1(\\.0*)?)");

    /** Before the framework looks for the method by it, and breaks. */
    @ServerRequestFilter(preMatching = true)
    public void check(HttpServerRequest request) {
        List<String> given = request.headers().getAll(HttpHeaders.ACCEPT);
        if (given.isEmpty()) {
            return;
        }
        String accept = String.join(", ", given);
        // Empty elements of a list count for nothing (RFC 9110 section 5.6.1.2).
        List<String> ranges = Arrays.stream(accept.split(","))
                .map(String::strip)
                .filter(range -> !range.isEmpty())
                .toList();
        if (ranges.isEmpty()) {
            request.headers().remove(HttpHeaders.ACCEPT);
            return;
        }
        if (!ranges.stream().allMatch(ReadableAccept::canBeRead)) {
            throw Refusal.of(
                    ProblemType.UNREADABLE, "Accept 无法读取：" + accept, "The Accept header cannot be read: " + accept);
        }
        request.headers().set(HttpHeaders.ACCEPT, String.join(", ", ranges));
    }

    private static boolean canBeRead(String range) {
        try {
            String weight = MediaType.valueOf(range).getParameters().getOrDefault("q", "1");
            return WEIGHT.matcher(weight).matches();
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
