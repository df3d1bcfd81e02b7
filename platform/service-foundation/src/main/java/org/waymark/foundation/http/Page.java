package org.waymark.foundation.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of a list. */
public record Page<T>(List<T> items, @Schema(description = "Cursor of the next page, null on the last") String next) {
    /** How much is asked for, and after which key; the key is null on the first page. */
    public record Request(int limit, String after) {
        private static final int MOST = 1000;

        public static Request of(Integer limit, String cursor) {
            int size = limit == null ? 100 : limit;
            if (size < 1 || size > MOST) {
                throw Refusal.of(ProblemType.UNREADABLE, "limit 应在 1 与 1000 之间", "limit must be from 1 to " + MOST);
            }
            return new Request(size, cursor == null ? null : decoded(cursor));
        }

        private static String decoded(String cursor) {
            try {
                return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException foreign) {
                throw Refusal.of(ProblemType.UNREADABLE, "cursor 不是由本接口给出的", "cursor was not given out here");
            }
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
}
