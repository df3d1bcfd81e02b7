package org.waymark.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an operator runs before services start does no harm while they serve. */
@ExtendWith(SuiteExtension.class)
class ProvisioningIT {
    private final RunningSuite suite;

    ProvisioningIT(RunningSuite suite) {
        this.suite = suite;
    }

    @Test
    void all_of_it_can_be_run_again() {
        var topics = operated("indicator-service", "provision-topics");
        var database = operated("project-service", "provision-database");
        var migrations = operated("reporting-service", "migrate", "--dry-run");

        assertThat(topics.join().output()).contains("17 topics: 0 created, 0 changed, 17 as they should be, 0 refused");
        assertThat(topics.join().exitCode()).isZero();
        assertThat(database.join().output())
                .contains("role project", "given its password", "database project             as it should be");
        assertThat(database.join().exitCode()).isZero();
        assertThat(migrations.join().output()).containsPattern("Schema is at V[0-9]+: nothing to do");
        assertThat(migrations.join().exitCode()).isZero();
    }

    private CompletableFuture<RunningSuite.Operated> operated(String service, String... command) {
        return CompletableFuture.supplyAsync(() -> suite.operate(service, command));
    }
}
