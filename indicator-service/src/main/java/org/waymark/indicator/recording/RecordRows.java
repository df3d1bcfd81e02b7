package org.waymark.indicator.recording;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import org.waymark.contracts.EventType;
import org.waymark.contracts.Topic;
import org.waymark.foundation.caller.Caller;
import org.waymark.indicator.staging.StagedRow;

/**
 * Makes vintages and journal rows of staged rows. The journal comes last: what it holds of an open transaction is in
 * the way of the relay's looks.
 */
public final class RecordRows {
    private static final String VINTAGE =
            """
            insert into vintage (observation, entry, vintage, value, missing_reason, status, numerator, denominator,
                released_at, released_at_basis, review_state, definition_version, agency, submitted_by,
                submitted_through, on_behalf, sources, provenance, note, reason, justification, changed, recorded_at,
                published_at, withdraws, announced)
            """;
    private static final String JOURNAL =
            """
            insert into journal (entry, id, topic, type, key, subject, recorded_at, actor, agency, traceparent, data)
            """;
    private static final String KEY = "indicator || '/' || area || '/' || breakdown";
    private static final String UNKNOWN = "not exists (select from known where known.row = staged.row)";
    /** Not asked for where there are none: it would have the planner hash all that is staged, more than memory holds. */
    private static final String NO_OTHERS = "true";

    private static final String NEW_VINTAGES = VINTAGE
            + """
            select new_id, entry, 1, value, missing_reason, status, numerator, denominator, released_at,
                   released_at_basis, review_state, definition_version, agency, ?, ?, on_behalf, sources, provenance,
                   note, reason, justification, '{}', ?, case when review_state = 'PUBLISHED' then ?::timestamptz end,
                   null, announced
            from staged where %s and %s
            """;
    private static final String NEW_ENTRIES = JOURNAL
            + """
            select entry, event_id, case when announced then ? else ? end, case when announced then ? else ? end,
            """
            + KEY + ", " + KEY
            + """
             || '/' || period, ?, ?, agency, ?, replace(event, ?, ?)::json
            from staged where %s and %s
            """;

    private static final String MOVED =
            """
            update observation set vintage = latest.number
            from (select observation, max(number) as number from revision group by observation) latest
            where observation.id = latest.observation
            """;
    private static final String WITHDRAWN =
            """
            update vintage set review_state = 'WITHDRAWN' from revision join staged using (row)
            where vintage.observation = revision.observation and vintage.vintage = revision.withdraws
              and staged.review_state = 'PUBLISHED'
            """;
    private static final String NEXT_VINTAGES = VINTAGE
            + """
            select observation, revision.entry, number, value, missing_reason, status, numerator, denominator,
                   revision.released_at, released_at_basis,
                   case when staged.withdraws and review_state = 'PUBLISHED' then 'WITHDRAWN' else review_state end,
                   definition_version, agency, ?, ?, on_behalf, sources, provenance, note, reason, justification, changed,
                   recorded_at, case when review_state = 'PUBLISHED' then recorded_at end, revision.withdraws, announced
            from revision join staged using (row)
            """;
    private static final String NEXT_ENTRIES = JOURNAL
            + """
            select next_entry, event_id, case when announced then ? else ? end,
                   case when not announced then ? when withdrawn is not null then ? when previous is null then ? else ? end,
            """
            + KEY + ", " + KEY
            + """
             || '/' || period, recorded_at, ?, agency, ?,
                   case when announced and withdrawn is not null
                   then json_build_object('observationId', observation, 'indicator', indicator, 'area', area,
                       'breakdown', breakdown, 'period', period, 'periodType', period_type, 'vintage', number,
                       'withdrawnVintage', withdrawn, 'agency', agency, 'reason', reason,
                       'releasedAt', coalesce(day, period_end + 1), 'recordedAt', instant)
                   else (event::jsonb || case
                       when announced and previous is null then jsonb_build_object(
                           'observationId', observation, 'vintage', number, 'recordedAt', instant)
                       else jsonb_build_object(
                           'observationId', observation, 'vintage', number, 'recordedAt', instant,
                           'previous', previous, 'changed', changed, 'reason', reason) end)::json
                   end
            from (
                select staged.*, revision.entry as next_entry, revision.withdraws as withdrawn,
                       revision.released_at as day, observation, number, changed, previous, recorded_at,
                       to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as instant
                from revision join staged using (row)) next
            """;

    private final Connection connection;
    private final Caller caller;
    private final Instant now;

    public RecordRows(Connection connection, Caller caller, Instant now) {
        this.connection = connection;
        this.caller = caller;
        this.now = now;
    }

    /**
     * The first vintages of new observations.
     *
     * @param someAreKnown whether other rows have an observation already
     * @param someAreBlocked whether other rows are wrong
     */
    public void recordNew(boolean someAreKnown, boolean someAreBlocked) throws SQLException {
        String unknown = someAreKnown ? UNKNOWN : NO_OTHERS;
        String notBlocked = someAreBlocked ? Difference.NOT_BLOCKED : NO_OTHERS;
        try (PreparedStatement insert = connection.prepareStatement(NEW_VINTAGES.formatted(unknown, notBlocked))) {
            insert.setString(1, caller.subject());
            insert.setString(2, caller.client());
            insert.setObject(3, now.atOffset(ZoneOffset.UTC));
            insert.setObject(4, now.atOffset(ZoneOffset.UTC));
            insert.executeLargeUpdate();
        }
        try (PreparedStatement insert = connection.prepareStatement(NEW_ENTRIES.formatted(unknown, notBlocked))) {
            insert.setString(1, Topic.OBSERVATIONS.topicName());
            insert.setString(2, Topic.SUBMISSIONS.topicName());
            insert.setString(3, EventType.OBSERVATION_RECORDED.type());
            insert.setString(4, EventType.OBSERVATION_SUBMITTED.type());
            insert.setObject(5, now.atOffset(ZoneOffset.UTC));
            insert.setString(6, caller.subject());
            insert.setString(7, caller.traceparent());
            insert.setString(8, StagedRow.RECORDED_LATER);
            insert.setString(9, StagedRow.recordedAt(now));
            insert.executeLargeUpdate();
        }
    }

    /** The next vintages of known ones. */
    public void recordNext() throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(MOVED)) {
            update.executeLargeUpdate();
        }
        try (PreparedStatement update = connection.prepareStatement(WITHDRAWN)) {
            update.executeLargeUpdate();
        }
        try (PreparedStatement insert = connection.prepareStatement(NEXT_VINTAGES)) {
            insert.setString(1, caller.subject());
            insert.setString(2, caller.client());
            insert.executeLargeUpdate();
        }
        try (PreparedStatement insert = connection.prepareStatement(NEXT_ENTRIES)) {
            insert.setString(1, Topic.OBSERVATIONS.topicName());
            insert.setString(2, Topic.SUBMISSIONS.topicName());
            insert.setString(3, EventType.OBSERVATION_SUBMITTED.type());
            insert.setString(4, EventType.OBSERVATION_WITHDRAWN.type());
            insert.setString(5, EventType.OBSERVATION_RECORDED.type());
            insert.setString(6, EventType.OBSERVATION_REVISED.type());
            insert.setString(7, caller.subject());
            insert.setString(8, caller.traceparent());
            insert.executeLargeUpdate();
        }
    }
}
