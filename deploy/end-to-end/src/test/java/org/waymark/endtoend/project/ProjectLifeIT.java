package org.waymark.endtoend.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waymark.contracts.EventSchemas;
import org.waymark.contracts.EventType;
import org.waymark.endtoend.PublishedEvent;
import org.waymark.endtoend.RunningSuite;
import org.waymark.endtoend.SuiteExtension;

@ExtendWith(SuiteExtension.class)
class ProjectLifeIT {
    private static final List<String> TOPICS = List.of("waymark.projects.v1", "waymark.project-work.v1");
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static YearOfAProject year;

    private final RunningSuite suite;

    ProjectLifeIT(RunningSuite suite) {
        this.suite = suite;
    }

    @BeforeEach
    void a_year_is_lived_once() throws InterruptedException {
        if (year == null) {
            year = YearOfAProject.lived(suite);
        }
    }

    @Test
    void a_milestone_stands_on_each_earlier_day_as_it_stood_then() {
        assertThat(state("m1", "asOf=2023-03-19")).isEqualTo("PLANNED");
        assertThat(state("m1", "asOf=2023-03-20")).isEqualTo("REACHED");
        assertThat(state("m1", "asOf=2023-04-03")).isEqualTo("ACCEPTED");
        assertThat(state("m2", "asOf=2023-06-30")).isEqualTo("PLANNED");
        assertThat(state("m2", "asOf=2023-07-01")).isEqualTo("SLIPPED");
        assertThat(state("m4", "asOf=2026-01-01")).isEqualTo("PLANNED");
    }

    @Test
    void what_was_known_earlier_is_read_back() {
        String before = "asOf=2023-12-31&knownAt=" + year.beforeAcceptance();
        assertThat(state("m1", before)).isEqualTo("REACHED");
        assertThat(state("m1", "asOf=2023-12-31")).isEqualTo("ACCEPTED");

        JsonNode returned = year.report(year.first(), "asOf=2023-12-31&knownAt=" + year.beforeCorrection());
        assertThat(returned.path("state").asText()).isEqualTo("RETURNED");
        assertThat(returned.at("/tasks/0/completion").asInt()).isEqualTo(20);
        JsonNode accepted = year.report(year.first(), "asOf=2023-12-31");
        assertThat(accepted.path("state").asText()).isEqualTo("ACCEPTED");
        assertThat(accepted.at("/tasks/0/completion").asInt()).isEqualTo(25);
    }

    @Test
    void a_report_goes_through_its_states_day_by_day() {
        assertThat(reportState("2023-04-05")).isEqualTo("DRAFT");
        assertThat(reportState("2023-04-06")).isEqualTo("SUBMITTED");
        assertThat(reportState("2023-04-15")).isEqualTo("RETURNED");
        assertThat(reportState("2023-04-22")).isEqualTo("CONFIRMED");
        assertThat(reportState("2023-04-28")).isEqualTo("ACCEPTED");
    }

    @Test
    void a_slip_reaches_the_project_that_waits_with_the_days_it_threatens() {
        JsonNode waiting = await().atMost(PATIENCE)
                .until(
                        () -> events(event -> event.key().equals(year.dependent())
                                && event.data().path("cause").asText().equals("DEPENDENCY")),
                        found -> !found.isEmpty())
                .get(0)
                .data();
        assertThat(waiting.at("/dependency/project").asText()).isEqualTo(year.project());
        assertThat(waiting.at("/dependency/milestone").asText()).isEqualTo("m2");
        assertThat(waiting.at("/dependency/daysLate").asInt()).isPositive();
        assertThat(waiting.at("/dependency/daysThreatened").asInt()).isPositive();
        JsonNode threatened = year.office()
                .get("/projects/" + year.dependent() + "/milestones/waiting?asOf=2023-08-30")
                .path("threatened");
        assertThat(threatened.toString()).contains("m2");
    }

    @Test
    void each_step_is_an_event_that_conforms_to_its_schema_on_the_topic_of_those_who_may_read_it() {
        List<PublishedEvent> slipped = await().atMost(PATIENCE)
                .until(
                        () -> events(event -> event.key().equals(year.project())
                                && event.data().path("state").asText().equals("SLIPPED")),
                        found -> found.size() >= 2);
        assertThat(slipped).allMatch(event -> event.topic().equals("waymark.project-work.v1"));

        List<PublishedEvent> all = events(event -> event.key().equals(year.project()));
        for (PublishedEvent event : all) {
            EventType type = EventType.of(event.header("ce_type")).orElseThrow();
            assertThat(EventSchemas.load().violations(type, event.data()))
                    .as(event.value())
                    .isEmpty();
        }
        assertThat(steps(all, "milestone.changed", "REACH", "ACCEPT")).containsExactly("REACH", "ACCEPT");
        assertThat(decisions(all, year.first()))
                .containsExactly("SUBMIT", "CONFIRM", "RETURN", "SUBMIT", "CONFIRM", "ACCEPT", "PUBLISH");
        assertThat(decisions(all, year.second())).containsExactly("SUBMIT", "OBJECT", "ACCEPT");
        assertThat(all.stream()
                        .filter(event -> event.topic().equals("waymark.projects.v1"))
                        .filter(event -> !event.header("ce_type").contains("project.defined"))
                        .map(event -> event.data().path("state").asText()))
                .isNotEmpty()
                .allMatch(state -> state.equals("ACCEPTED"));
    }

    @Test
    void the_scorecard_of_the_plan_shows_it_as_of_each_day() {
        JsonNode july = await().atMost(PATIENCE)
                .until(
                        () -> scorecard("2023-07-10"),
                        shown -> shown.at("/milestones/slipped").asInt() == 1);
        assertThat(july.at("/milestones/accepted").asInt()).isEqualTo(1);
        assertThat(july.at("/milestones/next/milestone").asText()).isEqualTo("m3");
        assertThat(july.at("/ownRating/rating").asText()).isEqualTo("GREEN");
        JsonNode march = scorecard("2023-03-25");
        assertThat(march.at("/milestones/reached").asInt()).isEqualTo(1);
        assertThat(march.path("ownRating").isNull()).isTrue();
        // The rating of the second quarter was accepted and never published.
        assertThat(scorecard("2023-12-31").at("/ownRating/period").asText()).isEqualTo("2023-Q1");
    }

    private static List<String> steps(List<PublishedEvent> events, String type, String... causes) {
        return events.stream()
                .filter(event -> event.header("ce_type").contains(type))
                .map(event -> event.data().path("cause").asText())
                .filter(List.of(causes)::contains)
                .toList();
    }

    /** In the order of the journal. What is accepted stands a second time on the public topic, with less in it. */
    private static List<String> decisions(List<PublishedEvent> events, String report) {
        return events.stream()
                .filter(event -> event.topic().equals("waymark.project-work.v1"))
                .filter(event -> event.data().path("report").asText().equals(report))
                .filter(event -> event.data().path("decision").isObject())
                .sorted((one, other) -> Long.compare(one.sequence(), other.sequence()))
                .map(event -> event.data().at("/decision/decision").asText())
                .toList();
    }

    private List<PublishedEvent> events(Predicate<PublishedEvent> wanted) {
        List<PublishedEvent> events = new ArrayList<>();
        suite.topics().read(TOPICS, event -> {
            if (!event.isMarker() && wanted.test(event)) {
                events.add(event);
            }
        });
        events.sort((one, other) -> Long.compare(one.sequence(), other.sequence()));
        return events;
    }

    private JsonNode scorecard(String asOf) {
        for (JsonNode shown : suite.reports()
                .get("/api/v1/reports/plans/" + year.plan() + "?asOf=" + asOf)
                .expect(200)
                .body()
                .path("projects")) {
            if (shown.path("project").asText().equals(year.project())) {
                return shown;
            }
        }
        throw new AssertionError("not in the scorecard of " + asOf);
    }

    private static String state(String milestone, String moment) {
        return year.milestone(milestone, moment).path("state").asText();
    }

    private static String reportState(String asOf) {
        return year.report(year.first(), "asOf=" + asOf).path("state").asText();
    }
}
