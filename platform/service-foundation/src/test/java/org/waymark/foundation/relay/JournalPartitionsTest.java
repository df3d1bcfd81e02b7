package org.waymark.foundation.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.foundation.database.Database;

class JournalPartitionsTest {
    private static final long LAST_OF_THE_FIRST_TWO = 39_999_999;

    private JournalDatabase database;
    private JournalPartitions partitions;

    @BeforeEach
    void aJournalWhosePartitionsAreNearlyFull() throws SQLException {
        database = new JournalDatabase();
        partitions = new JournalPartitions(new Database(database.source));
        try (Connection connection = database.source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter sequence journal_entry restart with " + LAST_OF_THE_FIRST_TWO);
        }
    }

    @Test
    void entries_go_on_into_a_partition_that_was_added_ahead() throws SQLException {
        assertThat(database.appendAndCommit("a")).isEqualTo(LAST_OF_THE_FIRST_TWO);
        partitions.keepAhead();
        assertThat(database.appendAndCommit("a")).isEqualTo(LAST_OF_THE_FIRST_TWO + 1);

        new Numbering(new Database(database.source)).number(database.beginTerm(), 100);
        assertThat(database.entriesByPosition()).containsExactly(LAST_OF_THE_FIRST_TWO, LAST_OF_THE_FIRST_TWO + 1);
    }

    @Test
    void without_it_the_journal_would_be_full() throws SQLException {
        database.appendAndCommit("a");
        assertThatThrownBy(() -> database.appendAndCommit("a")).isInstanceOf(SQLException.class);
    }

    @Test
    void it_is_added_while_a_writer_is_open() throws SQLException {
        try (Connection open = database.transaction()) {
            JournalDatabase.append(open, "a");
            partitions.keepAhead();
            open.commit();
        }
        assertThat(database.appendAndCommit("a")).isEqualTo(LAST_OF_THE_FIRST_TWO + 1);
    }

    @Test
    void nothing_is_added_twice() throws SQLException {
        database.appendAndCommit("a");
        partitions.keepAhead();
        partitions.keepAhead();
        assertThat(database.number("select count(*) from pg_inherits where inhparent = 'journal'::regclass"))
                .isEqualTo(3);
    }
}
