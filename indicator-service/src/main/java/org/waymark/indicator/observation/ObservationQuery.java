package org.waymark.indicator.observation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.waymark.foundation.http.Page;
import org.waymark.foundation.period.TimePeriod;

/**
 * Which vintages of one indicator are asked for. Without {@code includeHistory} of each observation the one that
 * counts: the latest known day, then the highest number (a null release day is the day after the period).
 *
 * @param asOf known days up to and including it
 * @param knownAt recorded up to and including it
 */
record ObservationQuery(
        String indicator,
        String area,
        String breakdown,
        TimePeriod period,
        TimePeriod from,
        TimePeriod to,
        LocalDate asOf,
        Instant knownAt,
        boolean includeHistory,
        Page.Request page) {
    private static final String KNOWN_DAY = "coalesce(released_at, period_end + 1)";
    /** Orders pages: unique, and the same however much is asked for. */
    private static final String PLACE =
            "area || '/' || breakdown || '/' || period || '/' || to_char(v.vintage, 'FM0000000000')";

    String sql() {
        List<String> where = new ArrayList<>(
                List.of("indicator = ?", "review_state = 'PUBLISHED'", "(released_at is null or released_at <= ?)"));
        add(where, area, "area = ?");
        add(where, breakdown, "breakdown = ?");
        add(where, period, "period = ?");
        add(where, from, "period_end >= ?");
        add(where, to, "period_end <= ?");
        add(where, asOf, KNOWN_DAY + " <= ?");
        add(where, knownAt, "recorded_at <= ?");
        String which = includeHistory ? "" : "distinct on (area, breakdown, period) ";
        String counting =
                includeHistory ? "" : " order by area, breakdown, period, " + KNOWN_DAY + " desc, v.vintage desc";
        return "select * from (select " + which + "o.indicator, area, breakdown, period, v.*, " + PLACE
                + " collate \"C\" as place"
                + " from observation o join vintage v on v.observation = o.id where " + String.join(" and ", where)
                + counting
                + ") counting" + (page.after() == null ? "" : " where place > ? collate \"C\"")
                + " order by place limit ?";
    }

    List<Object> parameters(LocalDate today) {
        List<Object> parameters = new ArrayList<>(List.of(indicator, today));
        add(parameters, area, area);
        add(parameters, breakdown, breakdown);
        add(parameters, period, String.valueOf(period));
        add(parameters, from, from == null ? null : from.lastDay());
        add(parameters, to, to == null ? null : to.lastDay());
        add(parameters, asOf, asOf);
        add(parameters, knownAt, knownAt == null ? null : knownAt.atOffset(ZoneOffset.UTC));
        add(parameters, page.after(), page.after());
        parameters.add(page.limit() + 1);
        return parameters;
    }

    private static <T> void add(List<T> list, Object given, T item) {
        if (given != null) {
            list.add(item);
        }
    }
}
