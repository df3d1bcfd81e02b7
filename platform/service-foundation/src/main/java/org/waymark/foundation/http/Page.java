package org.waymark.foundation.http;

import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

/** One page of a list. */
@Schema(requiredProperties = "*")
public record Page<T>(
        List<T> items,
        @Schema(nullable = true, description = "Cursor of the next page, null on the last") String next) {
    /** How much is asked for, and after which key; the key is null on the first page. */
    public record Request(int limit, String after) {
        private static final int MOST = 1000;

        /** Reads the query parameters {@code limit} (100 when absent, at most 1000) and {@code cursor}. */
        public static Request of(String limit, String cursor) {
            Integer asked = NumberParameter.positive("limit", limit);
            int size = asked == null ? 100 : asked;
            if (size > MOST) {
                throw NumberParameter.unreadable("limit", limit, "最大为 " + MOST, "may be at most " + MOST);
            }
            return new Request(size, cursor == null || cursor.isEmpty() ? null : decoded(cursor));
        }

        private static String decoded(String cursor) {
            try {
                String key = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
                if (key.indexOf('\0') < 0) {
                    return key;
                }
            } catch (IllegalArgumentException foreign) {
                // Said below.
            }
            throw NumberParameter.unreadable("cursor", cursor, "不是由本接口给出的", "was not given out here");
        }
    }

    /** @param rows one more than asked for when there are more */
    public static <R, T> Page<T> of(List<R> rows, Request request, Function<R, String> key, Function<R, T> view) {
        boolean more = rows.size() > request.limit();
        List<R> shown = more ? rows.subList(0, request.limit()) : rows;
        String next = more ? encoded(key.apply(shown.get(shown.size() - 1))) : null;
        return new Page<>(shown.stream().map(view).toList(), next);
    }

    private static String encoded(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    /** With {@code Waymark-Position} and, where there is more, the {@code Link} to it. */
    public RestResponse<Page<T>> answer(long position, UriInfo uri) {
        return answering(this, position, uri).build();
    }

    /** The same with this page written otherwise. */
    public <E> RestResponse.ResponseBuilder<E> answering(E written, long position, UriInfo uri) {
        RestResponse.ResponseBuilder<E> answer =
                RestResponse.ResponseBuilder.ok(written).header("Waymark-Position", position);
        if (next != null) {
            answer.link(
                    uri.getRequestUriBuilder().replaceQueryParam("cursor", next).build(), "next");
        }
        return answer;
    }
}
