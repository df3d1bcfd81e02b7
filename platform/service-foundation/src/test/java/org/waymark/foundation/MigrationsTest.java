package org.waymark.foundation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.waymark.conformity.migration.Migrations;

/** A version that is being replaced goes on with the tables of the one that replaces it. */
class MigrationsTest {
    private static final Path FOLDER = Path.of("src/main/resources/db/foundation");
    /** Before migrations were held to it; a new one never goes here. */
    private static final String LANDED = "0_1 0_2 0_3 0_4 0_5 0_6 0_7";

    @Test
    void migrations_only_add() {
        assertThat(Migrations.in(FOLDER, LANDED).faults()).isEmpty();
    }
}
