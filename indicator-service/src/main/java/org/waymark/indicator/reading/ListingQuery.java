package org.waymark.indicator.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.indicator.observation.KnownDay;
import org.waymark.indicator.observation.ReviewState;
import org.waymark.indicator.observation.Visibility;

/**
 * Which vintages of one indicator are asked for. By default each observation has at most one: the one that counts (the
 * latest known day, then the highest number; a null release day is the day after the period). With {@code states} it is
 * the last vintage if that is not published, else the one that counts, provided its state is asked for. {@code
 * includeHistory} asks for all.
 *
 * @param from periods that end on its first day or later
 * @param to periods that end on its last day or earlier
 * @param states null for what is public; a vintage that was withdrawn after {@code knownAt} is PUBLISHED
 * @param visible what the caller may see
 * @param asOf only vintages whose known day is not later; null for any
 * @param knownAt only vintages that were published, or while in review recorded, by then; null for now
 * @param updatedAfter only vintages that became public after it, or null
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
    /** How many observations are read for each line of a page before the vintages asked for count as rare. */
    private static final int PATIENCE = 100;
    /** Counting more rare vintages than this takes too long. */
    private static final int MANY = 1_000_000;

    private static final String IN_ORDER = "order by o.area, o.breakdown, o.period";
    private static final String KNOWN_DAY = KnownDay.sql("v.released_at", "o.period_end");
    private static final String COUNTING_ALONE = KnownDay.countingAlone("o.period_end");
    /** A vintage that was withdrawn before its release day was never published. */
    private static final String PUBLISHED =
            "v.published_at is not null and (v.announced or v.review_state = 'PUBLISHED')";
    /** Is withdrawn today, but at the instant asked for no withdrawal had taken effect. */
    private static final String TAKEN_BACK_LATER =
            "v.review_state = 'WITHDRAWN' and v.announced and v.withdraws is null"
                    + " and not exists (select from vintage w where w.observation = v.observation"
                    + " and w.withdraws = v.vintage and w.published_at <= ?)";

    /**
     * Whether the vintages asked for may be rare: changes, what was known long ago, or vintages that are not published.
     * An index finds these over all indicators.
     */
    boolean mayBeRare() {
        return updatedAfter != null || asOf != null || knownAt != null || isNothingPublished();
    }

    /**
     * Its only column says whether the vintages asked for are rare: too few among the next observations to fill a page,
     * and fewer than the observations that remain.
     */
    Sql whetherRare(ListingPlace after, int limit) {
        int patience = PATIENCE * limit;
        Sql sql = new Sql().add("select (select count(*) from (select from (");
        observations(sql, after);
        // limit 1 makes PostgreSQL look at one observation at a time instead of searching the whole table.
        sql.add(IN_ORDER + " limit " + patience + ") o where (select v.observation from vintage v where");
        known(sql);
        inState(sql);
        updated(sql);
        if (asksForOneInState()) {
            lastOrCounting(sql);
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

    private boolean asksForOneInState() {
        return states != null && !includeHistory;
    }

    private boolean isNothingPublished() {
        return states != null && !states.contains(ReviewState.PUBLISHED);
    }

    /**
     * Reads along the unique index of observations, and from each to its vintages. A page costs the same however many
     * observations there are, unless most of them have nothing to show.
     *
     * @param after null for the beginning
     * @param fromRare whether to begin with the rare vintages instead, and to sort everything that is found
     */
    Sql page(ListingPlace after, int limit, boolean fromRare) {
        Sql sql = new Sql();
        if (fromRare) {
            // Materialized, or PostgreSQL would use the page's limit as a reason to read along the index again.
            sql.add("with rare as materialized (");
            observations(sql, after);
            // An array, or PostgreSQL might search the vintages for one observation after the other: it takes an
            // indicator
            // whose many values are new for one with few.
            sql.add("and o.id = any (array(");
            rare(sql);
            sql.add(")))");
        }
        sql.add("select o.indicator, o.area, o.breakdown, o.period,");
        if (knownAt != null) {
            // Of two columns with the same name the first is read.
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
        // Sorted here already, or PostgreSQL would start parallel workers, which takes longer than the page. It learns
        // only when it runs that this limit is none; so it plans a walk along the index, not a sort of everything.
        sql.add(IN_ORDER + " limit (select null::bigint)");
        sql.add(") o cross join lateral (");
        vintages(sql);
        sql.add(") v where true");
        updated(sql);
        if (after != null && includeHistory) {
            sql.add("and ((o.area, o.breakdown, o.period) > (?, ?, ?)", after.area(), after.breakdown(), after.period())
                    .add("or v.vintage > ?)", after.vintage());
        }
        return sql.add(IN_ORDER + (includeHistory ? ", v.vintage" : "")).add("limit " + limit);
    }

    /** Finds every vintage that a page may show, and as few others as indexes allow. */
    private void rare(Sql sql) {
        // Each offset 0 keeps PostgreSQL to the index inside, where it might search the whole table.
        if (asOf == null) {
            sql.add("select v.observation from vintage v where");
            onePerhapsShown(sql);
            return;
        }
        sql.add("select v.observation from (select * from vintage v")
                .add("where v.released_at is not null and v.released_at + 0 <= ? offset 0) v where", asOf);
        onePerhapsShown(sql);
        sql.add("union all select v.observation from observation o cross join lateral (select * from vintage v")
                .add("where v.observation = o.id and v.released_at is null offset 0) v")
                .add("where o.indicator = ? and o.period_end < ? and", indicator, asOf);
        onePerhapsShown(sql);
    }

    private void onePerhapsShown(Sql sql) {
        seen(sql);
        inState(sql);
        updated(sql);
        if (knownAt != null) {
            // What the condition in seen() comes to, in words that indexes understand.
            sql.add("and (v.published_at <= ? or v.review_state <> 'PUBLISHED'", utc(knownAt))
                    .add("and v.published_at is null and v.recorded_at <= ?)", utc(knownAt));
        }
        if (isNothingPublished()) {
            // The condition of the partial index.
            sql.add("and v.review_state <> 'PUBLISHED'");
        }
    }

    private void updated(Sql sql) {
        if (updatedAfter != null) {
            updatedAfter.addTo(sql);
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
        if (asksForOneInState()) {
            lastOrCounting(sql);
            sql.add("order by v.vintage desc limit 1");
        } else if (!includeHistory) {
            sql.add(COUNTING_ALONE);
        }
    }

    private void lastOrCounting(Sql sql) {
        sql.add("and v.vintage = case when " + PUBLISHED)
                .add("then (select v.vintage from vintage v where v.observation = o.id and " + PUBLISHED + " and");
        known(sql);
        sql.add(COUNTING_ALONE + ") else o.vintage end");
    }

    private void known(Sql sql) {
        seen(sql);
        sql.addIf(asOf, "and " + KNOWN_DAY + " <= ?");
    }

    private void seen(Sql sql) {
        sql.add(visible.sql(), visible.parameters())
                .addIf(knownAt == null ? null : utc(knownAt), "and coalesce(v.published_at, v.recorded_at) <= ?");
    }

    /** States of today; with {@code knownAt}, states as they were then. */
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
