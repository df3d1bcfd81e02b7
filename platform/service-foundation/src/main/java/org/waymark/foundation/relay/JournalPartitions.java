package org.waymark.foundation.relay;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.waymark.foundation.database.Database;

/** Keeps one empty partition of the journal ahead of the entries being drawn. */
@ApplicationScoped
public class JournalPartitions {
    private static final Logger LOG = Logger.getLogger(JournalPartitions.class);
    private static final long ENTRIES_EACH = 20_000_000;
    private static final String PARTITIONS_AND_LAST_ENTRY =
            """
            select (select count(*) from pg_inherits where inhparent = 'journal'::regclass), last_value from journal_entry
            """;

    private record Drawn(long partitions, long lastEntry) {}

    private final Database database;

    JournalPartitions(Database database) {
        this.database = database;
    }

    /** Adds the missing partitions, under a lock that does not stop writers and readers. */
    public void keepAhead() {
        Drawn drawn = database.find(PARTITIONS_AND_LAST_ENTRY, row -> new Drawn(row.getLong(1), row.getLong(2)))
                .orElseThrow();
        for (long next = drawn.partitions; next * ENTRIES_EACH - drawn.lastEntry < ENTRIES_EACH; next++) {
            String name = "journal_" + next;
            database.execute("create table if not exists " + name + " (like journal including all)");
            database.execute("alter table journal attach partition " + name + " for values from (" + next * ENTRIES_EACH
                    + ") to (" + (next + 1) * ENTRIES_EACH + ")");
            LOG.infof("Added partition %s", name);
        }
    }
}
