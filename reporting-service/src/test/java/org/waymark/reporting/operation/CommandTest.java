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

/** The service's main, as an operator calls it on a database nobody has migrated yet. */
@QuarkusMainTest
@WithTestResource(value = BackingServices.class, initArgs = @ResourceArg(name = "database", value = "commanded"))
class CommandTest {
    @Test
    void an_unknown_command_lists_the_known_ones_and_changes_nothing(QuarkusMainLauncher service) throws SQLException {
        LaunchResult answer = service.launch("serve-tea");

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.getOutput()).contains("no command 'serve-tea'");
        assertThat(tables()).isZero();
    }

    private static long tables() throws SQLException {
        try (var connection = BackingServices.postgres().connect("commanded");
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select count(*) from information_schema.tables where table_schema = 'public'")) {
            row.next();
            return row.getLong(1);
        }
    }
}
