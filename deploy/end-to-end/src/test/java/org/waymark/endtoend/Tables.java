package org.waymark.endtoend;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.waymark.backing.postgres.Postgres;

/** The rows the services have written. */
public record Tables(Postgres postgres) {
    private static final String VINTAGES =
            """
            select o.period from observation o join vintage v on v.observation = o.id
            where o.indicator = ? order by o.period, v.vintage
            """;

    /** The period of every vintage of an indicator; one that stands there twice was recorded twice. */
    public List<String> recordedPeriods(String indicator) throws SQLException {
        try (Connection connection = postgres.connect("indicator");
                PreparedStatement query = connection.prepareStatement(VINTAGES)) {
            query.setString(1, indicator);
            try (ResultSet rows = query.executeQuery()) {
                List<String> periods = new ArrayList<>();
                while (rows.next()) {
                    periods.add(rows.getString(1));
                }
                return periods;
            }
        }
    }

    /** How many entries a service's journal has. */
    public long journalEntries(String database) throws SQLException {
        return number(database, "select count(*) from journal");
    }

    /** How many of them clients made: clocks go on by themselves. */
    long entriesOfClients(String database) throws SQLException {
        return number(database, "select count(*) from journal where actor not like '%-clock'");
    }

    /** The last position its relay has given. */
    public long lastPosition(String database) throws SQLException {
        return number(database, "select coalesce(max(first_position + entries - 1), 0) from journal_run");
    }

    /** The current term of the relay's leader. */
    public long relayEpoch(String database) throws SQLException {
        return number(database, "select epoch from relay");
    }

    /** When the newest entry of its journal was recorded, by the database's clock. */
    public Instant newestChange(String database) throws SQLException {
        return Instant.ofEpochMilli(
                number(database, "select (extract(epoch from max(recorded_at)) * 1000)::bigint from journal"));
    }

    private long number(String database, String query) throws SQLException {
        try (Connection connection = postgres.connect(database);
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
