package org.waymark.provisioning.database;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;
import org.postgresql.Driver;
import org.postgresql.util.PasswordUtil;
import org.waymark.provisioning.NotProvisioned;

/** A connection of somebody who may make roles and databases: a superuser, or a role with CREATEDB and CREATEROLE. */
public final class Administrator implements AutoCloseable {
    private static final int SALT_BYTES = 16;

    private final Connection connection;

    private Administrator(Connection connection) {
        this.connection = connection;
    }

    /** @throws NotProvisioned when it cannot be had */
    public static Administrator connect(String jdbcUrl, String user, String password) {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "60");
        // Its failures may hold values.
        properties.setProperty("logServerErrorDetail", "false");
        try {
            // Not DriverManager: it sees drivers of the calling class loader only.
            Connection connection = new Driver().connect(jdbcUrl, properties);
            if (connection == null) {
                throw new NotProvisioned("Not the address of a PostgreSQL database: " + withoutParameters(jdbcUrl));
            }
            return new Administrator(connection);
        } catch (SQLException failure) {
            throw new NotProvisioned(
                    "The administrator %s cannot connect to %s: %s"
                            .formatted(user, withoutParameters(jdbcUrl), failure.getMessage()),
                    failure);
        }
    }

    /** One of them may be the password. */
    static String withoutParameters(String jdbcUrl) {
        return jdbcUrl.replaceAll("\\?.*", "");
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Empty where there is no row, or null in it. */
    Optional<String> find(String query, String... parameters) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                select.setString(i + 1, parameters[i]);
            }
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
            }
        }
    }

    boolean is(String query, String... parameters) throws SQLException {
        return find(query, parameters).filter("t"::equals).isPresent();
    }

    /** A literal that proves the password and does not hold it: statements may stand in the server's log. */
    String verifier(String password) throws SQLException {
        int iterations = Integer.parseInt(find("show scram_iterations").orElseThrow());
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return "'" + PasswordUtil.encodeScramSha256(password.toCharArray(), iterations, salt) + "'";
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException ended) {
            throw new NotProvisioned("The administrator's connection broke: " + ended.getMessage(), ended);
        }
    }
}
