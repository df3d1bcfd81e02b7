package org.waymark.reporting.announcement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.BackingServices;
import org.waymark.foundation.command.RunCommand;
import org.waymark.foundation.time.Inactive;
import org.waymark.foundation.time.Today;
import org.waymark.reporting.MovableClock;
import org.waymark.reporting.feed.Facts;
import org.waymark.reporting.feed.MadeUp;
import org.waymark.reporting.feed.NeighbourJournal;
import org.waymark.reporting.feed.NeighbourJournal.Happened;

/** A made-up plan: 10 in 2020, 100 to be reached in 2025, so that 28 are expected by 2021. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class AnnouncementTest {
    @Inject
    MovableClock clock;

    @Inject
    Today today;

    @Inject
    AnnouncementClock announcementClock;

    @Inject
    Inactive inactive;

    @Inject
    DataSource database;

    @Inject
    RunCommand runCommand;

    private int passed;

    @BeforeEach
    void this_instance_leads() {
        await().until(() -> !inactive.isSo());
    }

    @AfterEach
    void the_clock_is_right_again() {
        clock.move(Duration.ofDays(-passed));
    }

    @Test
    void a_revision_that_flips_a_verdict_is_told_once_with_its_event() {
        int year = today.date().getYear() - 1;
        MadeUp plan = met("flips", year);

        send(plan.observed("flips", "" + year, "20", "{\"vintage\": 2}"));

        assertThat(told("flips", 3)).last().isEqualTo("MET/ON_PACE>NOT_MET/OFF_COURSE REVISION");
        JsonNode event = events("flips").get(2);
        assertThat(event.at("/triggeredBy/source").asText()).isEqualTo("/indicator-service");
        assertThat(event.at("/inputs/0/vintage").asInt()).isEqualTo(2);
        assertThat(event.get("asOf").asText()).isEqualTo(today.date().toString());
        given().get("/api/v1/assessments/" + event.get("assessment").asText())
                .then()
                .statusCode(200);
    }

    @Test
    void embargo_target_and_age_are_told_when_their_day_comes() {
        LocalDate now = today.date();
        int year = now.getYear() - 1;
        MadeUp plan = met("days", year);
        send(
                plan.observed(
                        "days", "" + year, "20", "{\"vintage\": 2, \"releasedAt\": \"%s\"}".formatted(now.plusDays(1))),
                plan.target(
                        "days",
                        2,
                        "{\"effectiveFrom\": \"%s\", \"targets\": [{\"period\": \"%d\", \"value\": 20}]}"
                                .formatted(now.plusDays(3), year)));
        assertThat(told("days", 2)).hasSize(2);

        pass(2);
        assertThat(told("days", 3)).last().isEqualTo("MET/ON_PACE>NOT_MET/OFF_COURSE REVISION");
        pass(2);
        assertThat(told("days", 4)).last().isEqualTo("NOT_MET/OFF_COURSE>MET/ON_PACE TARGET_CHANGE");
        pass(3 * 366);
        assertThat(told("days", 5)).last().isEqualTo("MET/ON_PACE>MET/NOT_ASSESSABLE STALENESS");

        assertThat(events("days"))
                .extracting(event -> event.get("asOf").asText())
                .containsExactly(
                        now.toString(),
                        now.toString(),
                        now.plusDays(1).toString(),
                        now.plusDays(3).toString(),
                        (year + 3) + "-12-31");
        assertThat(events("days").get(3).at("/triggeredBy/id").isTextual()).isTrue();
        assertThat(events("days").get(4).get("triggeredBy").isNull()).isTrue();
    }

    @Test
    void a_day_that_changes_nothing_is_passed_in_silence() throws Exception {
        met("silent", today.date().getYear() - 1);

        pass(1);

        String day = "select as_of from announced_verdict where plan = 'silent'";
        await().until(() ->
                new Facts(database).texts(day).equals(List.of(today.date().toString())));
        assertThat(told("silent", 2)).hasSize(2);
    }

    @Test
    void a_rebuild_and_a_subject_known_before_the_first_announcement_are_silent() throws Exception {
        int year = today.date().getYear() - 1;
        MadeUp plan = met("quiet", year);
        List<JsonNode> before = events("quiet");

        assertThat(runCommand.run("rebuild", "--projection", "facts")).isZero();
        // As the migration leaves a subject that was there before it.
        new Facts(database)
                .execute("update announced_verdict set attainment = null, as_of = null where plan = 'quiet'");
        announcementClock.tick();

        await().until(() -> new Facts(database)
                .texts("select attainment from announced_verdict where plan = 'quiet'")
                .equals(List.of("MET")));
        assertThat(events("quiet")).isEqualTo(before);
        send(plan.observed("quiet", "" + year, "20", "{\"vintage\": 2}"));
        assertThat(told("quiet", 3)).last().isEqualTo("MET/ON_PACE>NOT_MET/OFF_COURSE REVISION");
    }

    /** A target of last year, and then a value that meets it: two changes. */
    private MadeUp met(String code, int year) {
        MadeUp plan = new MadeUp(code);
        send(
                plan.plan("2021-01-01"),
                plan.indicator(code, 1, "{}"),
                plan.target(code, 1, "{\"targets\": [{\"period\": \"%d\", \"value\": 100}]}".formatted(year)));
        assertThat(told(code, 1)).first().isEqualTo("null>NOT_ASSESSABLE/NOT_ASSESSABLE TARGET_CHANGE");
        send(plan.observed(code, "" + year, "100", "{}"));
        assertThat(told(code, 2)).last().isEqualTo("NOT_ASSESSABLE/NOT_ASSESSABLE>MET/ON_PACE NEW_PERIOD");
        return plan;
    }

    private static void send(Happened... events) {
        NeighbourJournal.send(List.of(events));
    }

    private void pass(int days) {
        clock.move(Duration.ofDays(days));
        passed += days;
        announcementClock.tick();
    }

    /** Once there are so many, and nothing more is to be worked out. */
    private List<String> told(String plan, int changes) {
        await().atMost(Duration.ofSeconds(30)).until(() -> events(plan).size() >= changes);
        new Facts(database).awaitLedger();
        return events(plan).stream()
                .map(event -> words(event.get("from")) + ">" + words(event.get("to")) + " "
                        + event.get("cause").asText())
                .toList();
    }

    private static String words(JsonNode verdict) {
        return verdict.isNull()
                ? "null"
                : verdict.get("attainment").asText() + "/" + verdict.get("pace").asText();
    }

    /** In the journal, since other tests tell of thousands: more than a page of changes. */
    private List<JsonNode> events(String plan) {
        try {
            return new Facts(database)
                            .texts("select data from journal where type = 'org.waymark.assessment.changed.v1'"
                                    + " and data ->> 'plan' = '" + plan + "' order by entry")
                            .stream()
                            .map(NeighbourJournal::tree)
                            .toList();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
