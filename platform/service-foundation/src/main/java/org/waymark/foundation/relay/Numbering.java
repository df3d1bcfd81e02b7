package org.waymark.foundation.relay;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Gives committed entries their positions: contiguous, in order of entry among what is visible. Of one thing a later
 * entry is visible only when the earlier ones are, so each thing keeps its order; entries of transactions that are
 * still open are gaps, looked at again each round, and hold nobody up.
 */
@ApplicationScoped
public class Numbering {
    /** One statement, so that a leader frozen half way holds no lock. */
    private static final String NUMBER =
            """
            with lead as materialized (select epoch from relay where epoch = ? for share),
            fresh as (
                (select entry from journal where entry > ? order by entry limit ?)
                union all
                select journal.entry from unnest(?::bigint[], ?::bigint[]) as gap(low, high)
                join journal on journal.entry between gap.low and gap.high),
            numbered as (select entry, row_number() over (order by entry) as n from fresh),
            run as (select min(entry) as first_entry, count(*) as entries, min(n) as first_n from numbered group by entry - n)
            insert into journal_run (first_position, first_entry, entries, epoch)
            select coalesce((select first_position + entries from journal_run order by first_position desc limit 1), 1) + first_n - 1,
                   first_entry, entries, epoch
            from run, lead order by first_n
            returning first_entry, entries
            """;
    /** Every transaction that inserts holds this lock from before it draws its entry until after it is visible. */
    private static final String WRITERS =
            """
            select distinct virtualtransaction from pg_locks
            where locktype = 'relation' and mode = 'RowExclusiveLock' and relation = 'journal'::regclass
              and database = (select oid from pg_database where datname = current_database())
            """;

    /** Whoever inserts has drawn before. */
    private static final String LAST_DRAWN = "select last_value from journal_entry";

    private static final String RUNS_SINCE_SETTLED =
            """
            select first_entry, entries from journal_run
            where first_entry >= coalesce((select max(first_entry) from journal_run, relay where first_entry <= settled_entry + 1), 0)
            order by first_entry
            """;
    private static final String SETTLED = "select settled_entry from relay";
    private static final String REMEMBER_SETTLED =
            "update relay set settled_entry = ? where epoch = ? and settled_entry < ?";

    private final DataSource database;
    private long term = -1;
    private long highest;
    private long remembered;
    private Gaps gaps = new Gaps();

    public Numbering(DataSource database) {
        this.database = database;
    }

    /** One round; says how many entries were given a position. */
    public synchronized long number(long epoch, int limit) throws SQLException {
        try (Connection connection = database.getConnection()) {
            if (epoch != term) {
                takeUp(connection, epoch);
            }
            if (gaps.isEmpty() && lastDrawn(connection) <= highest) {
                return 0;
            }
            if (!gaps.isEmpty()) {
                gaps.watch(writers(connection));
            }
            long numbered = round(connection, epoch, limit);
            gaps.closeAbandoned();
            return numbered;
        }
    }

    /** The next round looks anew. */
    public synchronized void forget() {
        term = -1;
    }

    /** Makes the next leader's first look short; called now and then. */
    public synchronized void rememberSettled() throws SQLException {
        long settled = Math.min(highest, gaps.lowest() - 1);
        if (term == -1 || settled <= remembered) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(REMEMBER_SETTLED)) {
            update.setLong(1, settled);
            update.setLong(2, term);
            update.setLong(3, settled);
            update.executeUpdate();
            remembered = settled;
        }
    }

    private long round(Connection connection, long epoch, int limit) throws SQLException {
        long numbered = 0;
        try (PreparedStatement insert = connection.prepareStatement(NUMBER)) {
            insert.setLong(1, epoch);
            insert.setLong(2, highest);
            insert.setInt(3, limit);
            insert.setArray(4, connection.createArrayOf("bigint", gaps.lows()));
            insert.setArray(5, connection.createArrayOf("bigint", gaps.highs()));
            try (ResultSet run = insert.executeQuery()) {
                while (run.next()) {
                    take(run.getLong(1), run.getLong(2));
                    numbered += run.getLong(2);
                }
            }
        }
        return numbered;
    }

    private void takeUp(Connection connection, long epoch) throws SQLException {
        gaps = new Gaps();
        try (Statement select = connection.createStatement()) {
            try (ResultSet row = select.executeQuery(SETTLED)) {
                row.next();
                highest = row.getLong(1);
            }
            remembered = highest;
            try (ResultSet run = select.executeQuery(RUNS_SINCE_SETTLED)) {
                while (run.next()) {
                    take(run.getLong(1), run.getLong(2));
                }
            }
        }
        term = epoch;
    }

    private void take(long firstEntry, long entries) {
        if (firstEntry > highest) {
            gaps.open(highest + 1, firstEntry - 1);
        } else {
            gaps.fill(firstEntry, entries);
        }
        highest = Math.max(highest, firstEntry + entries - 1);
    }

    private static long lastDrawn(Connection connection) throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet row = select.executeQuery(LAST_DRAWN)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Set<String> writers(Connection connection) throws SQLException {
        Set<String> writers = new HashSet<>();
        try (Statement select = connection.createStatement();
                ResultSet row = select.executeQuery(WRITERS)) {
            while (row.next()) {
                writers.add(row.getString(1));
            }
        }
        return writers;
    }
}
