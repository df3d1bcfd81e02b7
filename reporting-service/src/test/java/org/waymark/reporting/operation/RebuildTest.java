package org.waymark.reporting.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.BackingServices;
import org.waymark.foundation.command.RunCommand;
import org.waymark.foundation.projection.Completeness;
import org.waymark.foundation.projection.Places;
import org.waymark.foundation.projection.Reach;
import org.waymark.foundation.projection.RebuildProjection;
import org.waymark.foundation.projection.RebuildRefused;
import org.waymark.reporting.feed.Agencies;
import org.waymark.reporting.feed.Facts;
import org.waymark.reporting.feed.NeighbourJournal;
import org.waymark.reporting.feed.RealPlanEvents;
import org.waymark.reporting.known.FactsProjector;

@QuarkusTest
@WithTestResource(value = BackingServices.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class RebuildTest {
    private static final String OWN_EVENTS_NOT_LEARNT =
            "select (select count(*) from journal where type like '%conclusion.recorded%')"
                    + " - (select count(*) from conclusion_version)";
    private static final String INDEXES =
            "select indexdef from pg_indexes where schemaname = 'facts' order by indexname";
    private static final String TABLE = "select 'facts.agency_version'::regclass::oid";

    @Inject
    DataSource database;

    @Inject
    RebuildProjection rebuildProjection;

    @Inject
    SecondInstance secondInstance;

    @Inject
    FactsProjector projector;

    @Inject
    Places places;

    @Inject
    Completeness completeness;

    @Inject
    RunCommand runCommand;

    private Facts facts;

    @BeforeEach
    void the_running_projection_has_read_its_topics_from_their_beginning() throws Exception {
        RealPlanEvents.sendOnce();
        facts = new Facts(database);
        facts.forgetAll();
        facts.execute("truncate projection_place");
        NeighbourJournal.send(List.of());
        Agencies.awaitEverything(places);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> facts.texts(OWN_EVENTS_NOT_LEARNT).equals(List.of("0")));
    }

    @Test
    void rebuilt_tables_equal_the_running_ones_to_the_byte() throws Exception {
        Map<String, List<String>> before = facts.dump();
        List<String> indexes = facts.texts(INDEXES);
        List<String> table = facts.texts(TABLE);
        Reach known = completeness.of(FactsProjector.NAME);

        assertThat(runCommand.run("rebuild", "--projection", "facts")).isZero();

        assertThat(facts.texts(TABLE)).isNotEqualTo(table);
        assertThat(facts.dump()).isEqualTo(before);
        assertThat(facts.texts(INDEXES)).isEqualTo(indexes);
        Reach rebuilt = completeness.of(FactsProjector.NAME);
        assertThat(rebuilt.unheard()).isEmpty();
        assertThat(ofNeighbours(rebuilt)).isEqualTo(ofNeighbours(known));
        assertThat(leftOver()).isEmpty();
    }

    /** The service's own source tells anew all the time. */
    private static Map<String, Instant> ofNeighbours(Reach reach) {
        Map<String, Instant> neighbours = new HashMap<>(reach.completeTo());
        neighbours.remove("/reporting-service");
        return neighbours;
    }

    @Test
    void events_that_come_meanwhile_are_reflected_once_by_both_running_instances() throws Exception {
        AtomicBoolean coming = new AtomicBoolean(true);
        CompletableFuture<Integer> sent = CompletableFuture.supplyAsync(() -> {
            int version = 0;
            while (coming.get()) {
                Agencies.send("meanwhile-" + version % 7, ++version);
            }
            return version;
        });
        secondInstance.join();
        try {
            List<String> table = facts.texts(TABLE);
            rebuildProjection.rebuild(projector, progress -> {});
            assertThat(facts.texts(TABLE)).isNotEqualTo(table);
            rebuildProjection.rebuild(projector, progress -> {});
        } finally {
            secondInstance.leave();
            coming.set(false);
        }
        int versions = sent.join();
        Agencies.awaitEverything(places);

        Map<String, List<String>> afterwards = facts.dump();
        assertThat(facts.texts("select version from agency_version where agency like 'meanwhile-%' order by version"))
                .isEqualTo(IntStream.rangeClosed(1, versions)
                        .mapToObj(Integer::toString)
                        .toList());
        rebuildProjection.rebuild(projector, progress -> {});
        assertThat(facts.dump()).isEqualTo(afterwards);
    }

    @Test
    void an_interrupted_rebuild_leaves_the_projection_as_it_is_and_a_second_one_works() throws Exception {
        Map<String, List<String>> before = facts.dump();
        List<String> table = facts.texts(TABLE);

        AtomicInteger looks = new AtomicInteger();
        assertThatThrownBy(() -> rebuildProjection.rebuild(projector, progress -> {
                    if (looks.incrementAndGet() == 2) {
                        throw new IllegalStateException("half way");
                    }
                }))
                .hasMessage("half way");

        assertThat(facts.texts(TABLE)).isEqualTo(table);
        assertThat(facts.dump()).isEqualTo(before);
        Agencies.send("after-the-interruption", 1);
        Agencies.awaitEverything(places);
        assertThat(facts.versionsOfAgency("after-the-interruption")).containsExactly("1");

        Map<String, List<String>> running = facts.dump();
        rebuildProjection.rebuild(projector, progress -> {});
        assertThat(facts.texts(TABLE)).isNotEqualTo(table);
        assertThat(facts.dump()).isEqualTo(running);
        assertThat(leftOver()).isEmpty();
    }

    @Test
    void two_rebuilds_of_one_projection_do_not_run_at_once() throws Exception {
        AtomicBoolean refused = new AtomicBoolean();
        rebuildProjection.rebuild(projector, progress -> {
            try {
                rebuildProjection.rebuild(projector, other -> {});
            } catch (RebuildRefused running) {
                refused.set(true);
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        });
        assertThat(refused).isTrue();
    }

    @Test
    void a_report_that_is_being_drawn_keeps_its_tables() throws Exception {
        List<String> table = facts.texts(TABLE);
        CompletableFuture<Void> rebuilt;
        try (Connection report = database.getConnection();
                Statement statement = report.createStatement()) {
            report.setAutoCommit(false);
            statement.execute(Places.KEEP_TABLES);
            rebuilt = CompletableFuture.runAsync(() -> {
                try {
                    rebuildProjection.rebuild(projector, progress -> {});
                } catch (Exception failure) {
                    throw new IllegalStateException(failure);
                }
            });
            Thread.sleep(8_000);
            assertThat(facts.texts(TABLE)).isEqualTo(table);
            Agencies.send("while-a-report-is-drawn", 1);
            Agencies.awaitEverything(places);
            report.commit();
        }
        rebuilt.join();
        assertThat(facts.texts(TABLE)).isNotEqualTo(table);
        assertThat(facts.versionsOfAgency("while-a-report-is-drawn")).containsExactly("1");
    }

    @Test
    void what_a_rebuild_can_read_is_no_longer_dead() throws Exception {
        facts.execute("insert into dead_letter select 'facts', topic, partition, 0, 'readable', null, 'as if'"
                + " from projection_place where projection = 'facts' and topic = 'waymark.agencies.v1'"
                + " and partition = 0");
        rebuildProjection.rebuild(projector, progress -> {});
        assertThat(facts.texts("select put_back_at from dead_letter where key = 'readable'"))
                .doesNotContainNull()
                .hasSize(1);
    }

    @Test
    void the_command_says_how_it_is_used() {
        assertThat(runCommand.run("rebuild")).isEqualTo(2);
        assertThat(runCommand.run("rebuild", "--projection", "fairy-tales")).isEqualTo(2);
    }

    private List<String> leftOver() throws SQLException {
        return facts.texts("select nspname from pg_namespace where nspname like 'facts\\_%'"
                + " union select projection from projection_place where projection <> 'facts'");
    }
}
