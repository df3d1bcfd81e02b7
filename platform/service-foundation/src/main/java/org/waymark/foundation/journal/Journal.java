package org.waymark.foundation.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.database.Database;

/**
 * The append-only table of everything that happened: outbox, audit trail and change feed at once. Append in the
 * transaction of the change, while the row lock of the changed thing is held.
 */
@ApplicationScoped
public class Journal {
    /** The columns of a statement that records its change and its journal row at once; {@link #bind} binds them. */
    public static final String COLUMNS = "id, topic, type, key, subject, recorded_at, actor, agency, traceparent, data";

    public static final String PLACEHOLDERS = "?, ?, ?, ?, ?, ?, ?, ?, ?, ?::json";
    private static final String INSERT = "insert into journal (" + COLUMNS + ") values (" + PLACEHOLDERS + ")";

    private final Database database;
    private final Semaphore news = new Semaphore(0);

    Journal(Database database) {
        this.database = database;
    }

    public void append(Happening happening, Caller caller, String agency) {
        database.change(INSERT, values(happening, caller, agency).toArray());
        nudge();
    }

    /** What happened, and whose entry it is for readers of internal topics; null for nobody's alone. */
    public record Entry(Happening happening, String agency) {}

    /** Appends many in one round trip. */
    public void append(List<Entry> entries, Caller caller) {
        database.changeEach(INSERT, entries, entry -> values(entry.happening, caller, entry.agency)
                .toArray());
        nudge();
    }

    /** Binds the ten placeholders, beginning at {@code first}, and returns the index after them. */
    public static int bind(PreparedStatement statement, int first, Happening happening, Caller caller, String agency)
            throws SQLException {
        int next = first;
        for (Object value : values(happening, caller, agency)) {
            if (value == null) {
                // The type must always be the same, or the driver prepares the statement anew.
                statement.setNull(next++, Types.VARCHAR);
            } else {
                statement.setObject(next++, value);
            }
        }
        return next;
    }

    /** The values of the ten placeholders. */
    public static List<Object> values(Happening happening, Caller caller, String agency) {
        return Arrays.asList(
                happening.id(),
                happening.topic().topicName(),
                happening.type().type(),
                happening.key(),
                happening.subject(),
                happening.recordedAt().atOffset(ZoneOffset.UTC),
                caller.subject(),
                agency,
                caller.traceparent(),
                happening.data());
    }

    /** Wakes this instance's relay because there may be new entries. Relays of other instances find them by polling. */
    public void nudge() {
        if (news.availablePermits() == 0) {
            news.release();
        }
    }

    /** Waits for a nudge, but no longer than this. */
    public void awaitNews(long milliseconds) throws InterruptedException {
        if (news.tryAcquire(milliseconds, TimeUnit.MILLISECONDS)) {
            news.drainPermits();
        }
    }
}
