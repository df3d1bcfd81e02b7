package org.waymark.reporting.known;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.waymark.contracts.EventJson;
import org.waymark.reporting.assessment.Versioned;

/**
 * One version of a plan, indicator, agency or project.
 *
 * @param body as its event told it
 */
public record KnownVersion(String code, int version, LocalDate effectiveFrom, Instant recordedAt, JsonNode body)
        implements Versioned {

    static KnownVersion read(ResultSet row) throws SQLException {
        return new KnownVersion(
                row.getString("code"),
                row.getInt("version"),
                row.getObject("effective_from", LocalDate.class),
                instant(row, "recorded_at"),
                json(row, "body"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static JsonNode json(ResultSet row, String column) throws SQLException {
        try {
            return EventJson.mapper().readTree(row.getString(column));
        } catch (JsonProcessingException notWhatWasStored) {
            throw new UncheckedIOException(notWhatWasStored);
        }
    }
}
