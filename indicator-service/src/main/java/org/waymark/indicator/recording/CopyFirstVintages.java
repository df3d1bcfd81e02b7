package org.waymark.indicator.recording;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.postgresql.PGConnection;
import org.waymark.contracts.EventType;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.database.CopyText;
import org.waymark.indicator.observation.ReviewState;
import org.waymark.indicator.staging.AcceptedRows;
import org.waymark.indicator.staging.StagedRow;

/**
 * The short way for rows that each begin an observation, as most files of a data team do: they are copied straight to
 * where they belong. That one of them does not shows when it is in the way of another, and nothing has happened then.
 */
public final class CopyFirstVintages {
    private static final String IS_KNOWN =
            """
            select exists (select from observation where indicator = ? and area = ? and breakdown = ? and period = ?)
            """;
    private static final String OBSERVATIONS =
            "copy observation (id, indicator, area, breakdown, period, period_type, period_end, vintage) from stdin";
    private static final String DRAW_ENTRIES = "select nextval('journal_entry') from generate_series(1, ?)";
    private static final String VINTAGES =
            """
            copy vintage (observation, entry, vintage, value, missing_reason, status, numerator, denominator,
                released_at, released_at_basis, review_state, definition_version, agency, submitted_by,
                submitted_through, on_behalf, sources, provenance, note, reason, justification, changed, recorded_at,
                published_at, withdraws, announced) from stdin
            """;
    private static final String JOURNAL =
            """
            copy journal (entry, id, topic, type, key, subject, recorded_at, actor, agency, traceparent, data) from stdin
            """;
    /** As every import has it, so that no two wait for each other; codes are ASCII. */
    private static final Comparator<StagedRow> SAME_ORDER_FOR_ALL = Comparator.comparing(StagedRow::indicator)
            .thenComparing(StagedRow::area)
            .thenComparing(StagedRow::breakdown)
            .thenComparing(StagedRow::period);

    private static final int FIRST_VINTAGE = 1;
    private static final String NOTHING_CHANGED = "{}";

    private final Connection connection;
    private final PGConnection copies;
    private final Caller caller;
    /** As text, once for all rows. */
    private final String now;

    private final String recordedAt;

    public CopyFirstVintages(Connection connection, Caller caller, Instant now) throws SQLException {
        this.connection = connection;
        this.copies = connection.unwrap(PGConnection.class);
        this.caller = caller;
        this.now = now.toString();
        this.recordedAt = StagedRow.recordedAt(now);
    }

    /** False when not all of them are new. */
    public boolean record(List<StagedRow> rows) throws SQLException {
        // A file that is sent again is told by its first row, without rows to be cleared away afterwards.
        if (isKnown(rows.get(0))) {
            return false;
        }
        execute(AcceptedRows.WRITES_TO_JOURNAL);
        List<StagedRow> sorted = rows.stream().sorted(SAME_ORDER_FOR_ALL).toList();
        if (!UndoIfOneExists.run(connection, () -> copyObservations(sorted))) {
            return false;
        }
        long[] entries = drawEntries(rows.size());
        copyVintages(rows, entries);
        // Last: what the journal holds of an open transaction is in the way of the relay's looks.
        copyEntries(rows, entries);
        return true;
    }

    private void copyObservations(List<StagedRow> rows) throws SQLException {
        try (CopyText text = CopyText.begin(copies, OBSERVATIONS)) {
            for (StagedRow row : rows) {
                writeObservation(row, text);
            }
            text.end();
        }
    }

    private void copyVintages(List<StagedRow> rows, long[] entries) throws SQLException {
        try (CopyText text = CopyText.begin(copies, VINTAGES)) {
            for (int i = 0; i < entries.length; i++) {
                writeVintage(rows.get(i), entries[i], text);
            }
            text.end();
        }
    }

    private void copyEntries(List<StagedRow> rows, long[] entries) throws SQLException {
        try (CopyText text = CopyText.begin(copies, JOURNAL)) {
            for (int i = 0; i < entries.length; i++) {
                writeEntry(rows.get(i), entries[i], text);
            }
            text.end();
        }
    }

    private boolean isKnown(StagedRow row) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(IS_KNOWN)) {
            select.setString(1, row.indicator());
            select.setString(2, row.area());
            select.setString(3, row.breakdown());
            select.setString(4, row.period());
            try (ResultSet answer = select.executeQuery()) {
                answer.next();
                return answer.getBoolean(1);
            }
        }
    }

    private long[] drawEntries(int rows) throws SQLException {
        try (PreparedStatement draw = connection.prepareStatement(DRAW_ENTRIES)) {
            draw.setInt(1, rows);
            long[] entries = new long[rows];
            try (ResultSet row = draw.executeQuery()) {
                for (int i = 0; row.next(); i++) {
                    entries[i] = row.getLong(1);
                }
            }
            return entries;
        }
    }

    private static void writeObservation(StagedRow row, CopyText text) throws SQLException {
        text.put(row.newId())
                .put(row.indicator())
                .put(row.area())
                .put(row.breakdown())
                .put(row.period())
                .put(row.periodType())
                .put(row.periodEnd())
                .put(FIRST_VINTAGE)
                .endRow();
    }

    private void writeVintage(StagedRow row, long entry, CopyText text) throws SQLException {
        text.put(row.newId())
                .put(entry)
                .put(FIRST_VINTAGE)
                .put(row.value())
                .put(row.missingReason())
                .put(row.status())
                .put(row.numerator())
                .put(row.denominator())
                .put(row.releasedAt())
                .put(row.releasedAtBasis())
                .put(row.reviewState())
                .put(row.definitionVersion())
                .put(row.agency())
                .put(caller.subject())
                .put(caller.client())
                .put(row.onBehalf())
                .put(row.sources())
                .put(row.provenance())
                .put(row.note())
                .put(row.reason())
                .put(row.justification())
                .put(NOTHING_CHANGED)
                .put(now)
                .put(row.reviewState().equals(ReviewState.PUBLISHED.name()) ? now : null)
                .put(null)
                .put(row.announced())
                .endRow();
    }

    private void writeEntry(StagedRow row, long entry, CopyText text) throws SQLException {
        EventType type = row.announced() ? EventType.OBSERVATION_RECORDED : EventType.OBSERVATION_SUBMITTED;
        String key = row.indicator() + "/" + row.area() + "/" + row.breakdown();
        text.put(entry)
                .put(row.eventId())
                .put(type.topic().topicName())
                .put(type.type())
                .put(key)
                .put(key + "/" + row.period())
                .put(now)
                .put(caller.subject())
                .put(row.agency())
                .put(caller.traceparent())
                .put(row.event().replace(StagedRow.RECORDED_LATER, recordedAt))
                .endRow();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
