package org.waymark.foundation.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.journal.JournalReader;

class NumberingTest {
    private static final Duration LAPSE = Duration.ofSeconds(10);

    private JournalDatabase database;
    private Numbering numbering;
    private long epoch;

    @BeforeEach
    void aLeaderOfAnEmptyJournal() throws SQLException {
        database = new JournalDatabase();
        numbering = new Numbering(new Database(database.source));
        epoch = database.beginTerm();
    }

    @Test
    void an_entry_drawn_early_and_committed_late_is_not_lost() throws SQLException {
        try (Connection slow = database.transaction()) {
            long early = JournalDatabase.append(slow, "a");
            long late = database.appendAndCommit("b");

            assertThat(numbering.number(epoch, 100)).isEqualTo(1);
            slow.commit();
            assertThat(numbering.number(epoch, 100)).isEqualTo(1);

            assertThat(database.entriesByPosition()).containsExactly(late, early);
        }
    }

    @Test
    void transactions_that_draw_xid_and_entry_in_opposite_order_are_both_numbered() throws SQLException {
        try (Connection olderXid = database.transaction();
                Connection youngerXid = database.transaction()) {
            run(olderXid, "select pg_current_xact_id()");
            run(youngerXid, "select pg_current_xact_id()");
            long first = JournalDatabase.append(youngerXid, "a");
            long second = JournalDatabase.append(olderXid, "b");

            olderXid.commit();
            numbering.number(epoch, 100);
            assertThat(database.entriesByPosition()).containsExactly(second);

            youngerXid.commit();
            numbering.number(epoch, 100);
            assertThat(database.entriesByPosition()).containsExactly(second, first);
        }
    }

    @Test
    void an_open_writer_of_this_database_holds_nobody_up() throws SQLException {
        try (Connection open = database.transaction()) {
            long held = JournalDatabase.append(open, "a");
            List<Long> others = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                others.add(database.appendAndCommit("b"));
                numbering.number(epoch, 100);
            }
            assertThat(database.entriesByPosition()).isEqualTo(others);

            open.commit();
            numbering.number(epoch, 100);
            assertThat(database.entriesByPosition()).last().isEqualTo(held);
        }
    }

    @Test
    void an_open_writer_of_another_database_holds_nobody_up() throws SQLException {
        JournalDatabase other = new JournalDatabase();
        try (Connection open = other.transaction()) {
            JournalDatabase.append(open, "elsewhere");

            long entry = database.appendAndCommit("here");
            numbering.number(epoch, 100);
            assertThat(database.entriesByPosition()).containsExactly(entry);

            abandonOne();
            database.appendAndCommit("here");
            numbering.number(epoch, 100);
            numbering.number(epoch, 100);
            numbering.rememberSettled();
            assertThat(database.number("select settled_entry from relay")).isEqualTo(3);
        }
    }

    @Test
    void a_rolled_back_entry_is_no_hole_in_the_positions() throws SQLException {
        long first = database.appendAndCommit("a");
        abandonOne();
        long third = database.appendAndCommit("a");
        numbering.number(epoch, 100);
        assertThat(database.entriesByPosition()).containsExactly(first, third);
    }

    @Test
    void the_next_leader_knows_what_is_still_open() throws SQLException {
        try (Connection slow = database.transaction()) {
            long early = JournalDatabase.append(slow, "a");
            long late = database.appendAndCommit("b");
            numbering.number(epoch, 100);
            numbering.rememberSettled();

            long nextEpoch = database.beginTerm();
            Numbering next = new Numbering(new Database(database.source));
            next.number(nextEpoch, 100);
            slow.commit();
            next.number(nextEpoch, 100);

            assertThat(database.entriesByPosition()).containsExactly(late, early);
        }
    }

    @Test
    void a_leader_that_was_overtaken_numbers_nothing() throws SQLException {
        database.appendAndCommit("a");
        database.beginTerm();
        assertThat(numbering.number(epoch, 100)).isZero();
        assertThat(database.entriesByPosition()).isEmpty();
    }

    @Test
    void batches_smaller_than_what_waits_lose_nothing() throws SQLException {
        List<Long> entries = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            entries.add(database.appendAndCommit("a"));
        }
        while (numbering.number(epoch, 7) > 0) {
            continue;
        }
        assertThat(database.entriesByPosition()).isEqualTo(entries);
    }

    @Test
    void writers_at_once_are_each_numbered_once_and_each_key_in_its_order() throws Exception {
        int writers = 8;
        List<Callable<List<Long>>> work = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            int seed = writer;
            work.add(() -> write("key-" + seed, new Random(seed)));
        }
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try {
            List<Future<List<Long>>> running = new ArrayList<>();
            work.forEach(task -> running.add(threads.submit(task)));
            while (!running.stream().allMatch(Future::isDone)) {
                numbering.number(epoch, 50);
            }
            List<Long> committed = new ArrayList<>();
            List<List<Long>> byKey = new ArrayList<>();
            for (Future<List<Long>> one : running) {
                committed.addAll(one.get());
                byKey.add(one.get());
            }
            while (numbering.number(epoch, 50) > 0) {
                continue;
            }
            List<Long> numbered = database.entriesByPosition();
            Collections.sort(committed);
            assertThat(numbered.stream().sorted().toList()).isEqualTo(committed);
            for (List<Long> ofKey : byKey) {
                assertThat(numbered.stream().filter(ofKey::contains).toList()).isEqualTo(ofKey);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void a_round_is_announced_at_one_instant_later_than_every_earlier_one() throws SQLException {
        try (Connection abandoned = database.transaction()) {
            database.appendAndCommit("a");
            JournalDatabase.append(abandoned, "a");
            database.appendAndCommit("a");
            numbering.number(epoch, 100);
        }
        database.appendAndCommit("a");
        numbering.number(epoch, 100);

        assertThat(database.number("select count(*) from journal_run")).isEqualTo(3);
        assertThat(database.number("select count(distinct announced_at) from journal_run where first_position < 3"))
                .isOne();
        assertThat(database.number("select count(*) from journal_run one join journal_run later"
                        + " on later.first_position = 3 and one.first_position < 3"
                        + " where one.announced_at < later.announced_at"))
                .isEqualTo(2);
    }

    @Test
    void what_is_told_has_its_position_and_what_comes_later_is_announced_later() throws SQLException {
        database.appendAndCommit("a");
        numbering.number(epoch, 100);
        Told first = numbering.tell(epoch, LAPSE).orElseThrow();
        Told second = numbering.tell(epoch, LAPSE).orElseThrow();
        database.appendAndCommit("a");
        numbering.number(epoch, 100);

        assertThat(first.position()).isOne();
        assertThat(second.position()).isOne();
        assertThat(second.announcedAt()).isAfterOrEqualTo(first.announcedAt());
        assertThat(announced(1)).isBeforeOrEqualTo(first.announcedAt());
        assertThat(announced(2)).isAfter(second.announcedAt());
        assertThat(numbering.tell(epoch, LAPSE).orElseThrow().position()).isEqualTo(2);
    }

    @Test
    void a_clock_that_goes_back_turns_nothing_round_also_for_the_next_leader() throws SQLException {
        database.number("update relay set announced_until = clock_timestamp() + interval '1 hour' returning 1");
        Told told = numbering.tell(epoch, LAPSE).orElseThrow();
        database.appendAndCommit("a");
        numbering.number(epoch, 100);
        long next = database.beginTerm();
        Numbering nextLeader = new Numbering(new Database(database.source));
        database.appendAndCommit("a");
        nextLeader.number(next, 100);

        assertThat(announced(1)).isEqualTo(told.announcedAt().plusNanos(1_000));
        assertThat(announced(2)).isEqualTo(told.announcedAt().plusNanos(2_000));
        assertThat(nextLeader.tell(next, LAPSE)).contains(new Told(next, 2, announced(2)));
        assertThat(numbering.tell(epoch, LAPSE)).as("of a term that is over").isEmpty();
    }

    @Test
    void a_term_goes_on_from_what_a_leader_of_an_earlier_version_has_numbered() throws SQLException {
        database.appendAndCommit("a");
        database.number("insert into journal_run (first_position, first_entry, entries, epoch) values (1, 1, 1, 1)"
                + " returning 1");

        assertThat(numbering.tell(epoch, LAPSE).orElseThrow().position()).isOne();
    }

    @Test
    void up_to_a_position_within_a_round_the_round_does_not_count() throws SQLException {
        database.appendAndCommit("a");
        database.appendAndCommit("a");
        numbering.number(epoch, 100);
        JournalReader journal = new JournalReader(new Database(database.source));

        assertThat(journal.announcedUpTo(1)).isEqualTo(announced(1).minusNanos(1_000));
        assertThat(journal.announcedUpTo(2)).isEqualTo(announced(2));
        Told told = numbering.tell(epoch, LAPSE).orElseThrow();
        assertThat(journal.announcedUpTo(2)).isEqualTo(told.announcedAt());
        database.appendAndCommit("a");
        numbering.number(epoch, 100);
        assertThat(journal.announcedUpTo(2)).isEqualTo(announced(3).minusNanos(1_000));
    }

    @Test
    void before_the_first_entry_nothing_was_announced() throws SQLException {
        JournalReader journal = new JournalReader(new Database(database.source));
        Instant before = journal.announcedUpTo(0);
        database.appendAndCommit("a");
        numbering.number(epoch, 100);

        assertThat(announced(1)).isAfter(before);
        assertThat(journal.announcedUpTo(0)).isEqualTo(announced(1).minusNanos(1_000));
    }

    private Instant announced(long position) {
        return new JournalReader(new Database(database.source))
                .after(position - 1, 1)
                .get(0)
                .announcedAt();
    }

    private List<Long> write(String key, Random random) throws SQLException, InterruptedException {
        List<Long> committed = new ArrayList<>();
        try (Connection connection = database.transaction()) {
            for (int i = 0; i < 40; i++) {
                long entry = JournalDatabase.append(connection, key);
                Thread.sleep(random.nextInt(4));
                if (random.nextInt(5) == 0) {
                    connection.rollback();
                } else {
                    connection.commit();
                    committed.add(entry);
                }
            }
        }
        return committed;
    }

    private void abandonOne() throws SQLException {
        try (Connection abandoned = database.transaction()) {
            JournalDatabase.append(abandoned, "a");
            abandoned.rollback();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
