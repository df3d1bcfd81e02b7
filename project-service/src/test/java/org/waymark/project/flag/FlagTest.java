package org.waymark.project.flag;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.EventType;
import org.waymark.foundation.projection.ReceivedEvent;
import org.waymark.project.assessment.AssessmentEvents;
import org.waymark.project.assessment.KnownAssessments;
import org.waymark.project.part.ProjectPartTest;

@QuarkusTest
class FlagTest extends ProjectPartTest {
    private static final String SHARES = "{\"shares\":[{\"period\":\"2025\",\"share\":0.2}]}";

    @Inject
    KnownAssessments assessments;

    @Inject
    FlagProjects flagProjects;

    @Inject
    RestoreFlag restoreFlag;

    @Test
    void whoever_contributes_is_flagged_once_while_an_indicator_is_off_course() {
        create("cnipa", "led/contributions/by-share", SHARES);
        assessed(1, "by-share", "CN", "OFF_COURSE", "2024-01-23");
        assessed(2, "by-definition", "CN-44", "OFF_COURSE", "2024-02-01");
        assessed(3, "of-nobody", "CN", "OFF_COURSE", "2024-02-01");
        assessed(4, "by-definition", "CN", "BEHIND", "2024-02-01");
        flagProjects.settle();
        flagProjects.settle();
        assessed(5, "by-share", "CN", "OFF_COURSE", "2024-03-01");
        flagProjects.settle();
        assessed(6, "by-share", "CN", "ON_PACE", "2024-04-20");
        flagProjects.settle();

        assertThat(told(EventType.PROJECT_FLAGGED))
                .extracting(
                        Told::topic,
                        told -> told.data().path("indicator").asText(),
                        told -> told.data().path("area").asText(),
                        told -> told.data().path("flagged").asBoolean(),
                        told -> told.data().path("since").asText(),
                        told -> told.data().at("/assessment/position").asInt())
                .containsExactly(
                        tuple("waymark.projects.v1", "by-definition", "CN-44", true, "2024-02-01", 2),
                        tuple("waymark.projects.v1", "by-share", "CN", true, "2024-01-23", 1),
                        tuple("waymark.projects.v1", "by-share", "CN", false, "2024-04-20", 6));
        read(given(), "projects/led/flags").body("items.indicator", contains("by-definition"));
    }

    @Test
    void the_flags_of_an_earlier_day_and_of_an_earlier_knowledge_are_read_back() {
        create("cnipa", "led/contributions/by-share", SHARES);
        Instant before = Instant.now();
        assessed(1, "by-share", "CN", "OFF_COURSE", "2024-01-23");
        assessed(2, "by-definition", "CN", "OFF_COURSE", "2024-02-01");
        flagProjects.settle();
        assessed(3, "by-share", "CN", "AHEAD", "2024-04-20");
        flagProjects.settle();

        read(given(), "projects/led/flags?asOf=2024-01-22").body("items", empty());
        read(given(), "projects/led/flags?asOf=2024-01-23").body("items.indicator", contains("by-share"));
        read(given(), "projects/led/flags?asOf=2024-04-19")
                .body("items.indicator", contains("by-definition", "by-share"))
                .body("items.assessment.position", contains(2, 1));
        read(given(), "projects/led/flags?knownAt=" + before).body("items", empty());
        String next = read(given(), "projects/led/flags?asOf=2024-04-19&limit=1")
                .extract()
                .path("next");
        read(given(), "projects/led/flags?asOf=2024-04-19&limit=1&cursor=" + next)
                .body("items.indicator", contains("by-share"));
        read(given(), "projects/nowhere/flags").statusCode(404);
    }

    @Test
    void a_flag_comes_down_when_the_contribution_ends_and_up_when_it_is_declared_again() {
        create("cnipa", "led/contributions/by-share", SHARES);
        assessed(1, "by-share", "CN", "OFF_COURSE", "2024-01-23");
        flagProjects.settle();
        replace("cnipa", 1, "led/contributions/by-share", "{\"shares\":[]}").statusCode(200);
        flagProjects.settle();
        read(given(), "projects/led/flags").body("items", empty());
        replace("cnipa", 2, "led/contributions/by-share", SHARES).statusCode(200);
        flagProjects.settle();

        read(given(), "projects/led/flags").body("items.size()", is(1));
        assertThat(told(EventType.PROJECT_FLAGGED))
                .extracting(
                        told -> told.data().path("change").asInt(),
                        told -> told.data().path("flagged").asBoolean())
                .containsExactly(tuple(1, true), tuple(2, false), tuple(3, true));
    }

    @Test
    void assessments_under_another_plan_flag_nobody() {
        creating()
                .body(
                        """
                        {"plan":"q","name":{"en":"Q"},"indicators":["by-definition"],
                         "responsibility":{"known":false,"effectiveFrom":"2021-10-28"}}""")
                .put("/api/v1/projects/other");
        assessed(1, "by-definition", "CN", "OFF_COURSE", "2024-01-23");
        flagProjects.settle();

        read(given(), "projects/other/flags").body("items", empty());
        read(given(), "projects/led/flags").body("items.size()", is(1));
    }

    @Test
    void flags_that_a_restore_lost_are_put_back_and_not_told_again() {
        assessed(1, "by-definition", "CN", "OFF_COURSE", "2024-01-23");
        flagProjects.settle();
        String before = read(given(), "projects/led/flags").extract().asString();
        List<Told> told = told(EventType.PROJECT_FLAGGED);
        rows.execute("truncate project_flag");

        QuarkusTransaction.requiringNew()
                .run(() -> told.forEach(
                        one -> restoreFlag.restore(new ReceivedEvent(null, EventType.PROJECT_FLAGGED, one.data()), 1)));
        flagProjects.settle();

        assertThat(read(given(), "projects/led/flags").extract().asString()).isEqualTo(before);
        assertThat(told(EventType.PROJECT_FLAGGED)).hasSize(1);
    }

    private void assessed(long position, String indicator, String area, String pace, String asOf) {
        QuarkusTransaction.requiringNew()
                .run(() -> assessments.apply(List.of(AssessmentEvents.paced(position, indicator, area, pace, asOf))));
    }
}
