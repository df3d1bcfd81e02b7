package org.waymark.foundation.database;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.waymark.contracts.EventJson;

/** Makes one result of the current row. */
@FunctionalInterface
public interface Row<T> {
    T read(ResultSet row) throws SQLException;

    /** Null where the column is null. */
    static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    static JsonNode json(ResultSet row, String column) throws SQLException {
        try {
            return EventJson.mapper().readTree(row.getString(column));
        } catch (JsonProcessingException wasJsonInTheDatabase) {
            throw new UncheckedIOException(wasJsonInTheDatabase);
        }
    }
}
