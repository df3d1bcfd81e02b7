package org.waymark.indicator.recording;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import org.waymark.indicator.observation.ComparedField;
import org.waymark.indicator.observation.KnownDay;
import org.waymark.indicator.observation.ObservationEventSql;
import org.waymark.indicator.observation.Vintages;
import org.waymark.indicator.ownership.Owner;

/** Numbers the rows that say something new about a known observation. */
final class Revisions {
    /** Each row with the row before it for the same observation, and with the last announced one before it. */
    private static final String NUMBERED =
            """
            with left_over as (
                select known.*, announced, withdraws, row_number() over same_observation as nth,
                       coalesce(lag(known.row) over same_observation, fresh_row) as prior_row,
                       coalesce(max(known.row) filter (where announced)
                                    over (same_observation rows between unbounded preceding and 1 preceding),
                                case when fresh_announced then fresh_row end) as announced_row,
                       coalesce(case when fresh_announced then fresh_row end,
                                min(known.row) filter (where announced)
                                    over (same_observation rows between unbounded preceding and 1 preceding))
                           as first_announced_row
                from known join staged using (row)
                where not exists (select from unchanged where unchanged.row = known.row) and %s
                window same_observation as (partition by observation order by known.row)),
            numbered as (
                select *, (vintage + nth)::integer as number,
                       coalesce(max(vintage + nth) filter (where announced)
                                    over (same_observation rows between unbounded preceding and 1 preceding),
                                case when fresh_announced then 1 end) as announced_number
                from left_over window same_observation as (partition by observation order by row))
            """;

    private static final String PUBLIC_COLUMNS = ComparedField.columns("one");

    /**
     * The vintage that counts before the row: a recorded one, or an earlier row of the file whose known day is not
     * earlier.
     */
    private static final String PUBLIC_BEFORE =
            """
            left join lateral (
                select * from vintage v where v.observation = numbered.observation and %s %s) recorded on true
            left join staged earlier on earlier.row = numbered.announced_row
                and (recorded.vintage is null or %s >= %s)
            left join lateral (
                select numbered.announced_number as vintage, %s where earlier.row is not null
                union all
                select recorded.vintage, %s where earlier.row is null and recorded.vintage is not null) public on true
            """
                    .formatted(
                            "%s",
                            KnownDay.countingAlone("s.period_end"),
                            KnownDay.sql("earlier.released_at", "s.period_end"),
                            KnownDay.sql("recorded.released_at", "s.period_end"),
                            PUBLIC_COLUMNS.replace("one.", "earlier."),
                            PUBLIC_COLUMNS.replace("one.", "recorded."));

    /**
     * Who owns the observation before the row: the agency of the recorded vintage that counts or, without such an owner,
     * the agency of the file's first announced row; and the agency for which the row acts. {@code offset 0} keeps the
     * planner from asking anew wherever the owner is named.
     */
    private static final String OWNER =
            """
            left join staged first on first.row = numbered.first_announced_row and earlier.row is not null
            cross join lateral (
                select case when recorded.vintage is not null and %s then recorded.agency else first.agency end as agency
                offset 0) owner
            cross join lateral (
                select case when owner.agency is null then s.agency else %s end as agency) acting
            """
                    .formatted(Owner.isOneSql("recorded", "s"), Owner.reporterSql("owner.agency", "s"));

    /**
     * What the row is compared with: an announced row with what is public, a draft with the last vintage that its
     * sender sees.
     */
    private static final String PRIOR =
            """
            cross join lateral (
                select numbered.announced and public.vintage is not null as by_public) measured
            left join staged before on before.row = numbered.prior_row and not measured.by_public
            left join lateral (
                select * from vintage v
                where v.observation = numbered.observation and before.row is null and not measured.by_public and %s
                %s limit 1) latest on true
            left join lateral (
                select %s where measured.by_public
                union all
                select %s where before.row is not null
                union all
                select %s where latest.vintage is not null) prior on true
            """
                    .formatted(
                            "%s",
                            Vintages.LATEST_NOT_DROPPED_FIRST,
                            ComparedField.columns("public"),
                            ComparedField.columns("before"),
                            ComparedField.columns("latest"));

    /**
     * The row as it will be recorded; the day of a withdrawal follows {@link
     * org.waymark.indicator.review.Withdrawal#day}.
     */
    private static final String NEXT =
            """
            cross join lateral (
                select case when numbered.withdraws and owner.agency = acting.agency then %s end as known) taken_back
            cross join lateral (
                select public.vintage as withdrawn, acting.agency, not acting.agency = any(?) as on_behalf,
                       public.definition_version where taken_back.known is not null
                union all
                select null, acting.agency, s.on_behalf, s.definition_version where taken_back.known is null) became
            cross join lateral (select %s) next
            """
                    .formatted(
                            KnownDay.sql("public.released_at", "s.period_end"),
                            ComparedField.columns("s")
                                    .replace(
                                            "s.released_at,",
                                            "case when taken_back.known > s.released_at then null else s.released_at end"
                                                    + " as released_at,"));

    private static final String NUMBER = NUMBERED
            + """
            insert into revision (
                row, observation, number, changed, prior_value, previous, value_changes, withdraws, only_for, agency,
                on_behalf, definition_version, released_at, recorded_at, entry)
            select row, observation, number,
                   case when not announced then changed when previous is null then '{}'
                        when changed = '{}' then '{recordedAt}' else changed end,
                   prior_value, previous, value_changes, withdrawn, only_for, agency, on_behalf, definition_version,
                   day, recorded_at,
                   case when ? then nextval('journal_entry') end
            from (
                select numbered.row, numbered.observation, numbered.number, numbered.announced,
                    case when prior.status is null then '{}' else
            """
            + ComparedField.changed("prior", "next", "s.indicator")
            + " end as changed, coalesce(nullif(" + ComparedField.valueIn("prior", "s", "s.indicator")
            + ", 'NaN'), prior.value) as prior_value, "
            + ObservationEventSql.previous("public", "s", "s.indicator")
            + " as previous, public.vintage is not null and "
            + ComparedField.valueIn("public", "s", "s.indicator")
            + """
             is distinct from s.value as value_changes, became.*, next.released_at as day,
                    case when owner.agency <> acting.agency then owner.agency end as only_for,
                    greatest(?, (select max(greatest(v.recorded_at, v.published_at)) from vintage v
                                 where v.observation = numbered.observation))
                        + numbered.nth * interval '1 microsecond' as recorded_at
                from numbered join staged s on s.row = numbered.row
            """
            + PUBLIC_BEFORE
            + OWNER
            + PRIOR
            + NEXT
            + "order by numbered.row) found";

    private Revisions() {}

    /**
     * Fills {@code revision}.
     *
     * @param which of the known rows, as a condition over {@code staged}
     * @param drawEntries whether they get entries of the journal
     */
    static void number(Connection connection, Sender sender, String which, Instant now, boolean drawEntries)
            throws SQLException {
        String sql =
                NUMBER.formatted(which, sender.publicly().sql(), sender.seen().sql());
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setBoolean(1, drawEntries);
            insert.setObject(2, now.atOffset(ZoneOffset.UTC));
            int next = sender.publicly().bind(insert, 3);
            insert.setObject(next++, sender.day());
            next = sender.bindReporter(insert, next);
            next = sender.seen().bind(insert, next);
            insert.setArray(next, sender.agencies(connection));
            insert.executeLargeUpdate();
        }
    }
}
