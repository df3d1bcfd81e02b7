package org.waymark.foundation.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.waymark.backing.testing.BackingServices;
import org.waymark.foundation.database.Database;

class MigrateCommandTest {
    private static final AtomicInteger MADE = new AtomicInteger();

    private final PGSimpleDataSource source = new PGSimpleDataSource();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream before = System.out;

    @TempDir
    Path older;

    @TempDir
    Path newer;

    @BeforeEach
    void two_versions_of_a_service() throws IOException {
        Map<String, String> access = BackingServices.configurationFor(
                "migrated_" + ProcessHandle.current().pid() + "_" + MADE.incrementAndGet());
        source.setUrl(access.get("quarkus.datasource.jdbc.url"));
        source.setUser(access.get("quarkus.datasource.username"));
        source.setPassword(access.get("quarkus.datasource.password"));
        for (Path version : List.of(older, newer)) {
            Files.writeString(version.resolve("V0_1__Begin.sql"), "create table note (id int, text text);");
            Files.writeString(version.resolve("V22__Fill.sql"), "insert into note values (1, 'a'), (1, 'b');");
        }
        Files.writeString(newer.resolve("V0_2__Add_days.sql"), "alter table note add column day date;");
        Files.writeString(
                newer.resolve("V23__Find_notes.sql"),
                "drop index concurrently if exists note_id; create index concurrently note_id on note (id);");
        Files.writeString(newer.resolve("V23__Find_notes.sql.conf"), "executeInTransaction=false");
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void console() {
        System.setOut(before);
    }

    @Test
    void it_says_from_which_version_to_which() {
        assertThat(migrate(older)).isZero();
        assertThat(said())
                .containsExactly(
                        "Schema is empty",
                        "ran V0_1 Begin",
                        "ran V22 Fill",
                        "Schema is at V22 now: 2 migrations were run");

        assertThat(migrate(newer, "--dry-run")).isZero();
        assertThat(said()).containsExactly("Schema is at V22", "would run V0_2 Add days", "would run V23 Find notes");
        assertThat(schema(newer).look().behind())
                .isEqualTo("Schema is at V22, this version needs V0_2, V23: run migrate");

        assertThat(migrate(newer)).isZero();
        assertThat(said())
                .containsExactly(
                        "Schema is at V22",
                        "ran V0_2 Add days",
                        "ran V23 Find notes",
                        "Schema is at V23 now: 2 migrations were run");
        assertThat(migrate(newer)).isZero();
        assertThat(said()).containsExactly("Schema is at V23: nothing to do");
    }

    @Test
    void the_version_before_goes_on_with_what_the_new_one_has_made() {
        migrate(newer);
        said();

        assertThat(schema(older).look().isBehind()).isFalse();
        assertThat(migrate(older)).isZero();
        assertThat(said()).containsExactly("Schema is at V23, newer than this version needs: nothing to do");
    }

    @Test
    void several_at_once_run_one_after_the_other() {
        List<CompletableFuture<Integer>> all = List.of(
                CompletableFuture.supplyAsync(() -> migrate(newer)),
                CompletableFuture.supplyAsync(() -> migrate(newer)),
                CompletableFuture.supplyAsync(() -> migrate(newer)));

        assertThat(all).allSatisfy(one -> assertThat(one.join()).isZero());
        assertThat(schema(newer).look().isBehind()).isFalse();
    }

    @Test
    void what_ended_half_way_outside_a_transaction_runs_again() throws Exception {
        Files.writeString(
                newer.resolve("V23__Find_notes.sql"), "create unique index concurrently note_id on note (id);");
        assertThat(migrate(newer)).isEqualTo(1);
        assertThat(said()).anyMatch(line -> line.startsWith("Not migrated: "));
        assertThat(schema(newer).look().behind()).isEqualTo("Schema is at V22, and V23 ended half way: run migrate");
        assertThat(schema(older).look().isBehind()).isFalse();

        execute("drop index note_id; delete from note where text = 'b'");
        assertThat(migrate(newer)).isZero();
        assertThat(said())
                .containsExactly(
                        "Schema is at V22",
                        "ended half way, runs again: V23 Find notes",
                        "ran V23 Find notes",
                        "Schema is at V23 now: 1 migrations were run");
    }

    @Test
    void without_a_database_it_says_so() {
        source.setDatabaseName("there-is-none");

        assertThat(migrate(newer)).isEqualTo(1);
        assertThat(said()).anyMatch(line -> line.contains("\"there-is-none\" does not exist"));
    }

    private int migrate(Path version, String... arguments) {
        return new MigrateCommand(flyway(version), schema(version), new Database(source)).run(List.of(arguments));
    }

    private Schema schema(Path version) {
        return new Schema(flyway(version));
    }

    private Flyway flyway(Path version) {
        FluentConfiguration configuration = Flyway.configure()
                .dataSource(source)
                .outOfOrder(true)
                .ignoreMigrationPatterns("*:future", "*:missing")
                .locations("filesystem:" + version);
        new SessionLock().customize(configuration);
        return configuration.load();
    }

    /** Since it was asked last, without how long it took. */
    private List<String> said() {
        List<String> lines = said.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.replaceFirst(" \\([0-9.]+ s\\)$", ""))
                .toList();
        said.reset();
        return lines;
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
