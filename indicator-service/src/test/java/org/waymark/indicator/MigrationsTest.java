package org.waymark.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.waymark.conformity.migration.Migrations;

/** A version that is being replaced goes on with the tables of the one that replaces it. */
class MigrationsTest {
    private static final Path FOLDER = Path.of("src/main/resources/db/migration");
    /** Before migrations were held to it; a new one never goes here. */
    private static final String LANDED = "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16";

    @Test
    void migrations_only_add() {
        assertThat(Migrations.in(FOLDER, LANDED).faults()).isEmpty();
    }
}
