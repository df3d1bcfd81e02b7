package org.waymark.backing.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;

/** One service's database: its role owns it, may do nothing else, and nobody else gets in. */
record ServiceDatabase(String name, String role, String password) {
    private static final Pattern IDENTIFIER = Pattern.compile("[a-z][a-z0-9_]{0,62}");
    private static final Pattern PLAIN_PASSWORD = Pattern.compile("[A-Za-z0-9_-]+");

    ServiceDatabase {
        if (!IDENTIFIER.matcher(name).matches() || !IDENTIFIER.matcher(role).matches()) {
            throw new IllegalArgumentException("Database and role are small letters, digits and _: " + name);
        }
        if (!PLAIN_PASSWORD.matcher(password).matches()) {
            throw new IllegalArgumentException("The password of " + role + " is letters, digits, _ and -");
        }
    }

    void createIn(Postgres postgres) {
        try (Connection connection = postgres.connect("postgres");
                Statement statement = connection.createStatement()) {
            String verb = exists(connection, "select 1 from pg_roles where rolname = ?", role) ? "alter" : "create";
            statement.execute(verb + " role " + role + " login nosuperuser nocreatedb nocreaterole noreplication"
                    + " password '" + password + "'");
            if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                statement.execute("create database " + name + " owner " + role);
            }
            for (String database : new String[] {name, "postgres", "template1"}) {
                statement.execute("revoke all on database " + database + " from public");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Database " + name + " cannot be created: " + e.getMessage(), e);
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }
}
