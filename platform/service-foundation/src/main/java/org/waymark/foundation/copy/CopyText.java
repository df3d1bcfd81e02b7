package org.waymark.foundation.copy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows in the text format of PostgreSQL's {@code COPY}, in UTF-8. */
public final class CopyText {
    private byte[] bytes;
    private int length;

    /** @param expected bytes */
    public CopyText(int expected) {
        bytes = new byte[expected];
    }

    /** The next column: text, a number, a truth value, a day, an instant or a UUID; null for none. */
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

    public void endRow() {
        bytes[length - 1] = '\n';
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

    public void clear() {
        length = 0;
    }

    /** @param copy {@code copy TABLE (COLUMNS) from stdin} */
    public void send(PGConnection connection, String copy) throws SQLException {
        CopyIn in = connection.getCopyAPI().copyIn(copy);
        try {
            in.writeToCopy(bytes, 0, length);
            in.endCopy();
        } finally {
            if (in.isActive()) {
                in.cancelCopy();
            }
        }
    }
}
