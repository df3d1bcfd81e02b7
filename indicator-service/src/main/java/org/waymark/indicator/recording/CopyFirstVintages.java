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
import org.waymark.foundation.journal.Journal;
import org.waymark.indicator.observation.ObservationEvents;
import org.waymark.indicator.observation.ObservationRows;
import org.waymark.indicator.observation.SeriesPeriod;
import org.waymark.indicator.observation.Vintage;
import org.waymark.indicator.observation.VintageColumn;
import org.waymark.indicator.staging.AcceptedRows;
import org.waymark.indicator.staging.StagedRow;

/**
 * The short way for a small file in which every row begins a new observation, as in most files of a data team: the rows
 * are copied straight into the tables. A row whose observation exists violates the unique index, and then nothing has
 * happened.
 */
public final class CopyFirstVintages {
    private static final String IS_KNOWN =
            """
            select exists (select from observation where indicator = ? and area = ? and breakdown = ? and period = ?)
            """;
    private static final String OBSERVATIONS = "copy observation (" + ObservationRows.COLUMNS + ") from stdin";
    private static final String DRAW_ENTRIES = "select nextval('journal_entry') from generate_series(1, ?)";
    private static final String VINTAGES = "copy vintage (" + VintageColumn.LIST + ") from stdin";
    private static final VintageColumn[] COLUMNS = VintageColumn.values();
    private static final String JOURNAL = "copy journal (entry, " + Journal.COLUMNS + ") from stdin";
    /** All imports write observations in this order, so that no two wait for each other. Codes are ASCII. */
    private static final Comparator<StagedRow> SAME_ORDER_FOR_ALL =
            Comparator.comparing(StagedRow::about, SeriesPeriod.SAME_ORDER_FOR_ALL);

    private static final String NOTHING_CHANGED = "{}";

    private final Connection connection;
    private final PGConnection copies;
    private final Caller caller;
    /** The instant as text, made once for all rows. */
    private final String now;

    private final String recordedAt;

    public CopyFirstVintages(Connection connection, Caller caller, Instant now) throws SQLException {
        this.connection = connection;
        this.copies = connection.unwrap(PGConnection.class);
        this.caller = caller;
        this.now = now.toString();
        this.recordedAt = StagedRow.recordedAt(now);
    }

    /** False when one of the observations exists. */
    public boolean record(List<StagedRow> rows) throws SQLException {
        // The first row shows a file that is sent again, without inserting rows that autovacuum would have to remove.
        if (isKnown(rows.get(0).about())) {
            return false;
        }
        execute(AcceptedRows.WRITES_TO_JOURNAL);
        List<StagedRow> sorted = rows.stream().sorted(SAME_ORDER_FOR_ALL).toList();
        if (!UndoIfOneExists.run(connection, () -> copyObservations(sorted))) {
            return false;
        }
        long[] entries = drawEntries(rows.size());
        copyVintages(rows, entries);
        // The journal comes last, because the relay has to look through its rows as long as the transaction is open.
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
                writeVintage(rows.get(i).first(), entries[i], text);
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

    private boolean isKnown(SeriesPeriod about) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(IS_KNOWN)) {
            select.setString(1, about.indicator());
            select.setString(2, about.area());
            select.setString(3, about.breakdown());
            select.setString(4, about.period().toString());
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
        SeriesPeriod about = row.about();
        text.put(row.first().observation())
                .put(about.indicator())
                .put(about.area())
                .put(about.breakdown())
                .put(about.period())
                .put(about.period().type())
                .put(about.period().lastDay())
                .put(row.first().number())
                .endRow();
    }

    private void writeVintage(Vintage first, long entry, CopyText text) throws SQLException {
        for (VintageColumn column : COLUMNS) {
            text.put(
                    switch (column) {
                        case ENTRY -> entry;
                        case CHANGED -> NOTHING_CHANGED;
                        case RECORDED_AT -> now;
                        case PUBLISHED_AT -> first.publishedAt() == null ? null : now;
                        default -> column.of(first);
                    });
        }
        text.endRow();
    }

    private void writeEntry(StagedRow row, long entry, CopyText text) throws SQLException {
        EventType type = ObservationEvents.typeOfFirst(row.first().announced());
        String key = row.about().key();
        text.put(entry)
                .put(row.eventId())
                .put(type.topic().topicName())
                .put(type.type())
                .put(key)
                .put(key + "/" + row.about().period())
                .put(now)
                .put(caller.subject())
                .put(row.first().agency())
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
