package org.waymark.provisioning.database;

import java.util.Properties;
import java.util.regex.Pattern;
import org.postgresql.Driver;

/** One service's database and the role that owns it, which may do nothing else. */
public record ServiceDatabase(String name, String role, String password) {
    private static final Pattern IDENTIFIER = Pattern.compile("[a-z_][a-z0-9_]{0,62}");

    public ServiceDatabase {
        check("database", name);
        check("role", role);
        if (password.isEmpty()) {
            throw new IllegalArgumentException("The role " + role + " needs a password");
        }
    }

    /** @param jdbcUrl with which the service connects */
    public static ServiceDatabase at(String jdbcUrl, String role, String password) {
        Properties parts = Driver.parseURL(jdbcUrl, null);
        String name = parts == null ? null : parts.getProperty("PGDBNAME");
        if (name == null) {
            throw new IllegalArgumentException(
                    "Not the address of a PostgreSQL database: " + Administrator.withoutParameters(jdbcUrl));
        }
        return new ServiceDatabase(name, role, password);
    }

    private static void check(String what, String name) {
        if (!IDENTIFIER.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "The name of a " + what + " is small letters, digits and _, 63 at most: " + name);
        }
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "database " + name + " of role " + role;
    }
}
