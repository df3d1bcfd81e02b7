package org.waymark.indicator.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import org.waymark.foundation.database.DatabaseFailure;
import org.waymark.foundation.idempotency.AnswerToKeep;
import org.waymark.foundation.journal.Journal;
import org.waymark.foundation.time.Today;
import org.waymark.foundation.versioned.Version;
import org.waymark.indicator.observation.ObservationRows;
import org.waymark.indicator.observation.SeriesPeriod;
import org.waymark.indicator.observation.VintageColumn;
import org.waymark.indicator.observation.VintageColumns;
import org.waymark.indicator.rule.FarPeriods;

/**
 * The hot path: a new observation under the definition in force is one statement. Those that arrive together share a
 * round trip and a commit.
 */
@ApplicationScoped
class FirstVintages {
    /** Wait this long for a writer of the same observation; a POST is shorter, and the rest of its group waits with it. */
    private static final String PATIENCE = "100ms";

    private static final String RECORD = record("");
    /** The same statement, which also keeps the answer. It fails as a whole where the key is taken. */
    private static final String RECORD_AND_KEEP = record("kept as (insert into " + AnswerToKeep.TABLE + " ("
            + AnswerToKeep.COLUMNS + ") select " + AnswerToKeep.PLACEHOLDERS + " from series), ");

    private static final int MOST_TOGETHER = 64;
    /** After this time others no longer wait for a group whose connection hangs. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

    private static final Comparator<FirstVintage> BY_SERIES_AND_PERIOD =
            Comparator.comparing(FirstVintage::about, SeriesPeriod.SAME_ORDER_FOR_ALL);

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final DataSource database;
    private final Journal journal;
    private final Today today;
    private final GroupCommit<FirstVintage, Boolean> withoutAnswers =
            new GroupCommit<>(MOST_TOGETHER, BY_SERIES_AND_PERIOD, LONGEST_WAIT, this::writeTogether);
    private final GroupCommit<FirstVintage, Boolean> withAnswers =
            new GroupCommit<>(MOST_TOGETHER, BY_SERIES_AND_PERIOD, LONGEST_WAIT, this::writeTogether);

    FirstVintages(DataSource database, Journal journal, Today today) {
        this.database = database;
        this.journal = journal;
        this.today = today;
    }

    /**
     * False when the observation exists or is just being recorded, when its period is far from all others of its series,
     * or when the definition is not the one in force today or the rules are no longer the current ones.
     */
    boolean record(FirstVintage first) {
        boolean recorded = write(first);
        if (recorded) {
            journal.nudge();
        }
        return recorded;
    }

    private boolean write(FirstVintage first) {
        try {
            return (first.answer() == null ? withoutAnswers : withAnswers).write(first);
        } catch (DatabaseFailure perhapsOfAnother) {
            if (perhapsOfAnother.hadNoConnection()) {
                throw perhapsOfAnother;
            }
            // Written alone, nothing is recorded twice, even if the connection broke after the commit of the group.
            return writeAlone(first);
        }
    }

    /** All or none: the driver sends them as one pipeline, which PostgreSQL runs as one transaction. */
    private List<Boolean> writeTogether(List<FirstVintage> firsts) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(statement(firsts.get(0)))) {
            for (FirstVintage first : firsts) {
                bind(insert, first);
                insert.addBatch();
            }
            return Arrays.stream(insert.executeBatch())
                    .mapToObj(rows -> rows == 1)
                    .toList();
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    private boolean writeAlone(FirstVintage first) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(statement(first))) {
            bind(insert, first);
            return insert.executeUpdate() == 1;
        } catch (SQLException failure) {
            if (LOCK_NOT_AVAILABLE.equals(failure.getSQLState())) {
                return false;
            }
            throw new DatabaseFailure(failure);
        }
    }

    private static String statement(FirstVintage first) {
        return first.answer() == null ? RECORD : RECORD_AND_KEEP;
    }

    private void bind(PreparedStatement insert, FirstVintage first) throws SQLException {
        SeriesPeriod about = first.about();
        insert.setInt(1, first.vintage().definitionVersion());
        insert.setString(2, about.indicator());
        insert.setObject(3, today.date());
        insert.setInt(4, first.rulesVersion());
        insert.setString(5, about.indicator());
        int next = FarPeriods.bind(insert, 6, about, first.vintage());
        next = ObservationRows.bind(insert, next, first.vintage().observation(), about);
        if (first.answer() != null) {
            next = first.answer().bind(insert, next);
        }
        next = Journal.bind(
                insert, next, first.happening(), first.caller(), first.vintage().agency());
        VintageColumns.bind(insert, next, first.vintage());
    }

    private static String record(String kept) {
        return "with known as (select where set_config('lock_timeout', '" + PATIENCE + "', true) is not null "
                + "and ? = " + Version.inEffect("indicator", "?", "?")
                + " and ? = coalesce(" + Version.latest("rule_set", "?") + ", 0) and " + FarPeriods.IS_NEAR + "), "
                + "series as (insert into observation (" + ObservationRows.COLUMNS
                + ") select ?, ?, ?, ?, ?, ?, ?, 1 from known "
                + "on conflict (indicator, area, breakdown, period) do nothing returning id), " + kept
                + "entry as (insert into journal (" + Journal.COLUMNS + ") select " + Journal.PLACEHOLDERS
                + " from series returning entry) "
                + "insert into vintage (" + VintageColumn.LIST
                + ") select series.id, entry.entry, "
                + VintageColumn.PLACEHOLDERS + " from series, entry";
    }
}
