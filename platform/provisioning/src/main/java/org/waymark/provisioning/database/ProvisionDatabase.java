package org.waymark.provisioning.database;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.waymark.provisioning.NotProvisioned;
import org.waymark.provisioning.Report;

/**
 * Makes the role and the database of a service, and lets nobody else in. Done again it changes nothing but the role's
 * password. Nothing is dropped.
 */
public final class ProvisionDatabase {
    private static final String ALONE = "select pg_advisory_lock(hashtext('waymark provision-database'))";
    private static final String OWNER = "select pg_get_userbyid(datdba) from pg_database where datname = ?";
    private static final String ENCODING = "select pg_encoding_to_char(encoding) from pg_database where datname = ?";
    private static final String MAY_CHANGE =
            "select pg_has_role(current_user, datdba, 'USAGE') from pg_database where datname = ?";
    /** No row where the cluster has no such database. */
    private static final String ANYBODY_MAY_USE =
            """
            select has_database_privilege('public', oid, 'CONNECT')
                or has_database_privilege('public', oid, 'TEMPORARY')
            from pg_database where datname = ?
            """;
    /** Sorts the same on every machine, and after every upgrade of its operating system. */
    private static final String IN_UNICODE =
            " template template0 encoding 'UTF8' locale 'C' locale_provider builtin builtin_locale 'C.UTF-8'";

    private final Administrator administrator;
    private final ServiceDatabase database;
    private final ServiceRole role;
    private final Lines lines;

    /** @param rehearsal whether it only tells what it would do */
    public ProvisionDatabase(Administrator administrator, ServiceDatabase database, Report report, boolean rehearsal) {
        this.administrator = administrator;
        this.database = database;
        this.lines = new Lines(report, rehearsal);
        this.role = new ServiceRole(administrator, database, lines);
    }

    /** @throws NotProvisioned when PostgreSQL refuses */
    public void provision() {
        try {
            // Those of several services change the rights on the same databases.
            administrator.find(ALONE);
            Optional<String> owner = administrator.find(OWNER, database.name());
            if (isRefused(owner)) {
                return;
            }
            role.make();
            boolean borrowed = !lines.rehearsal() && role.borrow();
            try {
                make(owner.isPresent());
                closeToOthers(owner.isPresent());
            } finally {
                if (borrowed) {
                    role.giveBack();
                }
            }
        } catch (SQLException refusal) {
            throw new NotProvisioned("PostgreSQL refused: " + refusal.getMessage(), refusal);
        }
    }

    private boolean isRefused(Optional<String> owner) throws SQLException {
        if (owner.isPresent() && !owner.get().equals(database.role())) {
            lines.refuse(
                    "database " + database.name(),
                    "it belongs to %s, not to %s: nothing was done".formatted(owner.get(), database.role()));
            return true;
        }
        Optional<String> encoding = administrator.find(ENCODING, database.name());
        if (encoding.isPresent() && !encoding.get().equals("UTF8")) {
            lines.refuse(
                    "database " + database.name(),
                    "its encoding is %s, not UTF8: nothing was done".formatted(encoding.get()));
            return true;
        }
        return role.isRefused();
    }

    private void make(boolean exists) throws SQLException {
        String name = "database " + database.name();
        if (exists) {
            lines.asItShouldBe(name, "belongs to " + database.role());
            return;
        }
        if (!lines.rehearsal()) {
            administrator.execute("create database " + Lines.quoted(database.name()) + " owner "
                    + Lines.quoted(database.role()) + IN_UNICODE);
        }
        lines.done(name, "created", "belongs to " + database.role());
    }

    /** The database itself, and those that PostgreSQL opens to everybody. */
    private void closeToOthers(boolean exists) throws SQLException {
        for (String closed : List.of(database.name(), "postgres", "template1")) {
            boolean mine = closed.equals(database.name());
            if (mine && !exists && lines.rehearsal()) {
                lines.done("database " + closed, "closed to all others", "");
            } else if (!administrator.is(ANYBODY_MAY_USE, closed)) {
                lines.asItShouldBe("database " + closed, "closed to all others");
            } else if (administrator.is(MAY_CHANGE, closed)) {
                if (!lines.rehearsal()) {
                    administrator.execute("revoke all on database " + Lines.quoted(closed) + " from public");
                }
                lines.done("database " + closed, "closed to all others", "");
            } else {
                lines.tell(
                        "database " + closed,
                        "open to every role, " + database.role()
                                + " too; left so, since it is %s's"
                                        .formatted(administrator
                                                .find(OWNER, closed)
                                                .orElse("somebody else")));
            }
        }
    }
}
