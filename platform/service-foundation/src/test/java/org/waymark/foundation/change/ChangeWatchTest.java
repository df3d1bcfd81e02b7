package org.waymark.foundation.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.waymark.backing.testing.BackingServices;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.journal.JournalFilter;
import org.waymark.foundation.journal.JournalReader;
import org.waymark.foundation.schema.SchemaReady;
import org.waymark.foundation.slot.CallerClass;

class ChangeWatchTest {
    private static final JournalFilter ALL = new JournalFilter(Set.of(), Set.of(), Set.of());
    private static final Duration LONG = Duration.ofSeconds(20);
    private static int made;

    private final PGSimpleDataSource database = new PGSimpleDataSource();
    private ChangeWatch watch;

    /** Room for two who wait. */
    private record Settings(int waiters, Duration look) implements ChangeSettings {}

    @BeforeEach
    void anEmptyJournal() {
        Map<String, String> access = BackingServices.configurationFor(
                "watched_" + ProcessHandle.current().pid() + "_" + ++made);
        database.setUrl(access.get("quarkus.datasource.jdbc.url"));
        database.setUser(access.get("quarkus.datasource.username"));
        database.setPassword(access.get("quarkus.datasource.password"));
        Flyway.configure()
                .dataSource(database)
                .locations("db/foundation")
                .load()
                .migrate();
        watch = new ChangeWatch(new JournalReader(new Database(database)), new Settings(2, Duration.ofMillis(20)));
        watch.begin(new SchemaReady());
    }

    @AfterEach
    void end() {
        watch.close();
    }

    @Test
    void a_new_entry_wakes_those_it_concerns_alone() throws Exception {
        CompletableFuture<Boolean> ofA = wait(onlyOf("a"), 0, LONG);
        CompletableFuture<Boolean> ofB = wait(onlyOf("b"), 0, LONG);
        happens("b");
        assertThat(ofB.get(5, TimeUnit.SECONDS)).isTrue();
        assertThat(ofA).isNotDone();
    }

    @Test
    void what_came_before_the_wait_is_news_too() throws Exception {
        happens("a");
        happens("a");
        assertThat(wait(ALL, 1, LONG).get(5, TimeUnit.SECONDS)).isTrue();
        assertThat(wait(ALL, 2, Duration.ofMillis(300)).get(5, TimeUnit.SECONDS))
                .isFalse();
    }

    @Test
    void who_finds_no_room_is_answered_at_once_until_somebody_leaves() throws Exception {
        CompletableFuture<Boolean> one = wait(ALL, 0, LONG);
        wait(onlyOf("nobody"), 0, LONG);
        assertThat(wait(ALL, 0, LONG).get(1, TimeUnit.SECONDS)).isFalse();

        happens("a");
        assertThat(one.get(5, TimeUnit.SECONDS)).isTrue();
        assertThat(wait(ALL, 1, LONG)).isNotDone();
    }

    @Test
    void no_class_of_callers_takes_the_room_of_another() {
        wait(ALL, 0, LONG);
        wait(ALL, 0, LONG);
        assertThat(wait(ALL, 0, LONG)).isCompletedWithValue(false);
        assertThat(wait(CallerClass.AGENCY, ALL, 0, LONG)).isNotDone();
    }

    @Test
    void all_are_answered_when_the_service_stops() throws Exception {
        CompletableFuture<Boolean> waiting = wait(ALL, 0, LONG);
        watch.close();
        assertThat(waiting.get(1, TimeUnit.SECONDS)).isFalse();
        assertThat(wait(ALL, 0, LONG).get(1, TimeUnit.SECONDS)).isFalse();
    }

    @Test
    void who_comes_while_the_journal_is_looked_at_is_told_the_next_time() throws Exception {
        watch.close();
        CompletableFuture<CompletableFuture<Boolean>> late = new CompletableFuture<>();
        watch = new ChangeWatch(
                new JournalReader(new Database(database)) {
                    @Override
                    public Set<JournalFilter.Kind> kindsBetween(long after, long upTo) {
                        Set<JournalFilter.Kind> kinds = super.kindsBetween(after, upTo);
                        if (!late.isDone()) {
                            late.complete(ChangeWatchTest.this.wait(onlyOf("a"), 0, LONG));
                        }
                        return kinds;
                    }
                },
                new Settings(2, Duration.ofMillis(20)));
        watch.begin(new SchemaReady());
        happens("a");
        wait(onlyOf("b"), 1, LONG);
        happens("c");
        assertThat(late.get(5, TimeUnit.SECONDS).get(5, TimeUnit.SECONDS)).isTrue();
    }

    private CompletableFuture<Boolean> wait(JournalFilter filter, long after, Duration atMost) {
        return wait(CallerClass.ANONYMOUS, filter, after, atMost);
    }

    private CompletableFuture<Boolean> wait(CallerClass callers, JournalFilter filter, long after, Duration atMost) {
        return watch.news(callers, filter, after, atMost).subscribeAsCompletionStage();
    }

    private static JournalFilter onlyOf(String agency) {
        return new JournalFilter(Set.of(), Set.of("guarded"), Set.of(agency));
    }

    /** One entry on a guarded topic, with the next position. */
    private void happens(String agency) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    with entry as (
                        insert into journal (id, topic, type, key, subject, recorded_at, actor, agency, data)
                        values (gen_random_uuid(), 'guarded', 'any', 'k', 's', now(), 'test', '%s', '{}') returning entry)
                    insert into journal_run (first_position, first_entry, entries, epoch)
                    select coalesce((select max(first_position) from journal_run), 0) + 1, entry, 1, 1 from entry
                    """
                            .formatted(agency));
        }
    }
}
