package org.waymark.reporting.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.BackingServices;
import org.waymark.reporting.feed.NeighbourJournal;
import org.waymark.reporting.feed.NeighbourJournal.Happened;
import org.waymark.reporting.feed.RealPlanEvents;

@QuarkusTest
@WithTestResource(value = BackingServices.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class SameReportTest {
    private static final String PLAN = "ipr-14fyp";

    @Inject
    DataSource database;

    @BeforeEach
    void the_neighbours_have_told_of_the_real_plan() {
        RealPlanEvents.sendOnce();
    }

    @Test
    void events_that_come_twice_and_in_any_order_give_the_same_bytes() throws SQLException {
        byte[] expected = Asked.canonical(PLAN, "2026-11-22");
        List<Happened> events = new ArrayList<>(RealPlanEvents.all());
        events.addAll(RealPlanEvents.all());
        Collections.shuffle(events, new Random(42));
        forget("");

        NeighbourJournal.send(events);

        assertThat(Asked.canonical(PLAN, "2026-11-22")).isEqualTo(expected);
    }

    @Test
    void a_projection_rebuilt_from_the_topics_gives_the_same_bytes() throws SQLException {
        byte[] expected = Asked.canonical(PLAN, "2026-11-22");
        forget(", projection_place");

        NeighbourJournal.send(List.of());

        assertThat(Asked.canonical(PLAN, "2026-11-22")).isEqualTo(expected);
    }

    private void forget(String places) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("truncate plan_version, target_version, indicator_version, agency_version,"
                    + " project_version, observation_vintage" + places);
        }
    }
}
