package org.waymark.foundation.recovery;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.contracts.EventEnvelope;
import org.waymark.contracts.EventType;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.database.Row;
import org.waymark.foundation.projection.ReceivedEvent;

/** Puts the missing events back at their positions, in the open transaction. */
@ApplicationScoped
class RecoverJournal {
    /** Holds the lease row, so that no relay can lead meanwhile, and keeps writers out. */
    private static final List<String> TAKE_OVER = List.of(
            "lock table journal in share row exclusive mode",
            """
            update relay set holder = 'journal-recover', renewed_at = clock_timestamp(),
                   epoch = greatest(epoch, (select max(epoch) from missing_event)) + 1
            """);
    /** Entries numbered since the restore lose their positions; the relay numbers them again after those put back. */
    private static final List<String> FORGET_POSITIONS = List.of(
            """
            update relay set settled_entry = least(settled_entry, coalesce((
                select min(case when first_position > common.position then first_entry
                                else first_entry + common.position + 1 - first_position end) - 1
                from journal_run, (select min(sequence) - 1 as position from missing_event) common
                where first_position + entries - 1 > common.position), settled_entry))
            """,
            "delete from journal_run where first_position >= (select min(sequence) from missing_event)",
            """
            update journal_run set entries = common.position + 1 - first_position
            from (select min(sequence) - 1 as position from missing_event) common
            where first_position + entries - 1 > common.position
            """);

    private static final List<String> PUT_BACK = List.of(
            """
            update missing_event missing set entry = journal.entry, in_journal = true
            from journal, relay where journal.entry > relay.settled_entry and journal.id = missing.id
            """,
            """
            with put as (
                insert into journal (id, topic, type, key, subject, recorded_at, actor, agency, traceparent, data)
                select id, topic, type, key, subject, recorded_at, 'journal-recover', data ->> 'agency', traceparent, data
                from missing_event where not in_journal order by sequence
                returning id, entry)
            update missing_event missing set entry = put.entry from put where put.id = missing.id
            """,
            """
            insert into journal_run (first_position, first_entry, entries, epoch, announced_at)
            select min(sequence), min(entry), count(*), epoch, announced_at
            from (select *, sequence - row_number() over (partition by epoch, entry - sequence, announced_at order by sequence)
                            as unbroken
                  from missing_event) stretch
            group by epoch, entry - sequence, announced_at, unbroken
            """,
            """
            update relay set announced_until = greatest(announced_until, (select max(announced_at) from missing_event)),
                   numbered_position = (select max(sequence) from missing_event)
            """,
            "update relay set sent_position = (select max(sequence) from missing_event), holder = null");
    private static final String ANNOUNCE_AFTER = "update relay set announced_until = greatest(announced_until, ?)";
    private static final String SUMMARY =
            """
            select count(*), coalesce(min(sequence), 0), coalesce(max(sequence), 0),
                   count(*) filter (where not in_journal),
                   (select coalesce(max(first_position + entries - 1), 0) from journal_run)
            from missing_event
            """;
    private static final int FETCHED_AT_ONCE = 500;
    private static final String TO_RESTORE = "select * from missing_event where not in_journal order by sequence";

    /**
     * How many events are missing, and the span of their positions.
     *
     * @param unknown how many of them the journal does not hold at all
     * @param journalEnd the last position of the journal
     */
    record Missing(long events, long first, long last, long unknown, long journalEnd) {
        boolean isWhole() {
            return events == last - first + 1 && first <= journalEnd + 1;
        }
    }

    private final Database database;
    private final List<Restoration> restorations;
    private final String source;

    RecoverJournal(
            Database database,
            @All List<Restoration> restorations,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.database = database;
        this.restorations = restorations;
        this.source = "/" + service;
    }

    Missing missing() {
        return database.find(
                        SUMMARY,
                        row -> new Missing(
                                row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)))
                .orElseThrow();
    }

    /** What is numbered from now on is announced later than what the topics were told. */
    void announceAfter(Instant told) {
        database.change(ANNOUNCE_AFTER, told);
    }

    /** Returns what stands in the way; unless that is empty the caller must roll the transaction back. */
    List<String> putBack() {
        Stream.of(TAKE_OVER, FORGET_POSITIONS, PUT_BACK).flatMap(List::stream).forEach(database::change);
        return restore();
    }

    private List<String> restore() {
        return database.read(TO_RESTORE, FETCHED_AT_ONCE, row -> {
            List<String> obstacles = new ArrayList<>();
            while (row.next()) {
                ReceivedEvent event = event(row);
                for (Restoration restoration : restorations(event.type())) {
                    restoration.restore(event, row.getLong("entry")).ifPresent(obstacles::add);
                }
            }
            return obstacles;
        });
    }

    private List<Restoration> restorations(EventType type) {
        List<Restoration> found =
                restorations.stream().filter(one -> one.types().contains(type)).toList();
        if (found.isEmpty()) {
            throw new IllegalStateException("Nothing here puts back events of type " + type.type());
        }
        return found;
    }

    private ReceivedEvent event(ResultSet row) throws SQLException {
        String type = row.getString("type");
        EventEnvelope envelope = new EventEnvelope(
                row.getObject("id", UUID.class),
                source,
                type,
                row.getString("subject"),
                Row.instant(row, "recorded_at"),
                row.getString("key"),
                row.getLong("sequence"),
                row.getLong("epoch"),
                row.getString("traceparent"),
                Row.instant(row, "announced_at"));
        return new ReceivedEvent(envelope, EventType.of(type).orElseThrow(), Row.json(row, "data"));
    }
}
