package org.waymark.endtoend.faults;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.waymark.backing.postgres.Postgres;
import org.waymark.local.suite.Frozen;

/** The database sessions in which a relay's last statement was made. */
record RelayConnection(Postgres postgres, String database) {
    private static final String SESSIONS =
            """
            select pid from pg_stat_activity
            where datname = ? and backend_type = 'client backend' and pid <> pg_backend_pid() and query like '%relay%'
            """;

    boolean isThere() {
        try {
            return !sessions().isEmpty();
        } catch (SQLException databaseAway) {
            return false;
        }
    }

    void kill() throws SQLException {
        try (Connection connection = postgres.connect("postgres");
                PreparedStatement terminate = connection.prepareStatement("select pg_terminate_backend(?)")) {
            for (int session : sessions()) {
                terminate.setInt(1, session);
                terminate.execute();
            }
        }
    }

    Frozen freeze() throws SQLException {
        return Frozen.each(sessions().stream().map(Integer::longValue).toList());
    }

    private List<Integer> sessions() throws SQLException {
        try (Connection connection = postgres.connect("postgres");
                PreparedStatement select = connection.prepareStatement(SESSIONS)) {
            select.setString(1, database);
            List<Integer> sessions = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    sessions.add(row.getInt(1));
                }
            }
            return sessions;
        }
    }
}
