package org.waymark.reporting.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.backing.testing.BackingServices;
import org.waymark.reporting.feed.Agencies;
import org.waymark.reporting.feed.Facts;
import org.waymark.reporting.feed.NeighbourJournal;
import org.waymark.reporting.feed.NeighbourJournal.Happened;
import org.waymark.reporting.feed.RealPlanEvents;

@QuarkusTest
@WithTestResource(value = BackingServices.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class SameReportTest {
    private static final String PLAN = "ipr-14fyp";

    private static final List<String> DAYS =
            List.of("2021-12-31", "2022-12-31", "2023-12-31", "2024-03-31", "2024-12-31", "2025-12-31", "2026-11-22");

    @Inject
    DataSource database;

    private Facts facts;

    @BeforeEach
    void the_neighbours_have_told_of_the_real_plan() {
        RealPlanEvents.sendOnce();
        facts = new Facts(database);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 42, 2026})
    void a_log_shuffled_and_doubled_gives_the_same_tables_and_reports_to_the_byte(int seed) throws SQLException {
        List<Happened> log = new ArrayList<>(RealPlanEvents.all());
        for (int version = 1; version <= 6; version++) {
            log.add(Agencies.version("cnipa", version + 1));
            log.add(Agencies.version("made-up", version));
        }
        facts.forgetAll();
        NeighbourJournal.send(log);
        Map<String, String> reports = reports();
        Map<String, List<String>> tables = facts.dump();
        facts.forgetAll();

        log.addAll(List.copyOf(log));
        Collections.shuffle(log, new Random(seed));
        NeighbourJournal.send(log);

        assertThat(reports()).isEqualTo(reports);
        assertThat(facts.dump()).isEqualTo(tables);
    }

    @Test
    void a_projection_that_lost_its_place_gives_the_same_bytes() throws SQLException {
        byte[] expected = Asked.canonical(PLAN, "2026-11-22");
        facts.forgetAll();
        facts.execute("truncate projection_place");

        NeighbourJournal.send(List.of());

        assertThat(Asked.canonical(PLAN, "2026-11-22")).isEqualTo(expected);
    }

    private static Map<String, String> reports() {
        return DAYS.stream()
                .collect(Collectors.toMap(
                        Function.identity(), day -> new String(Asked.canonical(PLAN, day), StandardCharsets.UTF_8)));
    }
}
