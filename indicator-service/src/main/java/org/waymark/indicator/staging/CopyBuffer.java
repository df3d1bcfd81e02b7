package org.waymark.indicator.staging;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.postgresql.PGConnection;
import org.waymark.foundation.database.CopyText;

/** Rows for one of the session's tables, copied there before there are too many for memory. */
final class CopyBuffer<T> {
    private static final int MOST_HELD = 2_000;

    private final Connection connection;
    private final String copy;
    private final BiConsumer<T, CopyText> write;
    private final List<T> held = new ArrayList<>();

    /** @param write puts the columns of a row */
    CopyBuffer(Connection connection, String copy, BiConsumer<T, CopyText> write) {
        this.connection = connection;
        this.copy = copy;
        this.write = write;
    }

    void add(T row) {
        held.add(row);
    }

    boolean areMany() {
        return held.size() >= MOST_HELD;
    }

    /** Copies the rows that are held; the table must exist. */
    void stage() throws SQLException {
        if (held.isEmpty()) {
            return;
        }
        try (CopyText text = CopyText.begin(connection.unwrap(PGConnection.class), copy)) {
            for (T row : held) {
                write.accept(row, text);
                text.endRow();
            }
            text.end();
        }
        held.clear();
    }
}
