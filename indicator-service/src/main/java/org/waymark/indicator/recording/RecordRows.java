package org.waymark.indicator.recording;

import static java.util.Map.entry;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Map;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.journal.Journal;
import org.waymark.indicator.observation.ObservationEventSql;
import org.waymark.indicator.observation.VintageColumn;
import org.waymark.indicator.review.RequestedWithdrawalSql;
import org.waymark.indicator.staging.StagedRow;

/**
 * Makes vintages and journal rows of staged rows. The journal comes last, because the relay has to look through its
 * rows as long as the transaction is open.
 */
public final class RecordRows {
    private static final String VINTAGE = "insert into vintage (" + VintageColumn.LIST + ") select ";
    private static final String JOURNAL = "insert into journal (entry, " + Journal.COLUMNS + ") ";
    private static final String KEY = "indicator || '/' || area || '/' || breakdown";
    private static final String UNKNOWN = "not exists (select from known where known.row = staged.row)";
    /**
     * Where no row is left out this condition is not asked: for it the planner would hash all staged rows, which
     * exceeds the memory.
     */
    private static final String NO_OTHERS = "true";

    private static final String NEW_VINTAGES = VINTAGE
            + VintageColumn.list(Map.of(
                    VintageColumn.OBSERVATION, "new_id",
                    VintageColumn.VINTAGE, "1",
                    VintageColumn.SUBMITTED_BY, "?",
                    VintageColumn.SUBMITTED_THROUGH, "?",
                    VintageColumn.CHANGED, "'{}'",
                    VintageColumn.RECORDED_AT, "?",
                    VintageColumn.PUBLISHED_AT, "case when review_state = 'PUBLISHED' then ?::timestamptz end",
                    VintageColumn.WITHDRAWS, "null"))
            + " from staged where %s and %s";
    private static final String NEW_ENTRIES = JOURNAL + "select entry, event_id, " + ObservationEventSql.TOPIC + ", "
            + ObservationEventSql.TYPE_OF_FIRST + ", " + KEY + ", " + KEY
            + " || '/' || period, ?, ?, agency, ?, replace(event, ?, ?)::json from staged where %s and %s";
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
            + VintageColumn.list(Map.ofEntries(
                    entry(VintageColumn.ENTRY, "revision.entry"),
                    entry(VintageColumn.VINTAGE, "number"),
                    entry(VintageColumn.RELEASED_AT, "revision.released_at"),
                    entry(
                            VintageColumn.REVIEW_STATE,
                            "case when staged.withdraws and review_state = 'PUBLISHED' then 'WITHDRAWN'"
                                    + " else review_state end"),
                    entry(VintageColumn.DEFINITION_VERSION, "revision.definition_version"),
                    entry(VintageColumn.AGENCY, "revision.agency"),
                    entry(VintageColumn.SUBMITTED_BY, "?"),
                    entry(VintageColumn.SUBMITTED_THROUGH, "?"),
                    entry(VintageColumn.ON_BEHALF, "revision.on_behalf"),
                    entry(VintageColumn.PUBLISHED_AT, "case when review_state = 'PUBLISHED' then recorded_at end"),
                    entry(VintageColumn.WITHDRAWS, "revision.withdraws")))
            + " from revision join staged using (row)";
    /** With the agency that asks for a withdrawal, where there is one. */
    private static final String NEXT =
            """
            (select revision.entry, event_id, announced, observation, indicator, area, breakdown, period, period_type,
                    period_end, number, changed, previous, reason, revision.withdraws as withdrawn,
                    revision.released_at as day, revision.agency, revision.on_behalf, recorded_at, event,
                    case when revision.on_behalf then ? else revision.agency end as decided_by
             from revision join staged using (row)) next
            """;

    private static final String DECISIONS = RequestedWithdrawalSql.KEEP.formatted(NEXT);
    private static final String NEXT_ENTRIES = JOURNAL + "select entry, event_id, " + ObservationEventSql.TOPIC
            + ", case when " + RequestedWithdrawalSql.IS_ONE + " then " + RequestedWithdrawalSql.EVENT_TYPE + " else "
            + ObservationEventSql.TYPE_OF_NEXT + " end, " + KEY + ", " + KEY
            + " || '/' || period, recorded_at, ?, agency, ?, case when " + RequestedWithdrawalSql.IS_ONE + " then "
            + RequestedWithdrawalSql.EVENT_DATA + " else " + ObservationEventSql.DATA_OF_NEXT + " end from " + NEXT;

    private final Caller caller;

    public RecordRows(Caller caller) {
        this.caller = caller;
    }

    public void record(RecordableRows rows) throws SQLException {
        if (rows.first() > 0) {
            recordNew(rows);
        }
        if (rows.next() > 0) {
            recordNext(rows.session());
        }
    }

    /** Records the first vintages of new observations. */
    private void recordNew(RecordableRows rows) throws SQLException {
        String unknown = rows.someAreKnown() ? UNKNOWN : NO_OTHERS;
        String notBlocked = rows.someAreBlocked() ? Difference.NOT_BLOCKED : NO_OTHERS;
        Connection connection = rows.session();
        try (PreparedStatement insert = connection.prepareStatement(NEW_VINTAGES.formatted(unknown, notBlocked))) {
            insert.setString(1, caller.subject());
            insert.setString(2, caller.client());
            insert.setObject(3, rows.now().atOffset(ZoneOffset.UTC));
            insert.setObject(4, rows.now().atOffset(ZoneOffset.UTC));
            insert.executeLargeUpdate();
        }
        try (PreparedStatement insert = connection.prepareStatement(NEW_ENTRIES.formatted(unknown, notBlocked))) {
            insert.setObject(1, rows.now().atOffset(ZoneOffset.UTC));
            insert.setString(2, caller.subject());
            insert.setString(3, caller.traceparent());
            insert.setString(4, StagedRow.RECORDED_LATER);
            insert.setString(5, StagedRow.recordedAt(rows.now()));
            insert.executeLargeUpdate();
        }
    }

    /** Records the next vintages of known observations. */
    private void recordNext(Connection connection) throws SQLException {
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
        try (PreparedStatement insert = connection.prepareStatement(DECISIONS)) {
            insert.setString(1, caller.subject());
            insert.setString(2, caller.client());
            insert.setString(3, anAgency());
            insert.executeLargeUpdate();
        }
        try (PreparedStatement insert = connection.prepareStatement(NEXT_ENTRIES)) {
            insert.setString(1, caller.subject());
            insert.setString(2, caller.traceparent());
            insert.setString(3, anAgency());
            insert.executeLargeUpdate();
        }
    }

    private String anAgency() {
        return caller.agencies().stream().sorted().findFirst().orElse(null);
    }
}
