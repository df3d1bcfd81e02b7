package org.waymark.indicator.observation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.waymark.contracts.EventJson;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.foundation.provenance.Provenance;
import org.waymark.foundation.provenance.SourceReference;

/** A vintage as a row. */
public final class VintageColumns {
    private static final TypeReference<List<SourceReference>> SOURCES = new TypeReference<>() {};
    private static final String NO_SOURCES = "[]";

    private VintageColumns() {}

    /** Binds {@link VintageColumn#PLACEHOLDERS}, beginning at {@code first}, and returns the index after them. */
    public static int bind(PreparedStatement statement, int first, Vintage vintage) throws SQLException {
        int next = first;
        for (VintageColumn column : VintageColumn.HELD) {
            statement.setObject(next++, bound(statement.getConnection(), column.of(vintage)), column.type());
        }
        return next;
    }

    private static Object bound(Connection connection, Object value) throws SQLException {
        if (value instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
        return value instanceof List<?> texts ? connection.createArrayOf("text", texts.toArray()) : value;
    }

    /** Reads a row that holds the columns of both the observation and the vintage. */
    public static RecordedVintage recorded(ResultSet row) throws SQLException {
        SeriesPeriod about = new SeriesPeriod(
                row.getString("indicator"),
                row.getString("area"),
                row.getString("breakdown"),
                TimePeriod.parse(row.getString("period")));
        return new RecordedVintage(about, read(row));
    }

    static Vintage read(ResultSet row) throws SQLException {
        String provenance = row.getString("provenance");
        return new Vintage(
                row.getObject("observation", UUID.class),
                row.getInt("vintage"),
                row.getBigDecimal("value"),
                row.getString("missing_reason"),
                ObservationStatus.valueOf(row.getString("status")),
                row.getBigDecimal("numerator"),
                row.getBigDecimal("denominator"),
                row.getObject("released_at", LocalDate.class),
                ReleaseBasis.valueOf(row.getString("released_at_basis")),
                ReviewState.valueOf(row.getString("review_state")),
                row.getInt("definition_version"),
                row.getString("agency"),
                row.getString("submitted_by"),
                row.getString("submitted_through"),
                row.getBoolean("on_behalf"),
                sources(row.getString("sources")),
                provenance == null ? null : parsed(provenance),
                row.getString("note"),
                row.getString("reason"),
                row.getString("justification"),
                List.of((String[]) row.getArray("changed").getArray()),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("published_at", OffsetDateTime.class)),
                row.getObject("withdraws", Integer.class),
                row.getBoolean("announced"),
                row.getLong("entry"),
                row.getBoolean("comparable"),
                null);
    }

    private static Instant instant(OffsetDateTime column) {
        return column == null ? null : column.toInstant();
    }

    private static List<SourceReference> sources(String json) {
        if (json.equals(NO_SOURCES)) {
            return List.of();
        }
        try {
            return EventJson.mapper().readValue(json, SOURCES);
        } catch (JsonProcessingException storedOtherwise) {
            throw new UncheckedIOException(storedOtherwise);
        }
    }

    private static Provenance parsed(String json) {
        try {
            return EventJson.mapper().readValue(json, Provenance.class);
        } catch (JsonProcessingException storedOtherwise) {
            throw new UncheckedIOException(storedOtherwise);
        }
    }

    /** The text that the columns of sources and of provenance hold. */
    static String json(Object value) {
        if (value instanceof List<?> sources && sources.isEmpty()) {
            return NO_SOURCES;
        }
        try {
            return EventJson.mapper().writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
