package org.waymark.indicator.staging;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Copies rows into {@code staged}, in PostgreSQL's text format. */
public final class StageRows {
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

    private static final String NULL = "\\N";
    private static final int SENT_AT_ONCE = 512 * 1024;

    private final CopyManager copies;
    private final String copy;
    private final boolean onlyToLook;
    private final StringBuilder text = new StringBuilder(SENT_AT_ONCE + 16 * 1024);

    /** @param onlyToLook whether the rows will not be recorded */
    public StageRows(Connection connection, boolean onlyToLook) throws SQLException {
        this.onlyToLook = onlyToLook;
        this.copy = onlyToLook ? COPY_ONLY_TO_LOOK : COPY;
        this.copies = connection.unwrap(PGConnection.class).getCopyAPI();
    }

    public void add(StagedRow row) throws SQLException {
        put(row.row());
        put(row.line());
        put(row.indicator());
        put(row.area());
        put(row.breakdown());
        put(row.period());
        put(row.periodType());
        put(row.periodStart());
        put(row.periodEnd());
        put(row.withdraws());
        put(row.value());
        put(row.missingReason());
        put(row.status());
        put(row.numerator());
        put(row.denominator());
        put(row.releasedAt());
        put(row.releasedAtBasis());
        put(row.releaseLeftOpen());
        put(row.reviewState());
        put(row.definitionVersion());
        put(row.agency());
        put(row.onBehalf());
        put(row.sources());
        put(row.provenance());
        put(row.note());
        put(row.reason());
        put(row.justification());
        put(row.expectedVintage());
        put(row.announced());
        put(row.newId());
        put(row.eventId());
        put(row.event());
        if (onlyToLook) {
            text.append(NULL).append('\t');
        }
        text.setCharAt(text.length() - 1, '\n');
        if (text.length() > SENT_AT_ONCE) {
            send();
        }
    }

    private void put(Object value) {
        if (value == null) {
            text.append(NULL);
        } else if (value instanceof String string) {
            escape(string);
        } else if (value instanceof BigDecimal decimal) {
            text.append(decimal.toPlainString());
        } else {
            text.append(value);
        }
        text.append('\t');
    }

    private void escape(String string) {
        for (int i = 0; i < string.length(); i++) {
            char one = string.charAt(i);
            switch (one) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(one);
            }
        }
    }

    /** Each piece is a copy of its own: between two the connection is free for others in the transaction. */
    private void send() throws SQLException {
        try {
            copies.copyIn(copy, new StringReader(text.toString()));
        } catch (IOException neverFromMemory) {
            throw new UncheckedIOException(neverFromMemory);
        }
        text.setLength(0);
    }

    /** Sends what is left. */
    public void end() throws SQLException {
        if (!text.isEmpty()) {
            send();
        }
    }
}
