package org.waymark.reporting.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.main.LaunchResult;
import io.quarkus.test.junit.main.QuarkusMainLauncher;
import io.quarkus.test.junit.main.QuarkusMainTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.BackingServices;

/** The service's main, as an operator calls it beside nobody who serves. */
@QuarkusMainTest
@WithTestResource(value = BackingServices.class, initArgs = @ResourceArg(name = "database", value = "commanded"))
class CommandTest {
    @Test
    void a_command_does_what_it_is_for_and_nothing_else(QuarkusMainLauncher service) throws SQLException {
        LaunchResult unknown = service.launch("serve-tea");

        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.getOutput())
                .contains("no command 'serve-tea'", "dead-letters", "provision-topics", "rebuild");
        assertThat(number("select count(*) from pg_tables where schemaname = 'public'"))
                .isZero();

        LaunchResult migrated = service.launch("migrate");

        assertThat(migrated.exitCode()).isZero();
        assertThat(migrated.getOutput())
                .contains("Schema is empty", "Schema is at V")
                .doesNotContain("Listening on");

        LaunchResult rebuild = service.launch("rebuild", "--projection", "facts");

        assertThat(rebuild.exitCode()).isZero();
        assertThat(rebuild.getOutput()).contains("facts is rebuilt").doesNotContain("Listening on");
        assertThat(number("select count(distinct projection) from projection_place"))
                .isEqualTo(1);
        assertThat(number("select epoch from relay")).isZero();
    }

    private static long number(String query) throws SQLException {
        try (var connection = BackingServices.postgres().connect("commanded");
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
