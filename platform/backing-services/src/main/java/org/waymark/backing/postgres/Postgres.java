package org.waymark.backing.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.Driver;
import org.waymark.provisioning.Report;
import org.waymark.provisioning.database.Administrator;
import org.waymark.provisioning.database.ProvisionDatabase;
import org.waymark.provisioning.database.ServiceDatabase;

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

    /** Makes a database for one service, and the one role that may use it, as {@code provision-database} does. */
    public void createDatabase(String database, String role, String password) {
        Report report = new Report(line -> {});
        try (Administrator administrator = Administrator.connect(jdbcUrl("postgres"), superuser, superuserPassword)) {
            ServiceDatabase wanted = new ServiceDatabase(database, role, password);
            new ProvisionDatabase(administrator, wanted, report, false).provision();
        }
        if (!report.isComplete()) {
            throw new IllegalStateException("Database " + database + " is not " + role + "'s");
        }
    }
}
