package org.waymark.foundation.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.waymark.contracts.EventEnvelope;

/** Reads the journal by position. */
@ApplicationScoped
public class JournalReader {
    private static final String AFTER =
            """
            select run.first_position + entry.entry - run.first_entry as position, run.epoch, entry.*
            from journal_run run
            cross join lateral (
                select * from journal
                where entry >= greatest(run.first_entry, run.first_entry + ? + 1 - run.first_position)
                  and entry < run.first_entry + run.entries
                order by entry limit ?) entry
            where run.first_position >= coalesce((select max(first_position) from journal_run where first_position <= ? + 1), 0)
            order by run.first_position, entry.entry
            limit ?
            """;
    private static final String POSITIONS_OF =
            """
            select asked.entry, run.first_position + asked.entry - run.first_entry
            from unnest(?::bigint[]) as asked(entry)
            join lateral (select * from journal_run where first_entry <= asked.entry order by first_entry desc limit 1) run
              on asked.entry < run.first_entry + run.entries
            """;
    private static final String LAST =
            "select first_position + entries - 1 from journal_run order by first_position desc limit 1";

    private final DataSource database;

    public JournalReader(DataSource database) {
        this.database = database;
    }

    /** The entries after a position, in order of position. */
    public List<JournalEntry> after(long position, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(AFTER)) {
            select.setLong(1, position);
            select.setInt(2, limit);
            select.setLong(3, position);
            select.setInt(4, limit);
            List<JournalEntry> entries = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    entries.add(entry(row));
                }
            }
            return entries;
        } catch (SQLException failure) {
            throw new JournalFailure(failure);
        }
    }

    /** Whether that very event stands at its position here. */
    public boolean holds(EventEnvelope event) {
        return after(event.sequence() - 1, 1).stream()
                .anyMatch(entry ->
                        entry.position() == event.sequence() && entry.id().equals(event.id()));
    }

    /** The positions of journal rows, of those that the relay has given one. */
    public Map<Long, Long> positionsOf(Collection<Long> entries) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(POSITIONS_OF)) {
            select.setArray(1, connection.createArrayOf("bigint", entries.toArray()));
            Map<Long, Long> positions = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    positions.put(row.getLong(1), row.getLong(2));
                }
            }
            return positions;
        } catch (SQLException failure) {
            throw new JournalFailure(failure);
        }
    }

    /** The last position given, 0 before the first. */
    public long lastPosition() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(LAST);
                ResultSet row = select.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        } catch (SQLException failure) {
            throw new JournalFailure(failure);
        }
    }

    private static JournalEntry entry(ResultSet row) throws SQLException {
        return new JournalEntry(
                row.getLong("position"),
                row.getLong("epoch"),
                row.getObject("id", UUID.class),
                row.getString("topic"),
                row.getString("type"),
                row.getString("key"),
                row.getString("subject"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("traceparent"),
                row.getString("data"));
    }
}
