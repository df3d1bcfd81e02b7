package org.waymark.reporting.known;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.waymark.contracts.EventJson;
import org.waymark.foundation.database.Row;
import org.waymark.reporting.situation.Versioned;

/**
 * One version of a plan, indicator, agency or project.
 *
 * @param body what reports show of its event
 */
public record KnownVersion<B>(String code, int version, LocalDate effectiveFrom, Instant recordedAt, B body)
        implements Versioned {

    static <B> Row<KnownVersion<B>> of(Class<B> kind) {
        return row -> new KnownVersion<>(
                row.getString("code"),
                row.getInt("version"),
                row.getObject("effective_from", LocalDate.class),
                Row.instant(row, "recorded_at"),
                body(row, kind));
    }

    static <B> B body(ResultSet row, Class<B> kind) throws SQLException {
        try {
            return EventJson.mapper().readValue(row.getString("body"), kind);
        } catch (JsonProcessingException notWhatWasStored) {
            throw new UncheckedIOException(notWhatWasStored);
        }
    }
}
