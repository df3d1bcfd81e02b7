package org.waymark.reporting.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.backing.testing.BackingServices;
import org.waymark.foundation.projection.RebuildProjection;
import org.waymark.reporting.feed.Facts;
import org.waymark.reporting.feed.NeighbourJournal;
import org.waymark.reporting.feed.NeighbourJournal.Happened;
import org.waymark.reporting.feed.ProjectLife;
import org.waymark.reporting.known.FactsProjector;

/** A project's life is told in any order, and doubly; the report of any day and any knowledge is as if it were not. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class ProjectWorkTest {
    private static final String PLAN = "working";
    private static final int EVERYTHING = 20;
    private static final ProjectLife LIFE = new ProjectLife(PLAN, "working-works");

    @Inject
    DataSource database;

    @Inject
    RebuildProjection rebuildProjection;

    @Inject
    FactsProjector projector;

    @BeforeAll
    static void its_life_was_told() {
        List<Happened> life = new ArrayList<>(LIFE.begun("[]"));
        life.addAll(milestones());
        life.addAll(ratings());
        life.addAll(flagsAndCoordinators());
        life.addAll(List.copyOf(life));
        Collections.shuffle(life, new Random(7));
        NeighbourJournal.send(life);
    }

    private static List<Happened> milestones() {
        String first = "2023-05-31";
        String moved = "2023-06-30";
        String from = "2023-05-04";
        String later = "2024-01-31";
        return List.of(
                LIFE.milestone(1, "rules", 1, 1, null, first, "DEFINED"),
                LIFE.milestone(2, "rules", 2, 2, from, moved, "MOVED"),
                LIFE.milestone(3, "rules", 3, 2, from, moved, "CLOCK", "SLIPPED", "PLANNED", null),
                LIFE.milestone(4, "rules", 4, 2, from, moved, "REACH", "REACHED", "SLIPPED", "2023-07-03"),
                LIFE.milestone(5, "rules", 5, 2, from, moved, "ACCEPT", "ACCEPTED", "REACHED", "2023-07-10"),
                LIFE.milestone(6, "rules", 6, 2, from, moved, "REVOKE", "REACHED", "ACCEPTED", "2023-08-01"),
                LIFE.milestone(7, "rules", 7, 2, from, moved, "REFUSE", "SLIPPED", "REACHED", "2023-10-01"),
                LIFE.milestone(1, "survey", 1, 1, null, later, "DEFINED"),
                LIFE.milestone(8, "survey", 2, 1, null, later, "DROP", "DROPPED", "PLANNED", "2023-09-01"));
    }

    private static List<Happened> ratings() {
        return List.of(
                LIFE.report(1, "2023-Q1", 4, "ACCEPT", "ACCEPTED", "2023-04-28", "GREEN"),
                LIFE.reportToAnyone(1, "2023-Q1", 4, "ACCEPT", "ACCEPTED", "2023-04-28", null),
                LIFE.reportToAnyone(1, "2023-Q1", 5, "PUBLISH", "ACCEPTED", "2023-05-02", "GREEN"),
                LIFE.report(2, "2023-Q2", 1, "SUBMIT", "SUBMITTED", "2023-07-20", "RED"),
                LIFE.report(3, "2023-Q2", 2, "ACCEPT", "ACCEPTED", "2023-07-28", "RED"),
                LIFE.reportToAnyone(3, "2023-Q2", 2, "ACCEPT", "ACCEPTED", "2023-07-28", null),
                LIFE.report(4, "2023-Q2", 3, "PUBLISH", "ACCEPTED", "2023-08-15", "RED"),
                LIFE.reportToAnyone(4, "2023-Q2", 3, "PUBLISH", "ACCEPTED", "2023-08-15", "RED"),
                LIFE.reportToAnyone(5, "2023-Q2", 4, "REOPEN", "RETURNED", "2023-09-01", "RED"),
                LIFE.reportToAnyone(6, "2023-Q2", 8, "ACCEPT", "ACCEPTED", "2023-10-10", null),
                LIFE.reportToAnyone(7, "2023-Q2", 9, "PUBLISH", "ACCEPTED", "2023-10-12", "AMBER"),
                LIFE.rated(3, "OFFICE", "2023-Q2", "AMBER", "2023-08-01", null),
                LIFE.rated(4, "OFFICE", "2023-Q2", "AMBER", "2023-08-01", "2023-08-16"),
                LIFE.rated(5, "OFFICE", "2023-Q1", "GREEN", "2023-04-30", "2023-09-15"),
                LIFE.rated(6, "OFFICE", "2023-Q2", "RED", "2023-09-20", "2023-09-21"),
                LIFE.rated(4, "INDEPENDENT", "2023-S1", "GREEN", "2023-08-02", "2023-08-03"),
                LIFE.rated(4, "INDEPENDENT", "2023-S2", "RED", "2024-02-01", null));
    }

    private static List<Happened> flagsAndCoordinators() {
        return List.of(
                LIFE.flagged(1, PLAN, "filings", 1, true, "2024-01-23"),
                LIFE.flagged(2, PLAN, "filings", 2, false, "2024-06-01"),
                LIFE.flagged(3, PLAN, "filings", 3, true, "2024-09-01"),
                LIFE.flagged(1, PLAN, "awards", 1, true, "2024-02-01"),
                LIFE.flagged(1, "another-plan", "filings", 1, true, "2024-01-01"),
                LIFE.coordinated(1, 1, "one", "2023-07-01"),
                LIFE.coordinated(2, 2, "two", "2024-07-01"));
    }

    @ParameterizedTest(name = "{0}, known in hour {1}: {2}, next {3}")
    @CsvSource({
        // before and after each step
        "2023-05-03, 20, 2 0 0 0 0, rules 2023-05-31",
        "2023-05-04, 20, 2 0 0 0 0, rules 2023-06-30",
        "2023-06-30, 20, 2 0 0 0 0, rules 2023-06-30",
        "2023-07-01, 20, 1 0 0 1 0, survey 2024-01-31",
        "2023-07-02, 20, 1 0 0 1 0, survey 2024-01-31",
        "2023-07-03, 20, 1 1 0 0 0, survey 2024-01-31",
        "2023-07-09, 20, 1 1 0 0 0, survey 2024-01-31",
        "2023-07-10, 20, 1 0 1 0 0, survey 2024-01-31",
        "2023-07-31, 20, 1 0 1 0 0, survey 2024-01-31",
        "2023-08-01, 20, 1 1 0 0 0, survey 2024-01-31",
        "2023-08-31, 20, 1 1 0 0 0, survey 2024-01-31",
        "2023-09-01, 20, 0 1 0 0 1, ",
        "2023-10-01, 20, 0 0 0 1 1, ",
        // less was known
        "2023-07-10, 0, 0 0 0 0 0, ",
        "2023-06-10, 1, 1 0 0 1 0, survey 2024-01-31",
        "2023-06-10, 2, 2 0 0 0 0, rules 2023-06-30",
        "2023-07-10, 2, 1 0 0 1 0, survey 2024-01-31",
        "2023-07-10, 4, 1 1 0 0 0, survey 2024-01-31",
        "2023-09-01, 5, 1 0 1 0 0, survey 2024-01-31",
        "2024-02-01, 7, 0 0 0 2 0, ",
    })
    void milestones_stand_as_of_the_day_and_as_was_known(String day, int hour, String counts, String next) {
        JsonNode milestones = project(day, hour).get("milestones");

        assertThat(String.join(
                        " ",
                        milestones.get("planned").asText(),
                        milestones.get("reached").asText(),
                        milestones.get("accepted").asText(),
                        milestones.get("slipped").asText(),
                        milestones.get("dropped").asText()))
                .isEqualTo(counts);
        JsonNode first = milestones.get("next");
        assertThat(
                        first.isNull()
                                ? null
                                : first.get("milestone").asText() + " "
                                        + first.get("due").asText())
                .isEqualTo(next);
    }

    @Test
    void the_next_milestone_is_named_with_its_agency() {
        JsonNode next = project("2023-07-01", EVERYTHING).at("/milestones/next");

        assertThat(next)
                .isEqualTo(
                        NeighbourJournal.tree(
                                """
                        {"milestone": "survey", "title": {"en": "Made up: survey"}, "due": "2024-01-31", "agency": "doer"}
                        """));
    }

    @ParameterizedTest(name = "{0}, known in hour {1}: own {2}, office {3}, independent {4}")
    @CsvSource({
        "2023-05-01, 20, , , ",
        "2023-05-02, 20, GREEN 2023-Q1 2023-04-28, , ",
        "2023-08-02, 20, GREEN 2023-Q1 2023-04-28, , ",
        "2023-08-03, 20, GREEN 2023-Q1 2023-04-28, , GREEN 2023-S1 2023-08-02",
        "2023-08-14, 20, GREEN 2023-Q1 2023-04-28, , GREEN 2023-S1 2023-08-02",
        "2023-08-15, 20, RED 2023-Q2 2023-07-28, , GREEN 2023-S1 2023-08-02",
        "2023-08-16, 20, RED 2023-Q2 2023-07-28, AMBER 2023-Q2 2023-08-01, GREEN 2023-S1 2023-08-02",
        // taken back, accepted anew, published anew
        "2023-09-01, 20, GREEN 2023-Q1 2023-04-28, AMBER 2023-Q2 2023-08-01, GREEN 2023-S1 2023-08-02",
        "2023-10-11, 20, GREEN 2023-Q1 2023-04-28, RED 2023-Q2 2023-09-20, GREEN 2023-S1 2023-08-02",
        "2023-10-12, 20, AMBER 2023-Q2 2023-10-10, RED 2023-Q2 2023-09-20, GREEN 2023-S1 2023-08-02",
        // one of an earlier period that is given later is not the latest
        "2023-09-15, 20, GREEN 2023-Q1 2023-04-28, AMBER 2023-Q2 2023-08-01, GREEN 2023-S1 2023-08-02",
        // what was not public by then
        "2023-10-12, 3, GREEN 2023-Q1 2023-04-28, , ",
        "2023-10-12, 4, RED 2023-Q2 2023-07-28, AMBER 2023-Q2 2023-08-01, GREEN 2023-S1 2023-08-02",
        "2023-10-12, 5, GREEN 2023-Q1 2023-04-28, AMBER 2023-Q2 2023-08-01, GREEN 2023-S1 2023-08-02",
        "2024-03-01, 20, AMBER 2023-Q2 2023-10-10, RED 2023-Q2 2023-09-20, GREEN 2023-S1 2023-08-02",
    })
    void ratings_are_shown_from_the_day_on_which_they_were_published(
            String day, int hour, String own, String office, String independent) {
        JsonNode project = project(day, hour);

        assertThat(rating(project, "ownRating")).isEqualTo(own);
        assertThat(rating(project, "officeRating")).isEqualTo(office);
        assertThat(rating(project, "independentRating")).isEqualTo(independent);
        assertThat(project.get("rating").asText(null)).isEqualTo(office == null ? null : office.split(" ")[0]);
    }

    @Test
    void what_insiders_alone_may_read_is_not_even_kept() throws SQLException {
        ProjectLife quiet = new ProjectLife("keeping-quiet", "quiet-works");
        List<Happened> life = new ArrayList<>(quiet.begun("[]"));
        life.add(quiet.milestone(1, "rules", 1, 1, null, "2023-06-30", "DEFINED"));
        life.add(quiet.milestone(2, "rules", 2, 1, null, "2023-06-30", "REACH", "REACHED", "PLANNED", "2023-06-01"));
        life.add(quiet.report(1, "2023-Q2", 1, "SUBMIT", "SUBMITTED", "2023-07-20", "RED"));
        life.add(quiet.report(2, "2023-Q2", 2, "ACCEPT", "ACCEPTED", "2023-07-28", "RED"));
        life.add(quiet.rated(1, "OFFICE", "2023-Q2", "RED", "2023-08-01", null));
        life.add(quiet.rated(1, "INDEPENDENT", "2023-Q2", "RED", "2023-08-01", null));
        NeighbourJournal.send(life);

        String report = Asked.report("keeping-quiet", "2026-11-20").extract().asString();
        JsonNode project = NeighbourJournal.tree(report).at("/projects/0");

        assertThat(project.at("/milestones/reached").asInt()).isOne();
        assertThat(List.of("rating", "ownRating", "officeRating", "independentRating"))
                .allSatisfy(member ->
                        assertThat(project.get(member).isNull()).as(member).isTrue());
        assertThat(report).doesNotContain("RED\"", ProjectLife.SECRET);
        Facts facts = new Facts(database);
        assertThat(facts.texts("select id from facts.public_rating_change where project = 'quiet-works'"))
                .isEmpty();
        assertThat(facts.dump().toString()).doesNotContain(ProjectLife.SECRET);
    }

    @ParameterizedTest(name = "{0}, known in hour {1}: {2}")
    @CsvSource({
        "2024-01-22, 20, ",
        "2024-01-23, 20, filings CN OFF_COURSE 2024-01-23",
        "2024-02-01, 20, awards CN OFF_COURSE 2024-02-01; filings CN OFF_COURSE 2024-01-23",
        "2024-05-31, 20, awards CN OFF_COURSE 2024-02-01; filings CN OFF_COURSE 2024-01-23",
        "2024-06-01, 20, awards CN OFF_COURSE 2024-02-01",
        "2024-09-01, 20, awards CN OFF_COURSE 2024-02-01; filings CN OFF_COURSE 2024-09-01",
        "2024-09-01, 2, awards CN OFF_COURSE 2024-02-01",
        "2024-09-01, 1, awards CN OFF_COURSE 2024-02-01; filings CN OFF_COURSE 2024-01-23",
        "2024-09-01, 0, ",
    })
    void flags_go_up_and_down(String day, int hour, String flags) {
        List<String> shown = new ArrayList<>();
        project(day, hour)
                .get("flags")
                .forEach(flag -> shown.add(String.join(
                        " ",
                        flag.get("indicator").asText(),
                        flag.get("area").asText(),
                        flag.get("pace").asText(),
                        flag.get("since").asText())));

        assertThat(String.join("; ", shown)).isEqualTo(flags == null ? "" : flags);
    }

    @ParameterizedTest(name = "{0}, known in hour {1}: {2}")
    @CsvSource({
        "2023-06-30, 20, ",
        "2023-07-01, 20, one",
        "2024-06-30, 20, one",
        "2024-07-01, 20, two",
        "2024-07-01, 1, one",
    })
    void a_coordinator_is_named_from_its_day_on(String day, int hour, String coordinator) {
        assertThat(project(day, hour).at("/responsibility/coordinator").asText(null))
                .isEqualTo(coordinator);
    }

    @Test
    void rebuilt_facts_of_a_project_are_the_same_rows_and_bytes() throws Exception {
        byte[] report = Asked.canonical(PLAN, "2023-10-12");
        List<String> rows = rows();

        rebuildProjection.rebuild(projector, progress -> {});

        assertThat(rows).hasSizeGreaterThan(20);
        assertThat(rows()).isEqualTo(rows);
        assertThat(Asked.canonical(PLAN, "2023-10-12")).isEqualTo(report);
    }

    private List<String> rows() throws SQLException {
        Facts facts = new Facts(database);
        List<String> rows = new ArrayList<>();
        for (String table : List.of("milestone_change", "public_rating_change", "flag_change", "coordinator_version")) {
            rows.addAll(facts.texts(
                    "select fact::text from facts." + table + " fact where project = 'working-works'" + " order by 1"));
        }
        return rows;
    }

    private static JsonNode project(String day, int hour) {
        String report = Asked.report(PLAN, day, ProjectLife.hour(hour).toString())
                .extract()
                .asString();
        return NeighbourJournal.tree(report).at("/projects/0");
    }

    private static String rating(JsonNode project, String member) {
        JsonNode rating = project.get(member);
        return rating.isNull()
                ? null
                : String.join(
                        " ",
                        rating.get("rating").asText(),
                        rating.get("period").asText(),
                        rating.get("on").asText());
    }
}
