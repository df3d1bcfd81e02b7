package org.waymark.reporting.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.BackingServices;
import org.waymark.foundation.command.RunCommand;
import org.waymark.foundation.projection.Places;
import org.waymark.reporting.feed.Agencies;
import org.waymark.reporting.feed.Facts;
import org.waymark.reporting.feed.MadeUp;
import org.waymark.reporting.feed.NeighbourJournal;
import org.waymark.reporting.feed.NeighbourJournal.Happened;

@QuarkusTest
@WithTestResource(value = BackingServices.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class LedgerTest {
    private static final MadeUp MADE_UP = new MadeUp("plan-of-the-ledger");
    private static final String SAID =
            """
            select attainment || ' ' || pace || ' ' || coalesce(r::text, '-') || ' ' || coalesce(latest_period, '-')
            from verdict join subject on id = subject
            where plan = 'plan-of-the-ledger' and indicator = '%s' and known_to = 'infinity'
              and asof_from <= date '%s' and asof_to > date '%s'
            """;

    @Inject
    DataSource database;

    @Inject
    Places places;

    @Inject
    RunCommand runCommand;

    @Inject
    SettleStaleSubjects settle;

    @Inject
    ToldSubjects told;

    private Facts facts;

    @BeforeEach
    void nothing_is_known() throws Exception {
        facts = new Facts(database);
        Agencies.awaitEverything(places);
        facts.forgetAll();
        told.refuse(null);
        told.forget();
    }

    @Test
    void whatever_a_verdict_depends_on_brings_it_up_to_date() throws Exception {
        learn(
                MADE_UP.observed("ledger-a", "2022", "46", "{\"releasedAt\": \"2023-02-01\"}"),
                MADE_UP.plan("2021-01-01"),
                MADE_UP.indicator("ledger-a", 1, "{}"));
        assertThat(said("ledger-a", "2023-06-30")).isEmpty();

        learn(MADE_UP.target("ledger-a", 1, "{}"));
        assertThat(said("ledger-a", "2023-01-31")).containsExactly("3 5 - -");
        assertThat(facts.texts("select known_since from subject")).containsExactly("-infinity");
        assertThat(said("ledger-a", "2023-02-01")).containsExactly("2 2 1 2022");

        learn(MADE_UP.observed("ledger-a", "2023", "64.9", "{\"releasedAt\": \"2024-02-01\"}"));
        assertThat(said("ledger-a", "2024-02-01")).containsExactly("2 2 1.0167 2023");

        learn(MADE_UP.observed("ledger-a", "2023", "19", "{\"vintage\": 2, \"releasedAt\": \"2024-03-01\"}"));
        assertThat(said("ledger-a", "2024-02-29")).containsExactly("2 2 1.0167 2023");
        assertThat(said("ledger-a", "2024-03-01")).containsExactly("2 4 0.1667 2023");

        learn(MADE_UP.target(
                "ledger-a",
                2,
                "{\"effectiveFrom\": \"2024-04-01\", \"targets\": [{\"period\": \"2025\", \"value\": 19}]}"));
        assertThat(said("ledger-a", "2024-04-01")).containsExactly("1 1 1.6667 2023");

        learn(MADE_UP.indicator(
                "ledger-a", 2, "{\"effectiveFrom\": \"2024-05-01\", \"direction\": \"LOWER_IS_BETTER\"}"));
        assertThat(said("ledger-a", "2024-05-01")).containsExactly("1 5 - 2023");
        assertThat(runCommand.run("verify-ledger", "--plan", MADE_UP.code())).isZero();
    }

    @Test
    void the_command_finds_rows_that_differ_and_a_mark_mends_them() throws Exception {
        learn(
                MADE_UP.plan("2021-01-01"),
                MADE_UP.indicator("ledger-b", 1, "{}"),
                MADE_UP.target("ledger-b", 1, "{}"),
                MADE_UP.observed("ledger-b", "2022", "46", "{}"));
        List<String> right = facts.texts("select verdict::text from verdict order by 1");
        assertThat(right).isNotEmpty();
        assertThat(runCommand.run("verify-ledger")).isZero();

        facts.execute("update verdict set r = 1.00 where r = 1; delete from verdict where asof_to = 'infinity'");
        assertThat(runCommand.run("verify-ledger")).isOne();
        facts.execute("insert into stale_subject select id, now() from subject");
        facts.awaitLedger();

        assertThat(facts.texts("select verdict::text from verdict order by 1")).isEqualTo(right);
        assertThat(runCommand.run("verify-ledger")).isZero();
        assertThat(runCommand.run("verify-ledger", "now")).isEqualTo(2);

        facts.execute("delete from subject");
        assertThat(runCommand.run("verify-ledger")).isOne();
    }

    @Test
    void rows_that_stay_right_are_not_written_again() throws Exception {
        learn(
                MADE_UP.plan("2021-01-01"),
                MADE_UP.indicator("ledger-c", 1, "{}"),
                MADE_UP.target("ledger-c", 1, "{}"),
                MADE_UP.observed("ledger-c", "2022", "46", "{}"));
        String rows = "select ctid::text || xmin::text from verdict order by 1";
        List<String> before = facts.texts(rows);

        facts.execute("insert into stale_subject select id, now() from subject");
        facts.awaitLedger();

        assertThat(facts.texts(rows)).isEqualTo(before);
        assertThat(told.indicators()).contains("ledger-c");
    }

    @Test
    void several_workers_at_once_replace_each_subject_once() throws Exception {
        List<Happened> events = new ArrayList<>(List.of(MADE_UP.plan("2021-01-01")));
        IntStream.range(0, 60).forEach(i -> events.add(MADE_UP.target("ledger-many-" + i, 1, "{}")));
        learn(events.toArray(Happened[]::new));
        told.forget();

        facts.execute("insert into stale_subject select id, now() - interval '1 minute' from subject");
        List<CompletableFuture<Void>> workers = Stream.generate(() -> CompletableFuture.runAsync(settle::settleQuiet))
                .limit(4)
                .toList();
        workers.forEach(CompletableFuture::join);
        facts.awaitLedger();

        assertThat(told.indicators()).hasSize(60).doesNotHaveDuplicates();
        assertThat(runCommand.run("verify-ledger")).isZero();
    }

    @Test
    void what_a_listener_refuses_is_not_replaced_and_tried_again() throws Exception {
        learn(MADE_UP.plan("2021-01-01"), MADE_UP.indicator("ledger-d", 1, "{}"), MADE_UP.target("ledger-d", 1, "{}"));
        List<String> before = facts.texts("select verdict::text from verdict order by 1");
        told.refuse("ledger-d");

        send(MADE_UP.observed("ledger-d", "2022", "46", "{}"));
        await().until(() -> told.refusals() >= 2);
        assertThat(facts.texts("select verdict::text from verdict order by 1")).isEqualTo(before);
        assertThat(facts.texts("select subject from stale_subject")).isNotEmpty();

        told.refuse(null);
        facts.awaitLedger();
        assertThat(facts.texts("select verdict::text from verdict order by 1")).isNotEqualTo(before);
        assertThat(runCommand.run("verify-ledger")).isZero();
    }

    @Test
    void a_batch_never_waits_for_a_worker() throws Exception {
        learn(MADE_UP.plan("2021-01-01"), MADE_UP.indicator("ledger-e", 1, "{}"), MADE_UP.target("ledger-e", 1, "{}"));
        try (Connection worker = database.getConnection();
                Statement statement = worker.createStatement()) {
            worker.setAutoCommit(false);
            statement.execute("update subject set known_since = null");
            statement.execute("delete from stale_subject");

            send(MADE_UP.target("ledger-e", 2, "{\"effectiveFrom\": \"2024-04-01\"}"));
            send(MADE_UP.observed("ledger-e", "2022", "46", "{}"));
            send(MADE_UP.plan("2021-01-01"));

            assertThat(facts.texts("select distinct subject from stale_subject"))
                    .hasSize(1);
            worker.commit();
        }
        facts.awaitLedger();
        assertThat(runCommand.run("verify-ledger")).isZero();
    }

    @Test
    void a_value_learnt_at_once_with_its_target_is_not_overlooked() throws Exception {
        learn(MADE_UP.plan("2021-01-01"), MADE_UP.indicator("ledger-f", 1, "{}"), MADE_UP.target("ledger-f", 1, "{}"));
        List<String> subject =
                facts.texts("select format('values (%s, %L, %L, %L)', id, plan, indicator, area) from subject");
        facts.execute("delete from subject");
        try (Connection other = database.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(hashtextextended('subjects of reports', 0))");
            statement.execute("insert into subject (id, plan, indicator, area) " + subject.get(0));
            NeighbourJournal.send(List.of(MADE_UP.observed("ledger-f", "2022", "46", "{}")));
            await().until(() -> !facts.texts("select pid from pg_locks where locktype = 'advisory' and not granted")
                    .isEmpty());
            other.commit();
        }
        Agencies.awaitEverything(places);
        facts.awaitLedger();

        assertThat(said("ledger-f", "2023-06-30")).containsExactly("2 2 1 2022");
    }

    @Test
    void subjects_have_the_numbers_that_the_migration_gave_those_of_before() throws Exception {
        learn(MADE_UP.target("ledger-g", 1, "{}"));
        assertThat(
                        facts.texts(
                                """
                        select ('x' || encode(substring(sha256(convert_to(plan || '/' || indicator || '/' || area, 'UTF8'))
                            from 1 for 8), 'hex'))::bit(64)::bigint = id
                        from subject
                        """))
                .containsExactly("t");
    }

    private List<String> said(String indicator, String day) throws SQLException {
        return facts.texts(SAID.formatted(indicator, day, day));
    }

    private void learn(Happened... events) throws InterruptedException {
        send(events);
        facts.awaitLedger();
    }

    private void send(Happened... events) throws InterruptedException {
        NeighbourJournal.send(List.of(events));
        Agencies.awaitEverything(places);
    }
}
