package org.waymark.indicator.recording;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.journal.Journal;
import org.waymark.indicator.observation.ObservationEventSql;
import org.waymark.indicator.observation.VintageColumn;
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
            + VintageColumn.list(Map.of(
                    VintageColumn.DEFINITION_VERSION,
                    """
                    case when revision.withdraws is null then definition_version else (
                        select w.definition_version from vintage w
                        where w.observation = revision.observation and w.vintage = revision.withdraws) end""",
                    VintageColumn.ENTRY,
                    "revision.entry",
                    VintageColumn.VINTAGE,
                    "number",
                    VintageColumn.RELEASED_AT,
                    "revision.released_at",
                    VintageColumn.REVIEW_STATE,
                    "case when staged.withdraws and review_state = 'PUBLISHED' then 'WITHDRAWN' else review_state end",
                    VintageColumn.SUBMITTED_BY,
                    "?",
                    VintageColumn.SUBMITTED_THROUGH,
                    "?",
                    VintageColumn.PUBLISHED_AT,
                    "case when review_state = 'PUBLISHED' then recorded_at end",
                    VintageColumn.WITHDRAWS,
                    "revision.withdraws"))
            + " from revision join staged using (row)";
    private static final String NEXT_ENTRIES =
            JOURNAL + "select next_entry, event_id, " + ObservationEventSql.TOPIC + ", "
                    + ObservationEventSql.TYPE_OF_NEXT + ", " + KEY + ", " + KEY
                    + " || '/' || period, recorded_at, ?, agency, ?, "
                    + ObservationEventSql.DATA_OF_NEXT
                    + """

            from (
                select staged.*, revision.entry as next_entry, revision.withdraws as withdrawn,
                       revision.released_at as day, observation, number, changed, previous, recorded_at
                from revision join staged using (row)) next
            """;

    private final Caller caller;
    private final Instant now;

    public RecordRows(Caller caller, Instant now) {
        this.caller = caller;
        this.now = now;
    }

    /** @param unlessBlocked whether rows with errors are left out */
    public void record(ComparedFile file, long first, long next, boolean unlessBlocked) throws SQLException {
        if (!file.mayBeRecorded()) {
            throw new IllegalArgumentException("These rows were only looked at");
        }
        if (first > 0) {
            recordNew(file, unlessBlocked);
        }
        if (next > 0) {
            recordNext(file.session());
        }
    }

    /** Records the first vintages of new observations. */
    private void recordNew(ComparedFile file, boolean unlessBlocked) throws SQLException {
        String unknown = file.known() > 0 ? UNKNOWN : NO_OTHERS;
        String notBlocked = unlessBlocked ? Difference.NOT_BLOCKED : NO_OTHERS;
        Connection connection = file.session();
        try (PreparedStatement insert = connection.prepareStatement(NEW_VINTAGES.formatted(unknown, notBlocked))) {
            insert.setString(1, caller.subject());
            insert.setString(2, caller.client());
            insert.setObject(3, now.atOffset(ZoneOffset.UTC));
            insert.setObject(4, now.atOffset(ZoneOffset.UTC));
            insert.executeLargeUpdate();
        }
        try (PreparedStatement insert = connection.prepareStatement(NEW_ENTRIES.formatted(unknown, notBlocked))) {
            insert.setObject(1, now.atOffset(ZoneOffset.UTC));
            insert.setString(2, caller.subject());
            insert.setString(3, caller.traceparent());
            insert.setString(4, StagedRow.RECORDED_LATER);
            insert.setString(5, StagedRow.recordedAt(now));
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
        try (PreparedStatement insert = connection.prepareStatement(NEXT_ENTRIES)) {
            insert.setString(1, caller.subject());
            insert.setString(2, caller.traceparent());
            insert.executeLargeUpdate();
        }
    }
}
