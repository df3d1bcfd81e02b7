package org.waymark.foundation.representation;

import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.foundation.parameter.NumberParameter;

/** Marks the cursors of a list with its path and filters, so that no other list accepts them. */
record ListMark(String text) {
    private static final List<String> NO_FILTERS = List.of("limit", "cursor");
    private static final char END = '/';

    static ListMark of(UriInfo uri) {
        return of(uri.getPath(), uri.getQueryParameters());
    }

    static ListMark of(String path, Map<String, List<String>> query) {
        Map<String, List<String>> filters = new TreeMap<>(query);
        NO_FILTERS.forEach(filters::remove);
        StringBuilder list = new StringBuilder(path);
        // No accepted parameter contains NUL.
        filters.forEach((name, values) -> values.forEach(
                value -> list.append('\0').append(name).append('\0').append(value)));
        return new ListMark(EntityTag.digest(list.toString().getBytes(StandardCharsets.UTF_8)));
    }

    String cursor(String key) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((text + END + key).getBytes(StandardCharsets.UTF_8));
    }

    /** The key in the cursor; a cursor of another list is refused. */
    String key(String cursor) {
        try {
            String marked = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (marked.startsWith(text + END) && marked.indexOf('\0') < 0) {
                return marked.substring(text.length() + 1);
            }
        } catch (IllegalArgumentException foreign) {
            // Refused below.
        }
        throw NumberParameter.unreadable(
                "cursor", cursor, "不是由本列表以相同的筛选条件给出的", "was not given out here, by this list with the same filters");
    }
}
