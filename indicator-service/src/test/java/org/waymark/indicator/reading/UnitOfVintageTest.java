package org.waymark.indicator.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.waymark.indicator.Client.INDICATOR;
import static org.waymark.indicator.Client.administrator;
import static org.waymark.indicator.Client.submit;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.TopicReader;
import org.waymark.contracts.Topic;
import org.waymark.foundation.time.Today;
import org.waymark.indicator.release.PassingDays;
import org.waymark.indicator.review.Reviewing;
import org.waymark.indicator.review.SentEvents;

/** What was reported in 万 does not become 亿 because the indicator is reported in 亿 from now on. */
@QuarkusTest
class UnitOfVintageTest {
    @Inject
    PassingDays passingDays;

    @Inject
    Today today;

    @AfterEach
    void theClockIsRightAgain() {
        passingDays.takeBack();
    }

    @Test
    void a_vintage_is_shown_with_the_unit_it_was_reported_in() {
        Reviewing value = Reviewing.submitted(0);
        define(value.indicator(), 8);
        submit(value.indicator(), "{\"period\":\"2023\",\"value\":1,\"releasedAt\":\"2024-01-15\"}");
        value.submitAgain("{\"period\":\"2024\",\"value\":6,\"releasedAt\":\"2025-01-16\",\"reason\":\"Census\"}")
                .statusCode(201)
                .body("unit.unitMultiplier", equalTo(8));
        value.submitAgain(Reviewing.VALUE).statusCode(422).body("errors.rule", contains("reason-required"));
        value.vintages(given()).body("items.unit.unitMultiplier", contains(0, 8));
        String list = "/api/v1/indicators/" + value.indicator() + "/observations?includeHistory=true";
        given().get(list).then().body("items.unit.unitMultiplier", contains(8, 0, 8));
        assertThat(columns(given().accept("text/csv").get(list).asString(), "unitMultiplier", "definitionVersion"))
                .containsExactly("8 2", "0 1", "8 2");
        value.decide("publisher", "WITHDRAW", 2).statusCode(200).body("unit.unitMultiplier", equalTo(8));
    }

    @Test
    void a_draft_is_published_in_the_unit_that_it_was_reported_in() {
        Reviewing draft = Reviewing.submitted(1);
        define(draft.indicator(), 8);
        draft.decide("publisher", "PUBLISH", 1).statusCode(200).body("unit.unitMultiplier", equalTo(0));
    }

    @Test
    void an_embargo_ends_in_the_unit_that_the_value_was_reported_in() throws Exception {
        Reviewing value = Reviewing.submitted(
                0,
                "{\"period\":\"2024\",\"value\":7,\"releasedAt\":\"%s\"}"
                        .formatted(today.date().plusDays(2)));
        define(value.indicator(), 8);
        passingDays.pass(2);
        passingDays.release();

        List<TopicReader.Sent> sent = SentEvents.of(value, Topic.OBSERVATIONS);
        assertThat(sent).hasSize(1);
        assertThat(sent.get(0).data().at("/unit/unitMultiplier").intValue()).isZero();
        value.counts().body("unit.unitMultiplier", equalTo(0));
    }

    private static void define(String indicator, int multiplier) {
        administrator()
                .header("If-Match", "\"1\"")
                .body(INDICATOR
                        .replace("\"unitMultiplier\":0", "\"unitMultiplier\":" + multiplier)
                        .replace("\"reviewSteps\"", "\"effectiveFrom\":\"2026-01-01\",\"reviewSteps\""))
                .put("/api/v1/indicators/" + indicator)
                .then()
                .statusCode(200);
    }

    private static List<String> columns(String csv, String one, String other) {
        List<String> lines = csv.lines().toList();
        List<String> header = List.of(lines.get(0).replace("\uFEFF", "").split(","));
        return lines.stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> cells[header.indexOf(one)] + " " + cells[header.indexOf(other)])
                .toList();
    }
}
