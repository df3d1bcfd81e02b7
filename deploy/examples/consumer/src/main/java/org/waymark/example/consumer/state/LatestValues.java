package org.waymark.example.consumer.state;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The highest public vintage of every series and period. */
public final class LatestValues {
    private static final String COLUMNS =
            """
            indicator, area, breakdown, period, vintage, value, unit, unit_multiplier, status,
            missing_reason, withdrawn, released_at, reason, agency, recorded_at, event_id, sequence
            """;
    private static final String ONE = "select " + COLUMNS
            + " from latest_value where indicator = ? and area = ? and breakdown = ? and period = ?";
    private static final String ALL =
            "select " + COLUMNS + " from latest_value order by indicator, area, breakdown, period";
    private static final String PUT = "insert or replace into latest_value (" + COLUMNS
            + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Connection connection;

    LatestValues(Connection connection) {
        this.connection = connection;
    }

    public Optional<Value> of(Value seriesPeriod) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(ONE)) {
            bind(
                    select,
                    seriesPeriod.indicator(),
                    seriesPeriod.area(),
                    seriesPeriod.breakdown(),
                    seriesPeriod.period());
            return read(select).stream().findFirst();
        }
    }

    public List<Value> all() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(ALL)) {
            return read(select);
        }
    }

    public int count() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select count(*) from latest_value");
                ResultSet row = select.executeQuery()) {
            return row.getInt(1);
        }
    }

    /** Takes a later vintage than the one it holds. Anything else it has seen: empty. */
    public Optional<Change> offer(Value value) throws SQLException {
        Value before = of(value).orElse(null);
        if (before != null && before.vintage() >= value.vintage()) {
            return Optional.empty();
        }
        try (PreparedStatement put = connection.prepareStatement(PUT)) {
            bind(
                    put,
                    value.indicator(),
                    value.area(),
                    value.breakdown(),
                    value.period(),
                    value.vintage(),
                    value.value(),
                    value.unit(),
                    value.unitMultiplier(),
                    value.status(),
                    value.missingReason(),
                    value.withdrawn() ? 1 : 0,
                    value.releasedAt(),
                    value.reason(),
                    value.agency(),
                    value.recordedAt(),
                    value.eventId(),
                    value.sequence());
            put.executeUpdate();
        }
        return Optional.of(new Change(before, value));
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static List<Value> read(PreparedStatement select) throws SQLException {
        List<Value> values = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                values.add(new Value(
                        row.getString("indicator"),
                        row.getString("area"),
                        row.getString("breakdown"),
                        row.getString("period"),
                        row.getLong("vintage"),
                        row.getString("value"),
                        row.getString("unit"),
                        (Integer) row.getObject("unit_multiplier"),
                        row.getString("status"),
                        row.getString("missing_reason"),
                        row.getInt("withdrawn") == 1,
                        row.getString("released_at"),
                        row.getString("reason"),
                        row.getString("agency"),
                        row.getString("recorded_at"),
                        row.getString("event_id"),
                        row.getLong("sequence")));
            }
        }
        return values;
    }
}
