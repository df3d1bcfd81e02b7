package org.waymark.foundation.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.journal.JournalEntry;
import org.waymark.foundation.journal.JournalReader;

/** A journal that was numbered before instants were told. */
class AnnouncedJournalTest {
    private static final Duration LAPSE = Duration.ofSeconds(10);

    private final JournalDatabase database = new JournalDatabase("0.5");
    private final Database tables = new Database(database.source);

    @Test
    void old_entries_do_not_say_it_and_new_ones_do() throws SQLException {
        for (int entry = 0; entry < 3; entry++) {
            database.appendAndCommit("a");
        }
        tables.execute("insert into journal_run (first_position, first_entry, entries, epoch) values (1, 1, 2, 1)");
        migrate();
        long epoch = database.beginTerm();
        Numbering numbering = new Numbering(tables);
        Told told = numbering.tell(epoch, LAPSE).orElseThrow();
        numbering.number(epoch, 100);

        assertThat(told.position()).isEqualTo(2);
        JournalReader journal = new JournalReader(tables);
        List<JournalEntry> entries = journal.after(0, 10);
        assertThat(entries)
                .extracting(JournalEntry::announcedAt)
                .startsWith(null, null)
                .hasSize(3);
        assertThat(entries.get(2).announcedAt()).isAfter(told.announcedAt());
        assertThat(entries.get(0).envelope("/s").headers("https://data.example.org"))
                .doesNotContainKey("ce_announcedat");
        assertThat(journal.announcedUpTo(1))
                .as("another one follows that happened at any time")
                .isEqualTo(Instant.EPOCH);
        assertThat(journal.announcedUpTo(2))
                .isEqualTo(entries.get(2).announcedAt().minusNanos(1_000));
    }

    private void migrate() {
        Flyway.configure()
                .dataSource(database.source)
                .locations("db/foundation")
                .load()
                .migrate();
    }
}
