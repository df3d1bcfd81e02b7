package org.waymark.reporting.known;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.waymark.contracts.EventJson;
import org.waymark.foundation.database.Row;
import org.waymark.reporting.situation.Announcement;
import org.waymark.reporting.situation.Versioned;

/**
 * One version of a plan, indicator, agency or project.
 *
 * @param body what reports show of its event
 */
public record KnownVersion<B>(
        String code, int version, LocalDate effectiveFrom, Instant recordedAt, Announcement told, B body)
        implements Versioned {

    static <B> Row<KnownVersion<B>> of(Class<B> kind) {
        return row -> new KnownVersion<>(
                row.getString("code"),
                row.getInt("version"),
                row.getObject("effective_from", LocalDate.class),
                Row.instant(row, "recorded_at"),
                told(row),
                body(row, kind));
    }

    /** From the columns {@code announced_at} and {@code event_id}. */
    static Announcement told(ResultSet row) throws SQLException {
        return new Announcement(row.getObject("event_id", UUID.class), Row.instant(row, "announced_at"));
    }

    static <B> B body(ResultSet row, Class<B> kind) throws SQLException {
        try {
            return EventJson.mapper().readValue(row.getString("body"), kind);
        } catch (JsonProcessingException notWhatWasStored) {
            throw new UncheckedIOException(notWhatWasStored);
        }
    }
}
