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
 * Copies rows into {@code staged}: one piece is written and sent while the next is gathered. Each is a copy of its own:
 * between two the connection is free for others in the transaction, and while one is sent they wait.
 */
public final class StageRows implements AutoCloseable {
    private static final StagedColumn[] COLUMNS = StagedColumn.values();
    /** Entries are drawn as rows come: whoever wants the same observation later draws later. */
    private static final String COPY = "copy staged (" + StagedColumn.LIST + ") from stdin";
    /** Draws none. */
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
        // The piece that is on its way is sent by another thread than the transaction's.
        this.connection = connection.unwrap(PGConnection.class);
    }

    public void add(StagedRow row) {
        gathered.add(row);
    }

    /** Begins to send what was gathered since it was called last. */
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

    /** Waits for the piece that is on its way. */
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

    /** Sends what is left. */
    public void end() throws SQLException {
        awaitSent();
        if (!gathered.isEmpty()) {
            send(gathered);
            gathered = new ArrayList<>();
        }
    }

    /** Waits for the piece that is on its way; whether it arrived is told by {@link #end()}. */
    @Override
    public void close() {
        try {
            awaitSent();
        } catch (SQLException failed) {
            // Not after end(): another failure has stopped the reading, and what was sent is rolled back.
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
