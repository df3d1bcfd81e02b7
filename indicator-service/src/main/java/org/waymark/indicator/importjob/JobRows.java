package org.waymark.indicator.importjob;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.waymark.foundation.bulk.BulkRequest;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.database.Row;
import org.waymark.foundation.rows.RowFormat;

/** How a job is written in its row. */
@ApplicationScoped
class JobRows {
    /** All columns but {@code details}, which can be large. */
    static final String COLUMNS =
            """
            id, state, subject, client, agencies, roles, traceparent, format, mode, dry_run, reason, bytes,
            submitted_at, started_at, finished_at, stage, rows, progress, attempts, outcome
            """;

    private final ObjectMapper json;

    JobRows(ObjectMapper json) {
        this.json = json;
    }

    Job read(ResultSet row) throws SQLException {
        return new Job(
                row.getObject("id", UUID.class),
                JobState.valueOf(row.getString("state")),
                new Caller(
                        row.getString("subject"),
                        row.getString("client"),
                        texts(row, "agencies"),
                        texts(row, "roles"),
                        row.getString("traceparent")),
                new BulkRequest(
                        RowFormat.valueOf(row.getString("format")),
                        BulkRequest.Mode.valueOf(row.getString("mode")),
                        row.getBoolean("dry_run"),
                        row.getString("reason"),
                        null),
                row.getLong("bytes"),
                Row.instant(row, "submitted_at"),
                Row.instant(row, "started_at"),
                Row.instant(row, "finished_at"),
                row.getString("stage"),
                row.getLong("rows"),
                row.getDouble("progress"),
                row.getInt("attempts"),
                parsed(row.getString("outcome"), JobEnd.class));
    }

    JobEnd.Details details(ResultSet row) throws SQLException {
        return parsed(row.getString("details"), JobEnd.Details.class);
    }

    String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private <T> T parsed(String text, Class<T> type) {
        try {
            return text == null ? null : json.readValue(text, type);
        } catch (JsonProcessingException storedOtherwise) {
            throw new UncheckedIOException(storedOtherwise);
        }
    }

    private static Set<String> texts(ResultSet row, String column) throws SQLException {
        return new LinkedHashSet<>(List.of((String[]) row.getArray(column).getArray()));
    }
}
