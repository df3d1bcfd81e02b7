package org.waymark.reporting.known;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.waymark.foundation.database.Row;
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
                Row.instant(row, "recorded_at"),
                Row.json(row, "body"));
    }
}
