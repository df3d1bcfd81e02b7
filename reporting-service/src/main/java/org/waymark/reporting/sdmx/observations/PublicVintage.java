package org.waymark.reporting.sdmx.observations;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.waymark.contracts.EventJson;
import org.waymark.foundation.database.Row;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.reporting.number.Quantity;
import org.waymark.reporting.number.Unit;
import org.waymark.reporting.situation.Announcement;
import org.waymark.reporting.situation.Vintage;

/**
 * A vintage as it is kept.
 *
 * @param body the event that told it, unread: most vintages are not shown; null where nobody looks at it
 */
record PublicVintage(
        String indicator,
        String area,
        String breakdown,
        String period,
        int number,
        boolean withdrawn,
        BigDecimal value,
        String status,
        Unit unit,
        boolean comparable,
        LocalDate releasedAt,
        Instant announcedAt,
        String body) {

    static PublicVintage read(ResultSet row) throws SQLException {
        String measure = row.getString("unit_measure");
        return new PublicVintage(
                row.getString("indicator"),
                row.getString("area"),
                row.getString("breakdown"),
                row.getString("period"),
                row.getInt("vintage"),
                row.getBoolean("withdrawn"),
                row.getBigDecimal("value"),
                row.getString("status"),
                measure == null ? null : new Unit(measure, row.getInt("unit_multiplier")),
                row.getBoolean("comparable"),
                row.getObject("released_at", LocalDate.class),
                Row.instant(row, "announced_at"),
                row.getString("body"));
    }

    boolean isOfSamePeriod(PublicVintage other) {
        return period.equals(other.period)
                && indicator.equals(other.indicator)
                && area.equals(other.area)
                && breakdown.equals(other.breakdown);
    }

    /** As reports pick the one that counts. */
    Vintage weighed() {
        return new Vintage(
                TimePeriod.parse(period),
                number,
                new Quantity(value, unit),
                null,
                status,
                comparable,
                releasedAt,
                new Announcement(null, announcedAt),
                withdrawn);
    }

    ToldVintage told() {
        if (body == null) {
            return ToldVintage.UNREAD;
        }
        try {
            return EventJson.mapper().readValue(body, ToldVintage.class);
        } catch (JsonProcessingException notWhatWasStored) {
            throw new UncheckedIOException(notWhatWasStored);
        }
    }
}
