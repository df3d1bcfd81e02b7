package org.waymark.foundation.idempotency;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * The row that keeps an answer under its key, for a statement that also makes the change. The insert must fail where
 * the key is taken, so that the change fails with it: no {@code on conflict}.
 */
public record AnswerToKeep(RequestKey key, Answer answer) {
    public static final String TABLE = "idempotency_key";
    public static final String COLUMNS = "subject, agency, key, request, status, headers, body";
    public static final String PLACEHOLDERS = "?, ?, ?, ?, ?, ?, ?";

    /** Binds {@link #PLACEHOLDERS}, beginning at {@code first}, and returns the index after them. */
    public int bind(PreparedStatement statement, int first) throws SQLException {
        int next = first;
        for (Object value : values()) {
            statement.setObject(next++, value);
        }
        return next;
    }

    Object[] values() {
        return new Object[] {
            key.subject(), key.agency(), key.key(), key.request(), answer.status(), answer.headerLines(), answer.body()
        };
    }
}
