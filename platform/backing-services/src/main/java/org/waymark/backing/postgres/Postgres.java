package org.waymark.backing.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.Driver;

/** Where a PostgreSQL answers, and the superuser to administer it with. */
public record Postgres(String host, int port, String superuser, String superuserPassword) {
    public static final String SUPERUSER = "waymark";

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://" + host + ":" + port + "/" + database;
    }

    /** As the superuser. */
    public Connection connect(String database) throws SQLException {
        return connect(database, superuser, superuserPassword);
    }

    public Connection connect(String database, String user, String password) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "5");
        // Not DriverManager: it sees drivers of the calling class loader only.
        return new Driver().connect(jdbcUrl(database), properties);
    }

    public boolean answers() {
        try (Connection connection = connect("postgres")) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Makes a database for one service, and the one role that may use it. Does no harm when both exist. */
    public void createDatabase(String database, String role, String password) {
        new ServiceDatabase(database, role, password).createIn(this);
    }
}
