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

/** Refuses an {@code Accept} that cannot be read and removes an empty one: whoever reads it later can rely on it. */
@Singleton
class ReadableAccept {
    /** The zero before the point may be missing, as in the header of Java's own client. */
    private static final Pattern WEIGHT = Pattern.compile("0*(\\.\\d+|0\\.?\\d*|1(\\.0*)?)");

    /** Runs before the framework uses the header to find the method, where a malformed one makes it fail. */
    @ServerRequestFilter(preMatching = true)
    public void check(HttpServerRequest request) {
        List<String> given = request.headers().getAll(HttpHeaders.ACCEPT);
        if (given.isEmpty()) {
            return;
        }
        String accept = String.join(", ", given);
        // Empty elements of a list are ignored (RFC 9110 section 5.6.1.2).
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
