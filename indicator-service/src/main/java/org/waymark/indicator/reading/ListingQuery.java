package org.waymark.indicator.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.indicator.observation.KnownDay;
import org.waymark.indicator.observation.ReviewState;
import org.waymark.indicator.observation.Visibility;

/**
 * Which vintages of one indicator are asked for. Without {@code includeHistory} of each observation the one that
 * counts: the latest known day, then the highest number (a null release day is the day after the period). Where states
 * are asked for, the one that stands and is in one of them: it counts, or it is the last one and not published, and if
 * both are then the last one.
 *
 * @param from periods that end on its first day or later
 * @param to periods that end on its last day or earlier
 * @param states null for what is public; what was withdrawn after {@code knownAt} is published
 * @param visible what the caller may see
 * @param asOf known days up to and including it; null for any
 * @param knownAt published, or while it awaits review recorded, up to and including it; null for now
 * @param updatedAfter that became public after it, or null
 */
record ListingQuery(
        String indicator,
        String area,
        String breakdown,
        TimePeriod period,
        TimePeriod from,
        TimePeriod to,
        Set<ReviewState> states,
        Visibility visible,
        LocalDate asOf,
        Instant knownAt,
        UpdatedAfter updatedAfter,
        boolean includeHistory) {
    /** So many observations are gone through for each line of a page before what is asked for counts as rare. */
    private static final int PATIENCE = 100;
    /** Rare vintages: to count more of them takes too long. */
    private static final int MANY = 1_000_000;

    private static final String IN_ORDER = "order by o.area, o.breakdown, o.period";
    private static final String KNOWN_DAY = KnownDay.sql("v.released_at", "o.period_end");
    private static final String KNOWN_LAST = KnownDay.countingAlone("o.period_end");
    /** What was withdrawn before its day came took no part. */
    private static final String PUBLISHED =
            "v.published_at is not null and (v.announced or v.review_state = 'PUBLISHED')";
    /** What is withdrawn now, but no withdrawal of it had taken effect then. */
    private static final String TAKEN_BACK_LATER =
            "v.review_state = 'WITHDRAWN' and v.announced and v.withdraws is null"
                    + " and not exists (select from vintage w where w.observation = v.observation"
                    + " and w.withdraws = v.vintage and w.published_at <= ?)";

    /** @param day the day it is then where values are released */
    record UpdatedAfter(Instant instant, LocalDate day) {
        /** An embargoed vintage becomes public with its release day. */
        private static final String BECAME_PUBLIC = "and (v.published_at > ? or v.released_at > ?)";

        private List<Object> values() {
            return List.of(utc(instant), day);
        }
    }

    /** Whether what is asked for may be rare: changes, or what is not published. An index finds those of all indicators. */
    boolean mayBeRare() {
        return updatedAfter != null || isNothingPublished();
    }

    /**
     * Says in its only column whether what is asked for is rare: not met with often enough to fill a page soon, and less
     * than the observations there are still to go through.
     */
    Sql whetherRare(ListingPlace after, int limit) {
        int patience = PATIENCE * limit;
        Sql sql = new Sql().add("select (select count(*) from (select from (");
        observations(sql, after);
        // Asked for one at a time, so that it is not looked for everywhere instead.
        sql.add(IN_ORDER + " limit " + patience + ") o where (");
        rare(sql);
        if (isWhatStands()) {
            stands(sql);
        }
        sql.add("and v.observation = o.id limit 1) is not null limit " + limit + ") met) < " + limit);
        sql.add("and exists (");
        observations(sql, after);
        sql.add(IN_ORDER + " offset " + patience + ") and exists (");
        observations(sql, after);
        sql.add(IN_ORDER + " offset (select count(*) from (");
        rare(sql);
        return sql.add("limit " + MANY + ") rare))");
    }

    private boolean isWhatStands() {
        return states != null && !includeHistory;
    }

    private boolean isNothingPublished() {
        return states != null && !states.contains(ReviewState.PUBLISHED);
    }

    /**
     * Along the unique index of observations, and from each to its vintages: a page costs the same however many there
     * are, unless most of them have nothing to show.
     *
     * @param after null from the beginning on
     * @param fromRare whether to begin with the rare vintages instead, and to sort all that is found
     */
    Sql page(ListingPlace after, int limit, boolean fromRare) {
        Sql sql = new Sql();
        if (fromRare) {
            // Apart, so that the page's limit does not lead the database back to the index.
            sql.add("with rare as materialized (");
            observations(sql, after);
            sql.add("and o.id in (");
            rare(sql);
            sql.add("))");
        }
        sql.add("select o.indicator, o.area, o.breakdown, o.period,");
        if (knownAt != null) {
            // Of two columns with one name the first is read.
            sql.add(
                    "case when " + TAKEN_BACK_LATER + " then 'PUBLISHED' else v.review_state end as review_state,",
                    utc(knownAt));
        }
        sql.add("v.* from (");
        if (fromRare) {
            sql.add("select * from rare o");
        } else {
            observations(sql, after);
        }
        // In order here already, so that no parallel workers are started, which takes longer than the page. A limit
        // that is none, which the database learns too late, keeps it from sorting everything for the sake of one page.
        sql.add(IN_ORDER + " limit (select null::bigint)");
        sql.add(") o cross join lateral (");
        vintages(sql);
        sql.add(") v where true");
        if (updatedAfter != null) {
            sql.add(UpdatedAfter.BECAME_PUBLIC, updatedAfter.values());
        }
        if (after != null && includeHistory) {
            sql.add("and ((o.area, o.breakdown, o.period) > (?, ?, ?)", after.area(), after.breakdown(), after.period())
                    .add("or v.vintage > ?)", after.vintage());
        }
        return sql.add(IN_ORDER + (includeHistory ? ", v.vintage" : "")).add("limit " + limit);
    }

    /** Every vintage that a page may show, and as far as it can be told without its observation no other. */
    private void rare(Sql sql) {
        sql.add("select v.observation from vintage v where");
        seen(sql);
        inState(sql);
        sql.addIf(asOf, "and (v.released_at is null or v.released_at <= ?)");
        if (updatedAfter != null) {
            sql.add(UpdatedAfter.BECAME_PUBLIC, updatedAfter.values());
        }
        if (isNothingPublished()) {
            // As the index says it.
            sql.add("and v.review_state <> 'PUBLISHED'");
        }
    }

    private void observations(Sql sql, ListingPlace after) {
        sql.add("select * from observation o where o.indicator = ?", indicator)
                .addIf(area, "and o.area = ?")
                .addIf(breakdown, "and o.breakdown = ?")
                .addIf(period == null ? null : period.toString(), "and o.period = ?")
                .addIf(from == null ? null : from.firstDay(), "and o.period_end >= ?")
                .addIf(to == null ? null : to.lastDay(), "and o.period_end <= ?");
        if (after != null) {
            sql.add(
                    "and (o.area, o.breakdown, o.period) " + (includeHistory ? ">=" : ">") + " (?, ?, ?)",
                    after.area(),
                    after.breakdown(),
                    after.period());
        }
    }

    private void vintages(Sql sql) {
        sql.add("select * from vintage v where v.observation = o.id and");
        known(sql);
        inState(sql);
        if (isWhatStands()) {
            stands(sql);
            sql.add("order by v.vintage desc limit 1");
        } else if (!includeHistory) {
            sql.add(KNOWN_LAST);
        }
    }

    private void stands(Sql sql) {
        sql.add("and v.vintage = case when " + PUBLISHED)
                .add("then (select v.vintage from vintage v where v.observation = o.id and " + PUBLISHED + " and");
        known(sql);
        sql.add(KNOWN_LAST + ") else o.vintage end");
    }

    private void known(Sql sql) {
        seen(sql);
        sql.addIf(asOf, "and " + KNOWN_DAY + " <= ?");
    }

    private void seen(Sql sql) {
        sql.add(visible.sql(), visible.parameters())
                .addIf(knownAt == null ? null : utc(knownAt), "and coalesce(v.published_at, v.recorded_at) <= ?");
    }

    /** Those of now, and where it is asked what was known then, those of then. */
    private void inState(Sql sql) {
        if (states == null) {
            return;
        }
        String now = states.stream()
                .map(state -> "'" + state + "'")
                .collect(Collectors.joining(", ", "v.review_state in (", ")"));
        boolean published = states.contains(ReviewState.PUBLISHED);
        if (knownAt == null || published == states.contains(ReviewState.WITHDRAWN)) {
            sql.add("and " + now);
        } else if (published) {
            sql.add("and (" + now + " or " + TAKEN_BACK_LATER + ")", utc(knownAt));
        } else {
            sql.add("and " + now + " and not (" + TAKEN_BACK_LATER + ")", utc(knownAt));
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
