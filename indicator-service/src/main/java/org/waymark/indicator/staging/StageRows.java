package org.waymark.indicator.staging;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.postgresql.PGConnection;
import org.waymark.foundation.copy.CopyText;

/**
 * Copies rows into {@code staged}: one piece is on its way while the next is filled. Each is a copy of its own: between
 * two the connection is free for others in the transaction.
 */
public final class StageRows implements AutoCloseable {
    private static final String COLUMNS =
            """
            row, line, indicator, area, breakdown, period, period_type, period_start, period_end, withdraws, value,
            missing_reason, status, numerator, denominator, released_at, released_at_basis, release_left_open,
            review_state, definition_version, agency, on_behalf, sources, provenance, note, reason, justification,
            expected_vintage, announced, new_id, event_id, event""";
    /** Entries are drawn as rows come: whoever wants the same observation later draws later. */
    private static final String COPY = "copy staged (" + COLUMNS + ") from stdin";
    /** Draws none. */
    private static final String COPY_ONLY_TO_LOOK = "copy staged (" + COLUMNS + ", entry) from stdin";

    private static final int SENT_AT_ONCE = 512 * 1024;
    private static final FutureTask<Void> NOTHING = new FutureTask<>(() -> null);

    static {
        NOTHING.run();
    }

    private final PGConnection connection;
    private final String copy;
    private final boolean onlyToLook;
    private CopyText filling = new CopyText(SENT_AT_ONCE + 16 * 1024);
    private CopyText sent = new CopyText(0);
    private FutureTask<Void> sending = NOTHING;

    /** @param onlyToLook whether the rows will not be recorded */
    public StageRows(Connection connection, boolean onlyToLook) throws SQLException {
        this.onlyToLook = onlyToLook;
        this.copy = onlyToLook ? COPY_ONLY_TO_LOOK : COPY;
        // The piece that is on its way is sent by another thread than the transaction's.
        this.connection = connection.unwrap(PGConnection.class);
    }

    public void add(StagedRow row) throws SQLException {
        filling.put(row.row());
        filling.put(row.line());
        filling.put(row.indicator());
        filling.put(row.area());
        filling.put(row.breakdown());
        filling.put(row.period());
        filling.put(row.periodType());
        filling.put(row.periodStart());
        filling.put(row.periodEnd());
        filling.put(row.withdraws());
        filling.put(row.value());
        filling.put(row.missingReason());
        filling.put(row.status());
        filling.put(row.numerator());
        filling.put(row.denominator());
        filling.put(row.releasedAt());
        filling.put(row.releasedAtBasis());
        filling.put(row.releaseLeftOpen());
        filling.put(row.reviewState());
        filling.put(row.definitionVersion());
        filling.put(row.agency());
        filling.put(row.onBehalf());
        filling.put(row.sources());
        filling.put(row.provenance());
        filling.put(row.note());
        filling.put(row.reason());
        filling.put(row.justification());
        filling.put(row.expectedVintage());
        filling.put(row.announced());
        filling.put(row.newId());
        filling.put(row.eventId());
        filling.put(row.event());
        if (onlyToLook) {
            filling.put(null);
        }
        filling.endRow();
        if (filling.length() > SENT_AT_ONCE) {
            sendMeanwhile();
        }
    }

    /** Sends what is left. */
    public void end() throws SQLException {
        awaitSent();
        if (filling.length() > 0) {
            filling.send(connection, copy);
            filling.clear();
        }
    }

    /** Nothing is on its way any more afterwards; what went wrong on the way is told by the other methods. */
    @Override
    public void close() {
        try {
            awaitSent();
        } catch (SQLException alreadyOnTheWayOut) {
            sending = NOTHING;
        }
    }

    private void sendMeanwhile() throws SQLException {
        awaitSent();
        CopyText full = filling;
        filling = sent;
        filling.clear();
        sent = full;
        sending = new FutureTask<>(() -> {
            full.send(connection, copy);
            return null;
        });
        new Thread(sending, "stage-rows").start();
    }

    private void awaitSent() throws SQLException {
        try {
            sending.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof SQLException cause ? cause : new SQLException(failed.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new SQLException("Interrupted while rows were copied", stopping);
        }
    }
}
