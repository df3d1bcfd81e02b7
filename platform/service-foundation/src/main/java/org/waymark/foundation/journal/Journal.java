package org.waymark.foundation.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.waymark.foundation.caller.Caller;

/**
 * The append-only table of everything that happened: outbox, audit trail and change feed at once. Append in the
 * transaction of the change, while the row lock of the changed thing is held.
 */
@ApplicationScoped
public class Journal {
    /** For a statement that records its change and its journal row at once; bound by {@link #bind}. */
    public static final String COLUMNS = "id, topic, type, key, subject, recorded_at, actor, agency, traceparent, data";

    public static final String PLACEHOLDERS = "?, ?, ?, ?, ?, ?, ?, ?, ?, ?::json";
    private static final String INSERT = "insert into journal (" + COLUMNS + ") values (" + PLACEHOLDERS + ")";

    private final DataSource database;
    private final Semaphore news = new Semaphore(0);

    Journal(DataSource database) {
        this.database = database;
    }

    public void append(Happening happening, Caller caller, String agency) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            bind(insert, 1, happening, caller, agency);
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new JournalFailure(failure);
        }
        nudge();
    }

    /** Binds the ten placeholders from {@code first} on and gives the index after them. */
    public static int bind(PreparedStatement statement, int first, Happening happening, Caller caller, String agency)
            throws SQLException {
        int next = first;
        statement.setObject(next++, happening.id());
        statement.setString(next++, happening.type().topic().topicName());
        statement.setString(next++, happening.type().type());
        statement.setString(next++, happening.key());
        statement.setString(next++, happening.subject());
        statement.setObject(next++, happening.recordedAt().atOffset(ZoneOffset.UTC));
        statement.setString(next++, caller.subject());
        if (agency == null) {
            statement.setNull(next++, Types.VARCHAR);
        } else {
            statement.setString(next++, agency);
        }
        if (caller.traceparent() == null) {
            statement.setNull(next++, Types.VARCHAR);
        } else {
            statement.setString(next++, caller.traceparent());
        }
        statement.setString(next++, happening.data());
        return next;
    }

    /** Tells this instance's relay that there may be news; the relay of another instance looks by itself. */
    public void nudge() {
        if (news.availablePermits() == 0) {
            news.release();
        }
    }

    /** Waits for a nudge, at most so long. */
    public void awaitNews(long milliseconds) throws InterruptedException {
        if (news.tryAcquire(milliseconds, TimeUnit.MILLISECONDS)) {
            news.drainPermits();
        }
    }
}
