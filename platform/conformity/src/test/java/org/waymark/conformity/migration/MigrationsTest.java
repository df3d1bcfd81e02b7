package org.waymark.conformity.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop table observation",
                "DROP TABLE IF EXISTS observation CASCADE",
                "alter table observation drop column note",
                "alter table only public.observation add column a int, drop note",
                "alter table observation drop constraint one",
                "alter table observation rename to value",
                "alter table observation rename column note to remark",
                "alter type state rename value 'A' to 'B'",
                "drop type state",
                "drop schema facts cascade",
                "alter schema facts rename to known",
                "alter table observation alter column value type text",
                "alter table observation alter value set data type text using value::text",
                "alter table observation alter column value set not null",
                "alter table observation alter column value drop default",
                "alter table observation add column note text not null",
                "alter table observation add note text not null",
                "alter table observation add column code text unique",
                "alter table observation add column code text references agency",
                "alter table observation add constraint one unique (code)",
                "alter table observation add unique (code)",
                "alter table observation add constraint positive check (value > 0)",
                "alter table observation add foreign key (agency) references agency",
                "alter table journal detach partition journal_0",
                "create index observation_note on observation (note)",
                "create unique index concurrently one on observation (note)",
                "create index concurrently observation_note on observation (note)",
                "truncate observation",
                "delete from observation where note is null",
                "with old as (select 1) delete from observation",
                "revoke select on observation from somebody",
                "lock table observation",
                "do $$ begin drop table observation; end $$",
                "do $body$ begin execute format('drop table %I', 'observation'); end $body$",
                "-- harmless\n/* drop */ alter table \"observation\" drop column note",
            })
    void what_the_version_before_would_not_survive_is_refused(String statement) throws IOException {
        write("V2__Do_it.sql", statement + ";");

        assertThat(faults()).singleElement().asString().startsWith("V2__Do_it.sql: [");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table note (id uuid primary key, text text not null unique check (text <> ''))",
                "create table note (id int); create index note_id on note (id); alter table note alter id set not null",
                "alter table observation add column note text",
                "alter table observation add column note text not null default 'drop table'",
                "alter table observation add column total numeric generated always as (value * 2) stored not null",
                "alter table observation add constraint positive check (value > 0) not valid",
                "alter table observation validate constraint positive",
                "alter table observation alter column note drop not null",
                "comment on column observation.note is 'rename; drop table; delete from'",
                "alter type state add value if not exists 'NEW'",
                "update observation set note = 'truncate' where note is null",
                "create or replace function f() returns int language sql as $$ select 1 $$",
                "-- drop table observation\nselect 1",
            })
    void what_only_adds_is_let_through(String statement) throws IOException {
        write("V2__Do_it.sql", statement + ";");

        assertThat(faults()).isEmpty();
    }

    @Test
    void an_index_is_made_outside_a_transaction() throws IOException {
        write(
                "V2__Find_notes.sql",
                "drop index concurrently if exists n; create index concurrently n on observation (note);");
        write("V2__Find_notes.sql.conf", "executeInTransaction=false\n");

        assertThat(faults()).isEmpty();
    }

    @Test
    void an_index_that_is_not_made_again_is_dropped_a_release_later() throws IOException {
        write("V2__Find_no_notes.sql", "drop index concurrently if exists n;");
        write("V2__Find_no_notes.sql.conf", "executeInTransaction=false\n");

        assertThat(faults()).singleElement().asString().contains("drops an index");
    }

    @Test
    void a_folder_beside_migrations_is_told_of() throws IOException {
        Files.createDirectory(folder.resolve("more"));

        assertThat(faults()).singleElement().asString().startsWith("more is a folder");
    }

    @Test
    void what_takes_away_names_the_migration_of_an_earlier_release_that_made_it_needless() throws IOException {
        write("V2__Add_remarks.sql", "alter table observation add column remark text;");
        write(
                "V3__Drop_notes.sql",
                "-- contract: needs V2__Add_remarks of an earlier release\nalter table observation drop note;");
        assertThat(faults()).isEmpty();

        write(
                "V3__Drop_notes.sql",
                "-- contract: needs V9__Nothing of an earlier release\nalter table observation drop note;");
        assertThat(faults())
                .containsExactly("V3__Drop_notes.sql: needs V9__Nothing, which is not there, or no earlier one");

        write("V4__Add_more.sql", "alter table observation add column more text;");
        write(
                "V3__Drop_notes.sql",
                "-- contract: needs V4__Add_more of an earlier release\nalter table observation drop note;");
        assertThat(faults()).hasSize(1);

        write(
                "V3__Drop_notes.sql",
                "-- contract: needs V2__Add_remarks of an earlier release\ncreate index on observation (note);");
        assertThat(faults()).singleElement().asString().contains("concurrently");

        write(
                "V3__Drop_notes.sql",
                "-- contract: needs V3__Drop_notes of an earlier release\nalter table observation drop note;");
        assertThat(faults()).hasSize(1);
    }

    @Test
    void what_has_landed_is_left_as_it_is_and_stays() throws IOException {
        write("V1__Begin.sql", "drop table observation;");
        assertThat(Migrations.in(folder, "1").faults()).isEmpty();
        assertThat(Migrations.in(folder, "1 2").faults()).containsExactly("V2 has landed and is gone");

        write("V2_no_sentence.sql", "select 1;");
        assertThat(faults()).anyMatch(fault -> fault.startsWith("V2_no_sentence.sql is no name"));
    }

    private List<String> faults() {
        return Migrations.in(folder, Files.exists(folder.resolve("V1__Begin.sql")) ? "1" : "")
                .faults();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
