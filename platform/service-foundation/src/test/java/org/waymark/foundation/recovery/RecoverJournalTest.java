package org.waymark.foundation.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.EventEnvelope;
import org.waymark.contracts.EventType;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.journal.JournalEntry;
import org.waymark.foundation.journal.JournalReader;
import org.waymark.foundation.projection.ReceivedEvent;
import org.waymark.foundation.relay.JournalDatabase;
import org.waymark.foundation.relay.Numbering;

class RecoverJournalTest {
    private final List<Long> restored = new ArrayList<>();
    private JournalDatabase database;
    private MissingEvents missingEvents;

    /** Notes what it is asked to put back. */
    private final class Notebook implements Restoration {
        @Override
        public Set<EventType> types() {
            return Set.of(EventType.OBSERVATION_RECORDED);
        }

        @Override
        public Optional<String> restore(ReceivedEvent event, long entry) {
            restored.add(event.envelope().sequence());
            return Optional.empty();
        }
    }

    @BeforeEach
    void twoNumberedEntries() throws SQLException {
        database = new JournalDatabase();
        missingEvents = new MissingEvents(new Database(database.source));
        missingEvents.create();
        database.appendAndCommit("a");
        database.appendAndCommit("a");
        numberAll();
    }

    @Test
    void entries_restored_without_their_positions_get_these_back_around_one_that_was_lost() throws SQLException {
        long third = database.appendAndCommit("a");
        try (Connection inFlight = database.transaction()) {
            JournalDatabase.append(inFlight, "a");
            inFlight.rollback();
        }
        long fifth = database.appendAndCommit("a");
        UUID lost = UUID.randomUUID();
        missingEvents.stage(List.of(sent(3, idOf(third)), sent(4, lost), sent(5, idOf(fifth))));

        assertThat(recover()).isEqualTo(new RecoverJournal.Missing(3, 3, 5, 1, 5));

        long putBack = database.number("select max(entry) from journal");
        assertThat(database.entriesByPosition()).containsExactly(1L, 2L, third, putBack, fifth);
        assertThat(restored).containsExactly(4L);
        missingEvents.create();
        missingEvents.stage(List.of(sent(3, idOf(third)), sent(4, lost), sent(5, idOf(fifth))));
        assertThat(missing().events()).isZero();
    }

    @Test
    void what_was_numbered_since_the_restore_comes_after_what_is_put_back() throws SQLException {
        long since = database.appendAndCommit("b");
        numberAll();
        missingEvents.stage(List.of(sent(3, UUID.randomUUID()), sent(4, UUID.randomUUID())));
        recover();
        numberAll();
        assertThat(database.entriesByPosition()).containsExactly(1L, 2L, since + 1, since + 2, since);
    }

    @Test
    void what_is_put_back_keeps_its_instant_and_what_comes_after_is_announced_later() throws SQLException {
        Instant inAnHour = Instant.now().plusSeconds(3_600).truncatedTo(ChronoUnit.MICROS);
        Instant told = inAnHour.plusSeconds(60);
        database.appendAndCommit("b");
        numberAll();
        missingEvents.stage(List.of(
                sent(3, UUID.randomUUID(), inAnHour),
                sent(4, UUID.randomUUID(), inAnHour),
                sent(5, UUID.randomUUID(), inAnHour.plusSeconds(1))));
        try (Connection transaction = database.transaction()) {
            RecoverJournal recovery = recovery(always(transaction));
            recovery.putBack();
            recovery.announceAfter(told);
            transaction.commit();
        }
        numberAll();

        JournalReader journal = new JournalReader(new Database(database.source));
        assertThat(journal.after(2, 10))
                .extracting(JournalEntry::announcedAt)
                .containsExactly(inAnHour, inAnHour, inAnHour.plusSeconds(1), told.plusNanos(1_000));
    }

    @Test
    void events_that_do_not_say_when_they_were_announced_do_not_say_it_afterwards() throws SQLException {
        missingEvents.stage(List.of(sent(3, UUID.randomUUID())));
        recover();

        JournalReader journal = new JournalReader(new Database(database.source));
        assertThat(journal.after(2, 10)).extracting(JournalEntry::announcedAt).containsOnlyNulls();
    }

    @Test
    void a_stretch_that_does_not_follow_the_journal_is_not_whole() throws SQLException {
        missingEvents.stage(List.of(sent(7, UUID.randomUUID()), sent(8, UUID.randomUUID())));
        assertThat(missing().isWhole()).isFalse();
    }

    private RecoverJournal.Missing missing() throws SQLException {
        return recovery(database.source).missing();
    }

    /** As the command does, in one transaction. */
    private RecoverJournal.Missing recover() throws SQLException {
        try (Connection transaction = database.transaction()) {
            RecoverJournal recovery = recovery(always(transaction));
            assertThat(recovery.putBack()).isEmpty();
            RecoverJournal.Missing putBack = recovery.missing();
            transaction.commit();
            return putBack;
        }
    }

    private RecoverJournal recovery(DataSource source) {
        return new RecoverJournal(new Database(source), List.of(new Notebook()), "indicator-service");
    }

    /** Hands out the one connection, and does not let it be closed: as a data source does within a transaction. */
    private static DataSource always(Connection connection) {
        ClassLoader loader = RecoverJournalTest.class.getClassLoader();
        Object kept = Proxy.newProxyInstance(
                loader,
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) ->
                        method.getName().equals("close") ? null : method.invoke(connection, arguments));
        return (DataSource)
                Proxy.newProxyInstance(loader, new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> kept);
    }

    private void numberAll() throws SQLException {
        long epoch = database.beginTerm();
        Numbering numbering = new Numbering(new Database(database.source));
        while (numbering.number(epoch, 100) > 0) {
            continue;
        }
    }

    private UUID idOf(long entry) throws SQLException {
        try (var connection = database.source.getConnection();
                var select = connection.prepareStatement("select id from journal where entry = ?")) {
            select.setLong(1, entry);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getObject(1, UUID.class);
            }
        }
    }

    private static TopicsLog.Sent sent(long sequence, UUID id) {
        return sent(sequence, id, null);
    }

    private static TopicsLog.Sent sent(long sequence, UUID id, Instant announcedAt) {
        EventEnvelope envelope = new EventEnvelope(
                id,
                "/indicator-service",
                EventType.OBSERVATION_RECORDED.type(),
                "a",
                Instant.parse("2026-01-01T00:00:00Z"),
                "a",
                sequence,
                1,
                null,
                announcedAt);
        return new TopicsLog.Sent("waymark.observations.v1", envelope, "{}");
    }
}
