package org.waymark.reporting.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.BackingServices;
import org.waymark.foundation.projection.Completeness;
import org.waymark.foundation.projection.Places;
import org.waymark.reporting.feed.Agencies;
import org.waymark.reporting.feed.Facts;
import org.waymark.reporting.feed.NeighbourJournal;
import org.waymark.reporting.known.FactsProjector;

/** Partitions and places change hands while events come; a trigger notes everything that is applied, also twice. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class TakeOverTest {
    private static final String NOTE =
            """
            create table public.applied (agency text, version integer);
            create function public.note_applied() returns trigger language plpgsql as
                $$ begin insert into public.applied values (new.agency, new.version); return new; end $$;
            create trigger note before insert on facts.agency_version
                for each row execute function public.note_applied()
            """;
    private static final String NOTE_NO_MORE =
            "drop function if exists public.note_applied() cascade; drop table if exists public.applied";

    private static final String SET_BACK =
            "update projection_place set next_offset = 0 where topic = 'waymark.agencies.v1'";

    @Inject
    DataSource database;

    @Inject
    SecondInstance secondInstance;

    @Inject
    Places places;

    @Inject
    Completeness completeness;

    private Facts facts;

    @BeforeEach
    void what_is_applied_is_noted() throws Exception {
        facts = new Facts(database);
        NeighbourJournal.send(List.of());
        Agencies.awaitEverything(places);
        facts.execute(NOTE_NO_MORE);
        facts.execute(NOTE);
    }

    @AfterEach
    void nothing_is_noted_any_more() throws SQLException {
        facts.execute(NOTE_NO_MORE);
    }

    @Test
    void partitions_that_change_hands_lose_and_double_nothing() throws Exception {
        AtomicBoolean coming = new AtomicBoolean(true);
        CompletableFuture<Integer> sent = CompletableFuture.supplyAsync(() -> {
            int version = 0;
            while (coming.get()) {
                Agencies.send("handed-over-" + version % 7, ++version);
            }
            return version;
        });
        for (int times = 0; times < 3; times++) {
            secondInstance.join();
            Thread.sleep(500);
            secondInstance.leave();
            Thread.sleep(500);
        }
        coming.set(false);
        int versions = sent.join();
        Agencies.awaitEverything(places);

        assertThat(applied("handed-over-%"))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, versions)
                        .mapToObj(Integer::toString)
                        .toList());
    }

    @Test
    void everything_is_known_to_be_here_whichever_instance_read_it() throws Exception {
        secondInstance.join();
        try {
            Instant before = Instant.now();
            Agencies.send("read-by-either", 1);
            Agencies.awaitEverything(places);

            // The service's own journal tells by its next heartbeat that nothing was announced there.
            Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(
                            completeness.of(FactsProjector.NAME).instant())
                    .hasValueSatisfying(known -> assertThat(known).isAfter(before)));
        } finally {
            secondInstance.leave();
        }
    }

    @Test
    void a_batch_in_hand_is_not_applied_again_by_who_takes_its_partition_over() throws Exception {
        try (Connection other = database.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table facts.agency_version in exclusive mode");
            NeighbourJournal.send(IntStream.rangeClosed(1, 60)
                    .mapToObj(version -> Agencies.version("in-hand-" + version, version))
                    .toList());
            Thread.sleep(300);
            secondInstance.join();
            other.commit();
        }
        Agencies.awaitEverything(places);
        secondInstance.leave();

        assertThat(applied("in-hand-%"))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 60).mapToObj(Integer::toString).toList());
    }

    @Test
    void a_place_that_was_set_back_is_told_and_read_from_again() throws Exception {
        Agencies.send("told-before", 1);
        Agencies.awaitEverything(places);
        facts.execute("delete from agency_version");

        try (LoggedErrors errors = LoggedErrors.ofProjections()) {
            facts.execute(SET_BACK);
            Agencies.send("told-after", 2);
            errors.await("its places were set back");
        }
        Agencies.awaitEverything(places);
        NeighbourJournal.send(List.of());
        Agencies.awaitEverything(places);

        assertThat(facts.versionsOfAgency("told-before")).containsExactly("1");
        assertThat(applied("told-after")).containsExactly("2");
    }

    @Test
    void a_place_that_was_set_back_while_nothing_comes_is_read_from_again() throws Exception {
        Agencies.send("told-long-ago", 1);
        Agencies.awaitEverything(places);
        facts.execute("delete from agency_version");

        facts.execute(SET_BACK);

        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> !facts.versionsOfAgency("told-long-ago")
                .isEmpty());
    }

    @Test
    void a_place_beyond_the_end_of_its_topic_is_told_and_the_topic_read_from_its_beginning() throws Exception {
        facts.execute("delete from agency_version");
        facts.execute("update projection_place set next_offset = next_offset + 100000"
                + " where topic = 'waymark.agencies.v1'");

        try (LoggedErrors errors = LoggedErrors.ofProjections()) {
            Agencies.send("in-a-shorter-topic", 1);
            errors.await("its places lie beyond the ends");
        }
        NeighbourJournal.send(List.of());
        Agencies.awaitEverything(places);

        assertThat(applied("in-a-shorter-topic")).containsExactly("1");
        assertThat(facts.texts("select topic from projection_place where next_offset > 100000"))
                .isEmpty();
    }

    private List<String> applied(String agencies) throws SQLException {
        return facts.texts("select version from public.applied where agency like '" + agencies + "' order by version");
    }
}
