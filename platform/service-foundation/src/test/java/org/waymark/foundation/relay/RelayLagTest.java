package org.waymark.foundation.relay;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.foundation.database.Database;

class RelayLagTest {
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private JournalDatabase database;
    private Numbering numbering;
    private RelayLag lag;
    private long epoch;

    @BeforeEach
    void aLeaderOfAnEmptyJournal() throws SQLException {
        database = new JournalDatabase();
        numbering = new Numbering(new Database(database.source));
        lag = new RelayLag(new Database(database.source), meters);
        epoch = database.beginTerm();
    }

    @Test
    void counts_what_is_numbered_and_not_sent_and_what_is_not_numbered() throws SQLException {
        database.appendAndCommit("a");
        database.appendAndCommit("b");
        numbering.number(epoch, 100);
        database.appendAndCommit("c");

        assertThat(entries()).isEqualTo(3);
        assertThat(meters.get("waymark.journal.position").gauge().value()).isEqualTo(2);
    }

    @Test
    void nothing_is_behind_when_the_last_numbered_entries_were_drawn_before_others() throws SQLException {
        try (Connection slow = database.transaction()) {
            JournalDatabase.append(slow, "a");
            database.appendAndCommit("b");
            numbering.number(epoch, 100);
            slow.commit();
        }
        numbering.number(epoch, 100);
        sent(2);

        assertThat(entries()).isZero();
    }

    private void sent(long position) throws SQLException {
        database.number("update relay set sent_position = " + position + " returning sent_position");
    }

    private double entries() throws SQLException {
        lag.measure();
        return meters.get("waymark.relay.lag.entries").gauge().value();
    }
}
