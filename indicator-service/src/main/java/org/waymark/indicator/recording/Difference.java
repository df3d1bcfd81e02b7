package org.waymark.indicator.recording;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.waymark.indicator.observation.ObservationRows;
import org.waymark.indicator.observation.SameVintage;
import org.waymark.indicator.ownership.Owner;
import org.waymark.indicator.staging.StagedFile;

/**
 * Compares staged rows with what is recorded. Afterwards {@code known} holds the rows whose observation exists (or
 * comes with an earlier row). Of these {@code unchanged} holds those that say nothing new, and {@code revision} the
 * others with their numbers. A row that is in none of them and not blocked begins a new observation.
 */
final class Difference {
    static final String BLOCKED = "exists (select from finding where finding.row = staged.row and finding.blocks)";
    static final String NOT_BLOCKED = "not " + BLOCKED;
    static final String NOT_TWICE = "not exists (select from finding where finding.row = staged.row"
            + " and finding.rule = 'same-observation-twice')";

    /**
     * Sorted in the order of all imports, so that no two wait for each other. Sorting one text takes half the time of
     * sorting five columns; the lowest character between them keeps the order the same.
     */
    static final String NEW_OBSERVATIONS =
            """
            insert into observation (%s)
            select new_id, indicator, area, breakdown, period, period_type, period_end, 1 from staged where %s
            order by (indicator || chr(1) || area || chr(1) || breakdown || chr(1) || period) collate "C", row
            %s
            """
                    .formatted(ObservationRows.COLUMNS, "%s", "%s");

    private static final String BEGIN = NEW_OBSERVATIONS.formatted(
            "not withdraws and coalesce(expected_vintage, 0) = 0 and " + NOT_BLOCKED,
            "on conflict (indicator, area, breakdown, period) do nothing");

    private static final String KNOWN_AT_ALL =
            """
            insert into known (row, observation, vintage)
            select staged.row, o.id, o.vintage
            from staged join observation o using (indicator, area, breakdown, period)
            where o.id <> staged.new_id
            """;
    private static final String KNOWN = KNOWN_AT_ALL + " and " + NOT_BLOCKED;
    private static final String KNOWN_AND_LOCKED =
            KNOWN + " order by o.indicator, o.area, o.breakdown, o.period, staged.row for update of o";
    /** The second and later rows of an observation that comes with the file. */
    private static final String KNOWN_FROM_THE_FILE =
            """
            insert into known (row, observation, vintage)
            select row, first_id, 1 from (
                select row, min(row) filter (where coalesce(expected_vintage, 0) = 0)
                                over (partition by indicator, area, breakdown, period) as first_row
                from staged where not exists (select from known where known.row = staged.row) and %s) later
            join (select row as first_row, new_id as first_id from staged) first using (first_row)
            where row > first_row
            """;

    private static final String FRESH_ROWS =
            """
            update known set fresh_row = staged.row, fresh_announced = staged.announced
            from staged where staged.new_id = known.observation
            """;

    private static final String SAME =
            """
            insert into unchanged (row, vintage)
            select known.row, min(v.vintage)
            from known join staged using (row) join vintage v on v.observation = known.observation
            where %s
              and (not staged.withdraws
                   and (staged.expected_vintage is null
                        or (v.vintage = known.vintage and staged.expected_vintage = known.vintage))
                   and %s
                or staged.withdraws and v.vintage = known.vintage and v.withdraws is not null and %s
                   and (v.review_state in ('SUBMITTED', 'VERIFIED') or v.published_at is not null))
            group by known.row
            """
                    .formatted(
                            "%s",
                            SameVintage.sql(
                                    "staged",
                                    "staged.release_left_open",
                                    "known.vintage",
                                    "staged.period_end",
                                    "staged.indicator"),
                            "v.agency = " + Owner.reporterSql("v.agency", "staged"));
    /**
     * Rows that are the same as a draft, or expect a vintage, where an earlier row that will be recorded adds a newer
     * vintage.
     */
    private static final String OVERTAKEN =
            """
            delete from unchanged using known join staged using (row), vintage v
            where unchanged.row = known.row and v.observation = known.observation and v.vintage = unchanged.vintage
              and (v.review_state in ('SUBMITTED', 'VERIFIED') or staged.expected_vintage is not null)
              and not staged.withdraws
              and exists (
                  select from known earlier where earlier.observation = known.observation and earlier.row < known.row
                  and not exists (select from unchanged other where other.row = earlier.row)
                  and not exists (select from finding where finding.row = earlier.row and finding.blocks))
            """;

    /**
     * Observations with a vintage whose embargo is over. Readers see it already, even if the clock has not announced it
     * yet.
     */
    private static final String DUE =
            """
            select distinct known.observation from known join vintage v on v.observation = known.observation
            where not v.announced and v.review_state = 'PUBLISHED' and v.released_at <= ?
            """;
    /** The same of all staged rows, in the order in which every import locks them. */
    private static final String DUE_BEFOREHAND =
            """
            select o.id from staged join observation o using (indicator, area, breakdown, period)
            join vintage v on v.observation = o.id
            where not v.announced and v.review_state = 'PUBLISHED' and v.released_at <= ?
            group by o.id order by o.indicator, o.area, o.breakdown, o.period
            """;

    private static final String FORGIVEN =
            """
            delete from finding using unchanged
            where finding.row = unchanged.row and finding.rule <> 'same-observation-twice'
            """;

    private final Connection connection;
    private final Sender sender;
    private final boolean onlyToLook;
    private final boolean severalForOne;

    /**
     * @param onlyToLook whether nothing will be recorded, so that nothing is locked
     * @param severalForOne whether some observation has several rows
     */
    Difference(Connection connection, Sender sender, boolean onlyToLook, boolean severalForOne) {
        this.connection = connection;
        this.sender = sender;
        this.onlyToLook = onlyToLook;
        this.severalForOne = severalForOne;
    }

    /** How many rows belong to an observation that existed before them, and how many of these say nothing new. */
    record Compared(long known, long unchanged) {}

    /** Compares the rows that nothing blocks with what is recorded, and blocks those that contradict it. */
    Compared compare(StagedFile file, Instant now) throws SQLException {
        return compare(file, know(file), now);
    }

    /** @param known how many rows {@link #know} found */
    Compared compare(StagedFile file, long known, Instant now) throws SQLException {
        if (file.looksBack()) {
            AgainstHistory.findNothingThere(connection);
        }
        if (known == 0) {
            return new Compared(0, 0);
        }
        long unchanged = findSame();
        while (unchanged < known && isContradicted(now)) {
            unchanged = severalForOne ? findSameAgain() : unchanged;
        }
        return new Compared(known, unchanged);
    }

    /** Without locks: finds which of the rows that nothing blocks say nothing new. */
    void findUnchanged(StagedFile file) throws SQLException {
        if (know(file) > 0) {
            findSame();
        }
    }

    /** Empties the tables of the comparison; findings stay. */
    void forget() throws SQLException {
        update("delete from known");
        update("delete from unchanged");
        update("delete from revision");
    }

    /** Finds the rows whose observation exists, and locks the observations. */
    long know(StagedFile file) throws SQLException {
        if (!onlyToLook && update(BEGIN) == file.staged()) {
            return 0;
        }
        long known = update(onlyToLook ? KNOWN : KNOWN_AND_LOCKED);
        if (severalForOne) {
            known += onlyToLook ? update(KNOWN_FROM_THE_FILE.formatted(NOT_BLOCKED)) : 0;
            update(FRESH_ROWS);
        }
        return known;
    }

    /** The known observations with a vintage that is public but not announced yet. */
    List<UUID> due() throws SQLException {
        return due(DUE);
    }

    /** Before anything is locked: these observations, and those of rows that are blocked. */
    List<UUID> dueBeforehand() throws SQLException {
        return due(DUE_BEFOREHAND);
    }

    private List<UUID> due(String sql) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, sender.day());
            List<UUID> due = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    due.add(row.getObject(1, UUID.class));
                }
            }
            return due;
        }
    }

    /** Removes the findings of rows that say nothing new: a recorded value may break rules that were set later. */
    void forgiveUnchanged() throws SQLException {
        String which = severalForOne ? "" : " and exists (select from finding where finding.row = staged.row)";
        update(KNOWN_AT_ALL + which);
        findSame();
        update(FORGIVEN);
        forget();
    }

    /** Compares blocked rows with what is recorded too, so that their sender learns of all errors at once. */
    void compareBlocked() throws SQLException {
        update(KNOWN_AT_ALL + " and " + (severalForOne ? NOT_TWICE : BLOCKED));
        if (severalForOne) {
            update(KNOWN_FROM_THE_FILE.formatted(NOT_TWICE));
            update(FRESH_ROWS);
        }
        findSame();
        number(Instant.EPOCH, NOT_TWICE);
        AgainstHistory.findOfBlocked(connection, sender.day());
        forget();
    }

    /** Numbers the rows that nothing blocks; false once history contradicts none of them. */
    private boolean isContradicted(Instant now) throws SQLException {
        update("delete from revision");
        number(now, NOT_BLOCKED);
        return AgainstHistory.find(connection, sender.day()) > 0;
    }

    /** What a row overtook that is blocked by now stands as it did. */
    private long findSameAgain() throws SQLException {
        update("delete from unchanged");
        long same = findSame();
        update(FORGIVEN);
        return same;
    }

    private long findSame() throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(SAME.formatted(sender.seen().sql()))) {
            sender.bindReporter(insert, sender.seen().bind(insert, 1));
            long same = insert.executeLargeUpdate();
            return severalForOne ? same - update(OVERTAKEN) : same;
        }
    }

    private void number(Instant now, String which) throws SQLException {
        Revisions.number(connection, sender, which, now, !onlyToLook);
    }

    private long update(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return statement.executeLargeUpdate();
        }
    }
}
