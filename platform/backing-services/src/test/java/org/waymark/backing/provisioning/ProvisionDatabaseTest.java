package org.waymark.backing.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.backing.postgres.Postgres;
import org.waymark.backing.testing.BackingServices;
import org.waymark.provisioning.NotProvisioned;
import org.waymark.provisioning.Report;
import org.waymark.provisioning.database.Administrator;
import org.waymark.provisioning.database.ProvisionDatabase;
import org.waymark.provisioning.database.ServiceDatabase;

class ProvisionDatabaseTest {
    private final Postgres postgres = BackingServices.postgres();
    private final List<String> said = new ArrayList<>();
    private final Report report = new Report(said::add);

    @Test
    void made_once_it_gets_a_new_password_each_time() throws SQLException {
        provision(named("made", "it's a \"password\""), false);
        assertThat(said)
                .containsSubsequence(
                        "role made                    created: may log in, and nothing else",
                        "database made                created: belongs to made",
                        "database made                closed to all others");
        postgres.connect("made", "made", "it's a \"password\"").close();

        said.clear();
        provision(named("made", "another"), false);
        assertThat(said)
                .containsSubsequence(
                        "role made                    given its password: the one in QUARKUS_DATASOURCE_PASSWORD;"
                                + " connections stay",
                        "database made                as it should be: belongs to made",
                        "database made                as it should be: closed to all others");
        postgres.connect("made", "made", "another").close();
        assertThatThrownBy(() -> postgres.connect("made", "made", "it's a \"password\""))
                .hasMessageContaining("password authentication failed");
        assertThat(report.isComplete()).isTrue();
    }

    @Test
    void a_rehearsal_makes_nothing() throws SQLException {
        provision(named("rehearsed", "secret"), true);

        assertThat(said).anyMatch(line -> line.endsWith("would be created: belongs to rehearsed"));
        assertThat(number("select count(*) from pg_roles where rolname = 'rehearsed'"))
                .isZero();
        assertThat(number("select count(*) from pg_database where datname = 'rehearsed'"))
                .isZero();
    }

    @Test
    void a_database_of_somebody_else_is_refused_before_anything_is_done() throws SQLException {
        provision(named("theirs", "secret"), false);
        said.clear();

        provision(new ServiceDatabase("theirs", "latecomer", "secret"), false);

        assertThat(said)
                .containsExactly("database theirs              REFUSED: it belongs to theirs, not to latecomer: nothing"
                        + " was done");
        assertThat(report.isComplete()).isFalse();
        assertThat(number("select count(*) from pg_roles where rolname = 'latecomer'"))
                .isZero();
    }

    @Test
    void a_role_that_may_do_more_is_refused() throws SQLException {
        execute("create role mighty login createdb createrole");

        provision(named("mighty", "secret"), false);

        assertThat(said).singleElement().asString().contains("REFUSED: it may do more", "CREATEDB, CREATEROLE");
    }

    @Test
    void an_administrator_need_not_be_a_superuser_and_keeps_no_way_in() throws SQLException {
        execute("create role steward login createdb createrole password 'secret'");
        execute("grant connect on database postgres to steward");

        for (int time = 1; time <= 2; time++) {
            try (Administrator steward = Administrator.connect(postgres.jdbcUrl("postgres"), "steward", "secret")) {
                new ProvisionDatabase(steward, named("kept", "secret" + time), report, false).provision();
            }
            postgres.connect("kept", "kept", "secret" + time).close();
        }

        assertThat(report.isComplete()).isTrue();
        assertThatThrownBy(() -> postgres.connect("kept", "steward", "secret"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void text_sorts_the_same_everywhere() throws SQLException {
        provision(named("sorted", "secret"), false);

        assertThat(number("select count(*) from pg_database where datname = 'sorted' and datlocprovider = 'b'"
                        + " and datlocale = 'C.UTF-8' and pg_encoding_to_char(encoding) = 'UTF8'"))
                .isEqualTo(1);
    }

    @Test
    void an_administrator_who_cannot_connect_is_told_why() {
        assertThatThrownBy(() -> Administrator.connect(postgres.jdbcUrl("postgres"), "nobody-here", "x"))
                .isInstanceOf(NotProvisioned.class)
                .hasMessageContaining("The administrator nobody-here cannot connect to jdbc:postgresql://")
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void names_that_need_quotes_are_refused() {
        assertThatThrownBy(() -> ServiceDatabase.at("jdbc:postgresql://db:5432/Indicator?ssl=true", "indicator", "x"))
                .hasMessageContaining("Indicator");
        assertThat(ServiceDatabase.at("jdbc:postgresql://db:5432/indicator?ssl=true", "indicator", "x"))
                .hasToString("database indicator of role indicator");
    }

    private static ServiceDatabase named(String name, String password) {
        return new ServiceDatabase(name, name, password);
    }

    private void provision(ServiceDatabase database, boolean rehearsal) {
        try (Administrator administrator = Administrator.connect(
                postgres.jdbcUrl("postgres"), postgres.superuser(), postgres.superuserPassword())) {
            new ProvisionDatabase(administrator, database, report, rehearsal).provision();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = postgres.connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String query) throws SQLException {
        try (Connection connection = postgres.connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
