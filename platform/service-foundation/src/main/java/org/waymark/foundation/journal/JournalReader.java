package org.waymark.foundation.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private static final String BETWEEN =
            """
            from journal_run run
            cross join lateral (
                select * from journal
                where entry >= greatest(run.first_entry, run.first_entry + ? + 1 - run.first_position)
                  and entry < run.first_entry + least(run.entries, ? + 1 - run.first_position)
                  and (? or type = any(?)) and (topic <> all(?) or agency = any(?))
                order by entry limit ?) entry
            where run.first_position >= coalesce((select max(first_position) from journal_run where first_position <= ? + 1), 0)
              and run.first_position <= ?
            """;
    private static final String ENTRIES_BETWEEN =
            "select run.first_position + entry.entry - run.first_entry as position, run.epoch, entry.* " + BETWEEN
                    + " order by run.first_position, entry.entry limit ?";
    private static final String KINDS_BETWEEN = "select distinct type, topic, agency " + BETWEEN;
    private static final int FETCHED_AT_ONCE = 50;
    private static final String POSITIONS_OF =
            """
            select asked.entry, run.first_position + asked.entry - run.first_entry
            from unnest(?::bigint[]) as asked(entry)
            join lateral (select * from journal_run where first_entry <= asked.entry order by first_entry desc limit 1) run
              on asked.entry < run.first_entry + run.entries
            """;
    private static final String LAST =
            "select first_position + entries - 1 from journal_run order by first_position desc limit 1";

    private static final JournalFilter EVERYTHING = new JournalFilter(Set.of(), Set.of(), Set.of());

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

    /** Entries in order of position, and the last position that was examined for them. */
    public record Stretch(List<JournalEntry> entries, long examined) {}

    /**
     * The entries with positions in (after, upTo] that a filter lets through; ends early with so many entries, or once
     * their data holds more than so many bytes. In a transaction they are fetched little by little.
     */
    public Stretch between(long after, long upTo, JournalFilter filter, int limit, long bytes) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(ENTRIES_BETWEEN)) {
            select.setFetchSize(FETCHED_AT_ONCE);
            bindBetween(select, after, upTo, filter, limit);
            select.setInt(10, limit);
            List<JournalEntry> entries = new ArrayList<>();
            long held = 0;
            try (ResultSet row = select.executeQuery()) {
                while (held <= bytes && row.next()) {
                    JournalEntry entry = entry(row);
                    entries.add(entry);
                    held += entry.data().getBytes(StandardCharsets.UTF_8).length;
                }
            }
            boolean cut = entries.size() == limit || held > bytes;
            return new Stretch(entries, cut ? entries.get(entries.size() - 1).position() : upTo);
        } catch (SQLException failure) {
            throw new JournalFailure(failure);
        }
    }

    /** What kinds of entries have positions in (after, upTo]. */
    public Set<JournalFilter.Kind> kindsBetween(long after, long upTo) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(KINDS_BETWEEN)) {
            bindBetween(select, after, upTo, EVERYTHING, Integer.MAX_VALUE);
            Set<JournalFilter.Kind> kinds = new HashSet<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    kinds.add(new JournalFilter.Kind(row.getString(1), row.getString(2), row.getString(3)));
                }
            }
            return kinds;
        } catch (SQLException failure) {
            throw new JournalFailure(failure);
        }
    }

    private static void bindBetween(PreparedStatement select, long after, long upTo, JournalFilter filter, int limit)
            throws SQLException {
        Connection connection = select.getConnection();
        select.setLong(1, after);
        select.setLong(2, upTo);
        select.setBoolean(3, filter.types().isEmpty());
        select.setArray(4, connection.createArrayOf("text", filter.types().toArray()));
        select.setArray(
                5, connection.createArrayOf("text", filter.guardedTopics().toArray()));
        select.setArray(6, connection.createArrayOf("text", filter.agencies().toArray()));
        select.setInt(7, limit);
        select.setLong(8, after);
        select.setLong(9, upTo);
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
