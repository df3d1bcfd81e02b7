package org.waymark.foundation.representation;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.waymark.foundation.parameter.NumberParameter;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;

/** One page of a list. */
@Schema(requiredProperties = "*")
public record Page<T>(
        List<T> items,
        @Schema(nullable = true, description = "Cursor of the next page, null on the last") String next) {
    /**
     * How much of a list is asked for, and after which key.
     *
     * @param after null on the first page
     */
    public record Request(int limit, String after, ListMark list) {
        private static final int MOST = 1000;
        private static final int USUALLY = 100;

        /** Reads the query parameters {@code limit} (100 when absent, at most 1000) and {@code cursor}. */
        public static Request of(String limit, String cursor, UriInfo uri) {
            return of(limit, cursor, USUALLY, uri);
        }

        /** @param usually the limit when none is given */
        public static Request of(String limit, String cursor, int usually, UriInfo uri) {
            Integer asked = NumberParameter.positive("limit", limit);
            int size = asked == null ? usually : asked;
            if (size > MOST) {
                throw NumberParameter.unreadable("limit", limit, "最大为 " + MOST, "may be at most " + MOST);
            }
            ListMark list = ListMark.of(uri);
            return new Request(size, cursor == null || cursor.isEmpty() ? null : list.key(cursor), list);
        }

        /** The first page of what is read through to its end, at an address where no cursor is taken. */
        public static Request first(int size, String path) {
            return new Request(size, null, ListMark.of(path, Map.of()));
        }

        /** The same for the page after, from the cursor that leads to it. */
        public Request goingOn(String cursor) {
            return new Request(limit, list.key(cursor), list);
        }

        /** For a cursor with the mark of its list but with a key that the list cannot have. */
        public static Refusal foreignCursor() {
            return Refusal.of(ProblemType.UNREADABLE, "cursor 不是由本接口给出的", "The cursor was not given out here")
                    .aboutParameter("cursor", null, "form");
        }
    }

    /** @param rows one more than asked for when there are more */
    public static <R, T> Page<T> of(List<R> rows, Request request, Function<R, String> key, Function<R, T> view) {
        boolean more = rows.size() > request.limit();
        List<R> shown = more ? rows.subList(0, request.limit()) : rows;
        String next = more ? request.list().cursor(key.apply(shown.get(shown.size() - 1))) : null;
        return new Page<>(shown.stream().map(view).toList(), next);
    }

    /** With {@code Waymark-Position} and, where there is more, the {@code Link} to it. */
    public RestResponse<Page<T>> answer(long position, UriInfo uri) {
        return answering(this, position, uri).build();
    }

    /** The same, with the page in another form. */
    public <E> RestResponse.ResponseBuilder<E> answering(E written, long position, UriInfo uri) {
        RestResponse.ResponseBuilder<E> answer =
                RestResponse.ResponseBuilder.ok(written).header("Waymark-Position", position);
        if (next != null) {
            answer.header("Link", NextLink.of(uri, "cursor", next));
        }
        return answer;
    }
}
