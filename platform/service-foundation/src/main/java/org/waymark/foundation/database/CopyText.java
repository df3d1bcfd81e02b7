package org.waymark.foundation.database;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * One {@code COPY ... FROM STDIN} in the text format of PostgreSQL, in UTF-8. It is sent piece by piece: the database
 * takes one piece in while the next is written.
 */
public final class CopyText implements AutoCloseable {
    private static final int SENT_AT_ONCE = 32 * 1024;

    private final CopyIn copy;
    private byte[] bytes = new byte[2 * SENT_AT_ONCE];
    private int length;

    private CopyText(CopyIn copy) {
        this.copy = copy;
    }

    /**
     * The connection can do nothing else until this copy is closed.
     *
     * @param copy {@code copy TABLE (COLUMNS) from stdin}
     */
    public static CopyText begin(PGConnection connection, String copy) throws SQLException {
        return new CopyText(connection.getCopyAPI().copyIn(copy));
    }

    /** Adds the next column: text, a number, a truth value, a day, an instant or a UUID. Null stands for no value. */
    public CopyText put(Object value) {
        if (value == null) {
            append((byte) '\\');
            append((byte) 'N');
        } else if (value instanceof String string) {
            escape(string.getBytes(StandardCharsets.UTF_8));
        } else {
            String text = value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
            escape(text.getBytes(StandardCharsets.ISO_8859_1));
        }
        append((byte) '\t');
        return this;
    }

    public void endRow() throws SQLException {
        bytes[length - 1] = '\n';
        if (length >= SENT_AT_ONCE) {
            send();
        }
    }

    /** Completes the copy. Without this call no row is kept. */
    public void end() throws SQLException {
        send();
        copy.endCopy();
    }

    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }

    private void send() throws SQLException {
        copy.writeToCopy(bytes, 0, length);
        length = 0;
    }

    private void escape(byte[] text) {
        reserve(2 * text.length);
        for (byte one : text) {
            byte escaped =
                    switch (one) {
                        case '\\' -> '\\';
                        case '\t' -> 't';
                        case '\n' -> 'n';
                        case '\r' -> 'r';
                        default -> 0;
                    };
            if (escaped == 0) {
                bytes[length++] = one;
            } else {
                bytes[length++] = '\\';
                bytes[length++] = escaped;
            }
        }
    }

    private void append(byte one) {
        reserve(1);
        bytes[length++] = one;
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 3 / 2));
        }
    }
}
