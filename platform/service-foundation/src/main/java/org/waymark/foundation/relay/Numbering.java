package org.waymark.foundation.relay;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.database.Row;

/**
 * Gives committed entries their positions: contiguous, in order of entry among what is visible. A later entry of one
 * thing is visible only when the earlier ones are, so each thing keeps its order. Entries of open transactions are
 * gaps: each round looks at them again, and they hold nobody up. All entries of a round are announced at one instant by the
 * database's clock, later than everything announced or told before, whoever led then and also when the clock goes back.
 */
@ApplicationScoped
public class Numbering {
    /**
     * One statement, so that a leader that is frozen half way holds no lock. Two of one term at once, of which one was
     * given up by its caller, want the same first position: one of them fails.
     */
    private static final String NUMBER =
            """
            with fresh as materialized (
                (select entry from journal where entry > ? order by entry limit ?)
                union all
                select journal.entry from unnest(?::bigint[], ?::bigint[]) as gap(low, high)
                join journal on journal.entry between gap.low and gap.high),
            numbered as (select entry, row_number() over (order by entry) as n from fresh),
            run as (select min(entry) as first_entry, count(*) as entries, min(n) as first_n from numbered group by entry - n),
            last as materialized (select coalesce((
                select first_position + entries - 1 from journal_run order by first_position desc limit 1), 0) as position),
            lead as (
                update relay set announced_until = greatest(clock_timestamp(), announced_until + interval '1 microsecond'),
                       numbered_position = (select position from last) + (select count(*) from fresh)
                where epoch = ? and exists (select from fresh)
                returning epoch, announced_until)
            insert into journal_run (first_position, first_entry, entries, epoch, announced_at)
            select (select position from last) + first_n, first_entry, entries, epoch, announced_until
            from run, lead order by first_n
            returning first_entry, entries
            """;
    /**
     * Both from one row, which a round changes too: nothing announced by then can have a later position. Where the lease
     * has lapsed the database may be a different one by now, restored or failed over.
     */
    private static final String TELL =
            """
            update relay set announced_until = greatest(clock_timestamp(), announced_until)
            where epoch = ? and renewed_at > clock_timestamp() - ? * interval '1 millisecond'
            returning numbered_position, announced_until
            """;
    /** A leader of an earlier version does not say in the relay's row what it numbers. */
    private static final String TAKE_UP =
            """
            update relay set numbered_position = last.position
            from (select first_position + entries - 1 as position from journal_run order by first_position desc limit 1) last
            where epoch = ? and numbered_position <> last.position
            """;
    /**
     * Every transaction that inserts holds this lock, from before it draws its entry until after the entry is visible.
     */
    private static final String WRITERS =
            """
            select distinct virtualtransaction from pg_locks
            where locktype = 'relation' and mode = 'RowExclusiveLock' and relation = 'journal'::regclass
              and database = (select oid from pg_database where datname = current_database())
            """;

    /** Nothing new was inserted where nothing was drawn since. */
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

    private record Run(long firstEntry, long entries) {
        static Run read(ResultSet row) throws SQLException {
            return new Run(row.getLong(1), row.getLong(2));
        }
    }

    private final Database database;
    private long term = -1;
    private long highest;
    private long remembered;
    private Gaps gaps = new Gaps();

    public Numbering(Database database) {
        this.database = database;
    }

    /** One round; returns how many entries were given a position. */
    public synchronized long number(long epoch, int limit) {
        if (epoch != term) {
            takeUp(epoch);
        }
        if (gaps.isEmpty() && lastDrawn() <= highest) {
            return 0;
        }
        if (!gaps.isEmpty()) {
            gaps.watch(Set.copyOf(database.read(WRITERS, row -> row.getString(1))));
        }
        long numbered = round(epoch, limit);
        gaps.closeAbandoned();
        return numbered;
    }

    /** How far everything has a position; empty when the term is over, or the lease has lapsed. */
    synchronized Optional<Told> tell(long epoch, Duration lapse) {
        if (epoch != term) {
            takeUp(epoch);
        }
        return database.find(
                TELL,
                row -> new Told(epoch, row.getLong(1), Row.instant(row, "announced_until")),
                epoch,
                lapse.toMillis());
    }

    /** Makes the next round begin from what the database says. */
    public synchronized void forget() {
        term = -1;
    }

    /** Called now and then, so that the next leader's first round has less to read. */
    public synchronized void rememberSettled() {
        long settled = Math.min(highest, gaps.lowest() - 1);
        if (term == -1 || settled <= remembered) {
            return;
        }
        database.change(REMEMBER_SETTLED, settled, term, settled);
        remembered = settled;
    }

    private long round(long epoch, int limit) {
        List<Run> runs = database.read(NUMBER, Run::read, highest, limit, gaps.lows(), gaps.highs(), epoch);
        runs.forEach(this::take);
        return runs.stream().mapToLong(Run::entries).sum();
    }

    private void takeUp(long epoch) {
        database.change(TAKE_UP, epoch);
        gaps = new Gaps();
        highest = database.find(SETTLED, row -> row.getLong(1)).orElseThrow();
        remembered = highest;
        database.read(RUNS_SINCE_SETTLED, Run::read).forEach(this::take);
        term = epoch;
    }

    private void take(Run run) {
        if (run.firstEntry > highest) {
            gaps.open(highest + 1, run.firstEntry - 1);
        } else {
            gaps.fill(run.firstEntry, run.entries);
        }
        highest = Math.max(highest, run.firstEntry + run.entries - 1);
    }

    private long lastDrawn() {
        return database.find(LAST_DRAWN, row -> row.getLong(1)).orElseThrow();
    }
}
