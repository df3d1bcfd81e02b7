package org.waymark.foundation.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.foundation.relay.JournalDatabase;

class DatabaseTest {
    private static final Instant INSTANT = Instant.parse("2026-01-23T08:00:00.123456Z");
    private static Database database;

    @BeforeAll
    static void open() {
        database = new Database(new JournalDatabase().source);
        database.execute("create table thing (code text primary key, nth integer); insert into thing values ('a', 1)");
    }

    @Test
    void an_instant_is_read_as_it_was_bound() {
        assertThat(database.find("select ? as at", row -> Row.instant(row, "at"), INSTANT))
                .contains(INSTANT);
        assertThat(database.read("select null::timestamptz as at", row -> Row.instant(row, "at")))
                .containsExactly((Instant) null);
    }

    @Test
    void a_collection_is_an_array_of_what_the_statement_casts_it_to() {
        UUID id = UUID.randomUUID();
        String query =
                """
                select n::text || ' ' || id || ' ' || coalesce(word, '-') || ' ' || extract(epoch from at)::bigint
                from unnest(?::bigint[], ?::uuid[], ?::text[], ?::timestamptz[]) as t(n, id, word, at)
                """;
        assertThat(database.read(
                        query,
                        row -> row.getString(1),
                        List.of(1L, 2L),
                        List.of(id, id),
                        Arrays.asList("a,\"b\"", null),
                        List.of(INSTANT, INSTANT)))
                .containsExactly("1 " + id + " a,\"b\" 1769155200", "2 " + id + " - 1769155200");
        assertThat(database.read("select unnest(?::bigint[])", row -> row.getLong(1), List.of()))
                .isEmpty();
    }

    @Test
    void reading_may_end_before_the_last_row() {
        List<Integer> seen = new ArrayList<>();
        int last = database.read("select * from generate_series(1, 100)", 10, rows -> {
            while (seen.size() < 3 && rows.next()) {
                seen.add(rows.getInt(1));
            }
            return seen.get(seen.size() - 1);
        });
        assertThat(last).isEqualTo(3);
    }

    @Test
    void a_change_says_how_many_rows_it_changed() {
        database.changeEach("insert into thing values (?, ?)", List.of("m", "n"), code -> new Object[] {code, null});
        assertThat(database.change("delete from thing where code = any (?)", List.of("m", "n", "o")))
                .isEqualTo(2);
        assertThat(database.find("select nth from thing where code = ?", row -> row.getInt(1), "m"))
                .isEmpty();
    }

    @Test
    void a_taken_key_is_told_from_other_failures() {
        DatabaseFailure taken =
                catchThrowableOfType(DatabaseFailure.class, () -> database.change("insert into thing values ('a', 2)"));
        assertThat(taken.isKeyTakenIn("thing")).isTrue();
        assertThat(taken.isKeyTakenIn("journal")).isFalse();

        DatabaseFailure other =
                catchThrowableOfType(DatabaseFailure.class, () -> database.change("insert into nothing values (1)"));
        assertThat(other.isKeyTakenIn("nothing")).isFalse();
    }
}
