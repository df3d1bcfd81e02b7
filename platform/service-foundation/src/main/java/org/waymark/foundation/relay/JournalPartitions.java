package org.waymark.foundation.relay;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Keeps a whole empty partition of the journal ahead of the entries being drawn. */
@ApplicationScoped
public class JournalPartitions {
    private static final Logger LOG = Logger.getLogger(JournalPartitions.class);
    private static final long ENTRIES_EACH = 20_000_000;
    private static final String PARTITIONS_AND_LAST_ENTRY =
            """
            select (select count(*) from pg_inherits where inhparent = 'journal'::regclass), last_value from journal_entry
            """;

    private final DataSource database;

    JournalPartitions(DataSource database) {
        this.database = database;
    }

    /** Adds what is missing. Attaching takes a lock that lets writers and readers go on. */
    public void keepAhead() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            long partitions;
            long lastEntry;
            try (ResultSet row = statement.executeQuery(PARTITIONS_AND_LAST_ENTRY)) {
                row.next();
                partitions = row.getLong(1);
                lastEntry = row.getLong(2);
            }
            for (; partitions * ENTRIES_EACH - lastEntry < ENTRIES_EACH; partitions++) {
                String name = "journal_" + partitions;
                statement.execute("create table if not exists " + name + " (like journal including all)");
                statement.execute("alter table journal attach partition " + name + " for values from ("
                        + partitions * ENTRIES_EACH + ") to (" + (partitions + 1) * ENTRIES_EACH + ")");
                LOG.infof("Added partition %s", name);
            }
        }
    }
}
