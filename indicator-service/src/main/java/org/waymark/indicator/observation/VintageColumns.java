package org.waymark.indicator.observation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.io.UncheckedIOException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.waymark.contracts.EventJson;
import org.waymark.foundation.provenance.Provenance;
import org.waymark.foundation.provenance.SourceReference;

/** A vintage as a row. */
public final class VintageColumns {
    /** All but {@code observation} and {@code entry}, which the writing statement knows itself. */
    public static final String WRITTEN =
            """
            vintage, value, missing_reason, status, numerator, denominator, released_at, released_at_basis, review_state,
            definition_version, agency, submitted_by, submitted_through, on_behalf, sources, provenance, note, reason,
            justification, changed, recorded_at, published_at, withdraws, announced""";

    public static final String PLACEHOLDERS = "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?";

    private static final TypeReference<List<SourceReference>> SOURCES = new TypeReference<>() {};
    private static final String NO_SOURCES = "[]";

    private VintageColumns() {}

    /** Binds {@link #PLACEHOLDERS} from {@code first} on and gives the index after them. */
    public static int bind(PreparedStatement statement, int first, Vintage vintage) throws SQLException {
        int next = first;
        statement.setInt(next++, vintage.number());
        statement.setBigDecimal(next++, vintage.value());
        statement.setString(next++, vintage.missingReason());
        statement.setString(next++, vintage.status().name());
        statement.setBigDecimal(next++, vintage.numerator());
        statement.setBigDecimal(next++, vintage.denominator());
        statement.setObject(next++, vintage.releasedAt(), Types.DATE);
        statement.setString(next++, vintage.releasedAtBasis().name());
        statement.setString(next++, vintage.reviewState().name());
        statement.setInt(next++, vintage.definitionVersion());
        statement.setString(next++, vintage.agency());
        statement.setString(next++, vintage.submittedBy());
        statement.setString(next++, vintage.submittedThrough());
        statement.setBoolean(next++, vintage.onBehalf());
        statement.setString(next++, vintage.sources().isEmpty() ? NO_SOURCES : written(vintage.sources()));
        statement.setString(next++, vintage.provenance() == null ? null : written(vintage.provenance()));
        statement.setString(next++, vintage.note());
        statement.setString(next++, vintage.reason());
        statement.setString(next++, vintage.justification());
        statement.setArray(next++, changed(statement.getConnection(), vintage));
        statement.setObject(next++, vintage.recordedAt().atOffset(ZoneOffset.UTC));
        statement.setObject(next++, instant(vintage.publishedAt()), Types.TIMESTAMP_WITH_TIMEZONE);
        statement.setObject(next++, vintage.withdraws(), Types.INTEGER);
        statement.setBoolean(next++, vintage.announced());
        return next;
    }

    public static Vintage read(ResultSet row) throws SQLException {
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
                row.getLong("entry"));
    }

    public static Array changed(Connection connection, Vintage vintage) throws SQLException {
        return connection.createArrayOf("text", vintage.changed().toArray());
    }

    private static OffsetDateTime instant(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
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

    private static String written(Object value) {
        try {
            return EventJson.mapper().writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
