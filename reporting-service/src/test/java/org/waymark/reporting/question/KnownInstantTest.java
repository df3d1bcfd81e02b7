package org.waymark.reporting.question;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.BackingServices;
import org.waymark.reporting.feed.MadeUp;
import org.waymark.reporting.feed.NeighbourJournal;
import org.waymark.reporting.feed.NeighbourJournal.Happened;

/** Knowledge is measured by when the sources announced it, and a report says how far it is complete. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class KnownInstantTest {
    private static final long A_MICROSECOND = 1_000;

    @Test
    void what_was_announced_late_was_not_known_before_though_it_happened_earlier() {
        MadeUp plan = planWithTarget("announced-late");
        Instant announced = now();
        NeighbourJournal.send(List.of(observed(plan).announcedAt(announced)));

        report(plan, announced.minusNanos(A_MICROSECOND)).body("indicators[0].latest", nullValue());
        report(plan, announced).body("indicators[0].latest.value", equalTo(12));
    }

    @Test
    void the_same_question_has_the_same_answer_before_and_after_late_news() {
        MadeUp plan = planWithTarget("asked-twice");
        String knownAt = since(plan).then().statusCode(200).extract().path("knownAt");
        byte[] before = canonical(plan, knownAt);
        Instant announced = now();
        NeighbourJournal.send(List.of(observed(plan).announcedAt(announced)));

        report(plan, announced).body("indicators[0].latest.value", equalTo(12));
        assertThat(canonical(plan, knownAt)).isEqualTo(before);
    }

    @Test
    void without_an_instant_the_report_knows_all_that_is_complete() {
        MadeUp plan = planWithTarget("complete");
        Instant announced = now();
        NeighbourJournal.send(List.of(observed(plan).announcedAt(announced)));

        String knownAt = since(plan)
                .then()
                .statusCode(200)
                .body("indicators[0].latest.value", equalTo(12))
                .extract()
                .path("knownAt");
        assertThat(Instant.parse(knownAt)).isBetween(announced, now());
    }

    @Test
    void an_instant_up_to_which_not_everything_is_here_is_a_projection_behind() {
        MadeUp plan = planWithTarget("not-yet-complete");
        Instant later = now();

        asked(plan, later)
                .then()
                .statusCode(503)
                .header("Retry-After", equalTo("1"))
                .body("type", equalTo("/problems/projection-behind"))
                .body("detail", containsString(later.toString()))
                .body("completeTo", hasKey(NeighbourJournal.INDICATORS))
                .body("completeTo", hasKey(NeighbourJournal.PROJECTS));
        NeighbourJournal.beat(NeighbourJournal.INDICATORS, later);
        NeighbourJournal.beat(NeighbourJournal.PROJECTS, later);
        report(plan, later).body("knownAt", equalTo(later.toString()));
    }

    @Test
    void a_source_where_nothing_happens_does_not_hold_the_other_back() {
        MadeUp plan = planWithTarget("idle-neighbour");
        Instant announced = now();
        NeighbourJournal.sendUnmarked(List.of(observed(plan).announcedAt(announced)));
        NeighbourJournal.mark(NeighbourJournal.INDICATORS, announced);

        asked(plan, announced).then().statusCode(503);
        NeighbourJournal.beat(NeighbourJournal.PROJECTS, announced);
        report(plan, announced).body("indicators[0].latest.value", equalTo(12));
    }

    @Test
    void a_report_that_has_to_reach_a_position_knows_it() {
        MadeUp plan = planWithTarget("reached");
        Instant announced = now();
        NeighbourJournal.sendUnmarked(List.of(observed(plan).announcedAt(announced)));
        NeighbourJournal.mark(NeighbourJournal.INDICATORS, announced);
        CompletableFuture<Void> neighbour = CompletableFuture.runAsync(
                () -> NeighbourJournal.beat(NeighbourJournal.PROJECTS, announced),
                CompletableFuture.delayedExecutor(700, TimeUnit.MILLISECONDS));

        String knownAt = since(plan)
                .then()
                .statusCode(200)
                .body("indicators[0].latest.value", equalTo(12))
                .extract()
                .path("knownAt");
        assertThat(Instant.parse(knownAt)).isAfterOrEqualTo(announced);
        neighbour.join();
    }

    @Test
    void a_position_that_everything_is_known_of_waits_for_no_heartbeat() {
        MadeUp plan = planWithTarget("reached-long-ago");
        long began = System.nanoTime();

        since(plan).then().statusCode(200);

        assertThat(System.nanoTime() - began).isLessThan(TimeUnit.SECONDS.toNanos(2));
    }

    private static MadeUp planWithTarget(String code) {
        MadeUp plan = new MadeUp(code);
        NeighbourJournal.send(
                List.of(plan.plan("2021-01-01"), plan.indicator(code, 1, "{}"), plan.target(code, 1, "{}")));
        return plan;
    }

    private static Happened observed(MadeUp plan) {
        return plan.observed(plan.code(), "2022", "12", "{}");
    }

    private static ValidatableResponse report(MadeUp plan, Instant knownAt) {
        return asked(plan, knownAt).then().statusCode(200);
    }

    private static Response asked(MadeUp plan, Instant knownAt) {
        return reaching().queryParam("knownAt", knownAt.toString()).get(address(plan));
    }

    /** What is known of everything sent so far. */
    private static Response since(MadeUp plan) {
        return reaching().get(address(plan));
    }

    private static byte[] canonical(MadeUp plan, String knownAt) {
        return reaching()
                .queryParam("knownAt", knownAt)
                .queryParam("canonical", true)
                .get(address(plan))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static RequestSpecification reaching() {
        return given().queryParam("asOf", "2023-06-30").queryParam("minPosition", NeighbourJournal.positions());
    }

    private static String address(MadeUp plan) {
        return "/api/v1/reports/plans/" + plan.code();
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
