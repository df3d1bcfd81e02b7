package org.waymark.project.agency;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.representation.Page;
import org.waymark.foundation.versioned.Moment;

/**
 * Agencies by code at a moment; with {@code search} those that a name in any of their versions by then names, those
 * first that it names in full.
 *
 * @param search folded, or null for all
 */
record AgencyList(String search, Moment moment) {
    private static final String FOUND =
            """
            select code, in_part
            from (select code, not bool_or(strpos(names, ?) > 0) as in_part
                  from agency where strpos(names, ?) > 0 and effective_from <= ? and recorded_at <= ?
                  group by code) found
            where (in_part, code) > (?, ?)
            order by in_part, code limit ?
            """;

    /** One of the list, and where it stands in it. */
    record Entry(Agency agency, boolean inPart) {
        String key() {
            return (inPart ? "1/" : "0/") + agency.code;
        }
    }

    static AgencyList of(String q, Moment moment) {
        String folded = q == null ? "" : AgencyNames.folded(q);
        return new AgencyList(folded.isEmpty() ? null : folded, moment);
    }

    /** At most one more than asked for. */
    List<Entry> rows(Page.Request request, Database database) {
        String after = request.after() == null ? "0/" : request.after();
        if (!after.startsWith("0/") && !after.startsWith("1/")) {
            throw Page.Request.foreignCursor();
        }
        boolean inPart = after.startsWith("1");
        String code = after.substring(2);
        int most = request.limit() + 1;
        return search == null ? all(code, most) : found(inPart, code, most, database);
    }

    private List<Entry> all(String after, int most) {
        return Agency.after(after, moment, most).stream()
                .map(agency -> new Entry(agency, false))
                .toList();
    }

    private List<Entry> found(boolean inPart, String after, int most, Database database) {
        Map<String, Boolean> found = new LinkedHashMap<>();
        database.read(
                FOUND,
                row -> found.put(row.getString(1), row.getBoolean(2)),
                AgencyNames.whole(search),
                search,
                moment.asOf(),
                moment.knownAt(),
                inPart,
                after,
                most);
        Map<String, Agency> agencies = Agency.among(found.keySet(), moment);
        return found.entrySet().stream()
                .map(one -> new Entry(agencies.get(one.getKey()), one.getValue()))
                .toList();
    }
}
