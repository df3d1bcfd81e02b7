package org.waymark.foundation.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.contracts.EventEnvelope;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.database.Row;

/** Reads the journal by position. */
@ApplicationScoped
public class JournalReader {
    private static final String AFTER =
            """
            select run.first_position + entry.entry - run.first_entry as position, run.epoch, run.announced_at, entry.*
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
            "select run.first_position + entry.entry - run.first_entry as position, run.epoch, run.announced_at, entry.* "
                    + BETWEEN + " order by run.first_position, entry.entry limit ?";
    private static final String KINDS_BETWEEN = "select distinct type, topic, agency " + BETWEEN;
    private static final int FETCHED_AT_ONCE = 50;
    private static final String AT =
            """
            select asked.position, run.epoch, run.announced_at, entry.*
            from unnest(?::bigint[]) as asked(position)
            join lateral (select * from journal_run where first_position <= asked.position
                          order by first_position desc limit 1) run on true
            join lateral (select * from journal where entry = run.first_entry + asked.position - run.first_position) entry
              on true
            order by asked.position
            """;
    private static final String POSITIONS_OF =
            """
            select asked.entry, run.first_position + asked.entry - run.first_entry
            from unnest(?::bigint[]) as asked(entry)
            join lateral (select * from journal_run where first_entry <= asked.entry order by first_entry desc limit 1) run
              on asked.entry < run.first_entry + run.entries
            """;
    /**
     * The relay's row and the runs change in one statement: both are seen or neither. Entries that do not say when they
     * were announced may have happened at any time: where they follow, nothing is sure.
     */
    private static final String ANNOUNCED_UP_TO =
            """
            select case when run.first_position + run.entries > ? + 1
                        then coalesce(run.announced_at - interval '1 microsecond', 'epoch')
                        else relay.announced_until end as announced_at
            from relay
            left join lateral (select * from journal_run where first_position <= ? + 1
                               order by first_position desc limit 1) run on true
            """;

    private static final String LAST =
            "select first_position + entries - 1 from journal_run order by first_position desc limit 1";

    private final Database database;

    public JournalReader(Database database) {
        this.database = database;
    }

    /** The entries after a position, in order of position. */
    public List<JournalEntry> after(long position, int limit) {
        return database.read(AFTER, JournalReader::entry, position, limit, position, limit);
    }

    /** The entries at these positions, in order of position. */
    public List<JournalEntry> at(Collection<Long> positions) {
        return positions.isEmpty() ? List.of() : database.read(AT, JournalReader::entry, positions);
    }

    /** Whether exactly this event has its position in this journal. */
    public boolean holds(EventEnvelope event) {
        return after(event.sequence() - 1, 1).stream()
                .anyMatch(entry ->
                        entry.position() == event.sequence() && entry.id().equals(event.id()));
    }

    /** Entries in order of position, and the last position that was examined to find them. */
    public record Stretch(List<JournalEntry> entries, long examined) {}

    /**
     * The entries with positions in (after, upTo] that the filter lets through. It ends early at {@code limit} entries,
     * or once their data is larger than {@code bytes}. In a transaction they are fetched little by little.
     */
    public Stretch between(long after, long upTo, JournalFilter filter, int limit, long bytes) {
        return database.read(
                ENTRIES_BETWEEN,
                FETCHED_AT_ONCE,
                row -> {
                    List<JournalEntry> entries = new ArrayList<>();
                    long held = 0;
                    while (held <= bytes && row.next()) {
                        JournalEntry entry = entry(row);
                        entries.add(entry);
                        held += entry.data().getBytes(StandardCharsets.UTF_8).length;
                    }
                    boolean cut = entries.size() == limit || held > bytes;
                    return new Stretch(
                            entries, cut ? entries.get(entries.size() - 1).position() : upTo);
                },
                after,
                upTo,
                filter.types().isEmpty(),
                filter.types(),
                filter.guardedTopics(),
                filter.agencies(),
                limit,
                after,
                upTo,
                limit);
    }

    /** The kinds of the entries with positions in (after, upTo]. */
    public Set<JournalFilter.Kind> kindsBetween(long after, long upTo) {
        return Set.copyOf(database.read(
                KINDS_BETWEEN,
                row -> new JournalFilter.Kind(row.getString(1), row.getString(2), row.getString(3)),
                after,
                upTo,
                true,
                Set.of(),
                Set.of(),
                Set.of(),
                Integer.MAX_VALUE,
                after,
                upTo));
    }

    /** The positions of these journal rows, which may repeat; a row that the relay has not numbered is left out. */
    public Map<Long, Long> positionsOf(Collection<Long> entries) {
        return database.read(POSITIONS_OF, row -> Map.entry(row.getLong(1), row.getLong(2)), entries).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));
    }

    /**
     * An instant up to which everything announced has a position up to this one. Of a round that goes on behind it
     * nothing counts yet.
     */
    public Instant announcedUpTo(long position) {
        return database.find(ANNOUNCED_UP_TO, row -> Row.instant(row, "announced_at"), position, position)
                .orElseThrow();
    }

    /** The last position given, 0 before the first. */
    public long lastPosition() {
        return database.find(LAST, row -> row.getLong(1)).orElse(0L);
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
                Row.instant(row, "recorded_at"),
                row.getString("traceparent"),
                row.getString("data"),
                Row.instant(row, "announced_at"));
    }
}
