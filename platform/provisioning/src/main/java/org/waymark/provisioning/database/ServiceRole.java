package org.waymark.provisioning.database;

import java.sql.SQLException;
import java.util.Optional;

/** The role that owns a service's database and connects to it. It may do nothing else in the cluster. */
record ServiceRole(Administrator administrator, ServiceDatabase database, Lines lines) {
    private static final String EXISTS = "select 't' from pg_roles where rolname = ?";
    private static final String TOO_MUCH =
            """
            select nullif(concat_ws(', ',
                       case when rolsuper then 'SUPERUSER' end, case when rolcreatedb then 'CREATEDB' end,
                       case when rolcreaterole then 'CREATEROLE' end, case when rolreplication then 'REPLICATION' end,
                       case when rolbypassrls then 'BYPASSRLS' end), '')
            from pg_roles where rolname = ?
            """;
    private static final String MAY_ACT_AS =
            "select pg_has_role(current_user, ?, 'USAGE') and pg_has_role(current_user, ?, 'SET')";

    boolean isRefused() throws SQLException {
        Optional<String> tooMuch = administrator.find(TOO_MUCH, role());
        tooMuch.ifPresent(rights ->
                lines.refuse(named(), "it may do more than a service should (%s): nothing was done".formatted(rights)));
        return tooMuch.isPresent();
    }

    void make() throws SQLException {
        boolean exists = administrator.is(EXISTS, role());
        if (!lines.rehearsal()) {
            String verb = exists ? "alter role " : "create role ";
            // An administrator who is no superuser may not even take away what the role has not.
            String rights = exists ? " login" : " login nosuperuser nocreatedb nocreaterole noreplication";
            administrator.execute(
                    verb + Lines.quoted(role()) + rights + " password " + administrator.verifier(database.password()));
        }
        if (exists) {
            lines.done(named(), "given its password", "the one in QUARKUS_DATASOURCE_PASSWORD; connections stay");
        } else {
            lines.done(named(), "created", "may log in, and nothing else");
        }
    }

    /** For an administrator who is no superuser: only who may act as a role can make a database of that role's. */
    boolean borrow() throws SQLException {
        if (administrator.is(MAY_ACT_AS, role(), role())) {
            return false;
        }
        administrator.execute("grant " + Lines.quoted(role()) + " to current_user with inherit true, set true");
        return true;
    }

    void giveBack() throws SQLException {
        administrator.execute("revoke " + Lines.quoted(role()) + " from current_user granted by current_user");
    }

    private String named() {
        return "role " + role();
    }

    private String role() {
        return database.role();
    }
}
