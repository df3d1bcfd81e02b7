package org.waymark.indicator.staging;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.postgresql.PGConnection;
import org.waymark.foundation.database.CopyText;

/**
 * Copies rows into {@code staged}: one piece is sent while the next is gathered. Each piece is a copy of its own.
 * Between two pieces other statements of the transaction can use the connection; while one is sent they wait.
 */
public final class StageRows implements AutoCloseable {
    private static final StagedColumn[] COLUMNS = StagedColumn.values();
    /** Entries are drawn as the rows come, so a later writer of the same observation draws a later entry. */
    private static final String COPY = "copy staged (" + StagedColumn.LIST + ") from stdin";
    /** Names the column of the entry, so that none is drawn. */
    private static final String COPY_ONLY_TO_LOOK = "copy staged (" + StagedColumn.LIST + ", entry) from stdin";

    private final PGConnection connection;
    private final String copy;
    private final boolean onlyToLook;
    private List<StagedRow> gathered = new ArrayList<>();
    private Future<?> sending = CompletableFuture.completedFuture(null);

    /** @param onlyToLook whether the rows will not be recorded */
    public StageRows(Connection connection, boolean onlyToLook) throws SQLException {
        this.onlyToLook = onlyToLook;
        this.copy = onlyToLook ? COPY_ONLY_TO_LOOK : COPY;
        // The driver's own connection, since a piece is sent by another thread than the transaction's.
        this.connection = connection.unwrap(PGConnection.class);
    }

    public void add(StagedRow row) {
        gathered.add(row);
    }

    /** Begins to send the rows gathered since the last call. */
    public void sendMeanwhile() throws SQLException {
        awaitSent();
        if (gathered.isEmpty()) {
            return;
        }
        List<StagedRow> piece = gathered;
        gathered = new ArrayList<>(piece.size());
        FutureTask<Void> meanwhile = new FutureTask<>(() -> {
            send(piece);
            return null;
        });
        new Thread(meanwhile, "stage-rows").start();
        sending = meanwhile;
    }

    /** Waits for the piece that is being sent. */
    public void awaitSent() throws SQLException {
        try {
            sending.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof SQLException cause ? cause : new SQLException(failed.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new SQLException("Interrupted while rows were copied", stopping);
        }
    }

    /** Sends the rest. */
    public void end() throws SQLException {
        awaitSent();
        if (!gathered.isEmpty()) {
            send(gathered);
            gathered = new ArrayList<>();
        }
    }

    /** Waits for the piece that is being sent; {@link #end()} reports whether it arrived. */
    @Override
    public void close() {
        try {
            awaitSent();
        } catch (SQLException failed) {
            // Not after end(): another failure has stopped the reading, and everything sent is rolled back.
        }
    }

    private void send(List<StagedRow> rows) throws SQLException {
        try (CopyText text = CopyText.begin(connection, copy)) {
            for (StagedRow row : rows) {
                write(row, text);
            }
            text.end();
        }
    }

    private void write(StagedRow row, CopyText text) throws SQLException {
        for (StagedColumn column : COLUMNS) {
            text.put(column.of(row));
        }
        if (onlyToLook) {
            text.put(null);
        }
        text.endRow();
    }
}
