package org.waymark.indicator.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.waymark.indicator.Client.INDICATOR;
import static org.waymark.indicator.Client.as;
import static org.waymark.indicator.Client.newIndicator;
import static org.waymark.indicator.Client.newReviewedIndicator;
import static org.waymark.indicator.Client.submit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ListReviewedTest {
    @Test
    void drafts_are_listed_by_state_for_those_who_may_see_them() {
        String indicator = newReviewedIndicator(1);
        String id = submitted(indicator, 1);
        String list = "/api/v1/indicators/" + indicator + "/observations";

        given().get(list).then().body("items", empty());
        given().get(list + "?state=SUBMITTED").then().statusCode(200).body("items", empty());
        stranger().get(list + "?state=SUBMITTED").then().statusCode(200).body("items", empty());
        for (RequestSpecification insider : new RequestSpecification[] {reviewer(), as("o", "samr", "office")}) {
            insider.get(list + "?state=SUBMITTED,VERIFIED").then().body("items.reviewState", contains("SUBMITTED"));
        }
        reviewer().get(list + "?state=PUBLISHED").then().body("items", empty());
        reviewer().get(list).then().body("items", empty());

        decide(id, "RETURN", 1);
        submitted(indicator, 2);
        reviewer().get(list + "?state=RETURNED").then().body("items", empty());
        reviewer().get(list + "?state=SUBMITTED,RETURNED").then().body("items.vintage", contains(2));
        reviewer()
                .get(list + "?state=SUBMITTED,RETURNED&includeHistory=true")
                .then()
                .body("items.vintage", contains(1, 2));

        decide(id, "PUBLISH", 2);
        given().get(list + "?state=PUBLISHED").then().body("items.value", contains(2));
        given().get(list + "?includeHistory=true").then().body("items.vintage", contains(2));
    }

    @Test
    void a_draft_that_another_one_overtook_awaits_no_decision() {
        String indicator = newReviewedIndicator(1);
        String list = "/api/v1/indicators/" + indicator + "/observations";
        submitted(indicator, 1);
        String id = submitted(indicator, 2);
        reviewer().get(list + "?state=SUBMITTED").then().body("items.vintage", contains(2));

        decide(id, "PUBLISH", 2);
        reviewer().get(list + "?state=SUBMITTED,VERIFIED,RETURNED").then().body("items", empty());
        reviewer().get(list + "?state=SUBMITTED&includeHistory=true").then().body("items.vintage", contains(1));
        submit(indicator, "{\"period\":\"2024\",\"value\":3,\"reason\":\"Census\"}")
                .statusCode(201);
        reviewer().get(list + "?state=PUBLISHED").then().body("items.vintage", contains(2));
        reviewer().get(list + "?state=PUBLISHED,SUBMITTED").then().body("items.vintage", contains(3));
    }

    @Test
    void a_superseded_value_is_not_published_when_its_successor_was_withdrawn() {
        String indicator = newIndicator();
        String list = "/api/v1/indicators/" + indicator + "/observations";
        String id = submitted(indicator, 5);
        submit(indicator, "{\"period\":\"2024\",\"value\":6,\"reason\":\"Census\"}")
                .statusCode(201);
        decide(id, "WITHDRAW", 2);

        for (RequestSpecification reader : new RequestSpecification[] {given(), reviewer()}) {
            given().spec(reader).get(list + "?state=PUBLISHED").then().body("items", empty());
            given().spec(reader).get(list + "?state=WITHDRAWN").then().body("items.vintage", contains(3));
            given().spec(reader).get(list + "?state=PUBLISHED,WITHDRAWN").then().body("items.vintage", contains(3));
        }
    }

    @Test
    void what_was_withdrawn_before_its_day_leaves_the_value_before_it_published() {
        String indicator = newIndicator();
        String list = "/api/v1/indicators/" + indicator + "/observations";
        String id = submitted(indicator, 5);
        String day = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(9).toString();
        submit(indicator, "{\"period\":\"2024\",\"value\":6,\"reason\":\"Census\",\"releasedAt\":\"" + day + "\"}")
                .statusCode(201);
        reviewer().get(list + "?state=PUBLISHED").then().body("items.value", contains(6));

        decide(id, "WITHDRAW", 2);
        reviewer().get(list + "?state=PUBLISHED").then().body("items.value", contains(5));
        reviewer().get(list + "?state=WITHDRAWN").then().body("items.vintage", contains(2));
        given().get(list + "?state=WITHDRAWN").then().body("items", empty());
    }

    @Test
    void an_embargoed_value_is_listed_for_its_agency_alone() {
        String indicator = newIndicator();
        String day = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(9).toString();
        submit(indicator, "{\"period\":\"2024\",\"value\":1,\"releasedAt\":\"" + day + "\"}")
                .statusCode(201);
        String list = "/api/v1/indicators/" + indicator + "/observations?state=PUBLISHED";
        given().get(list).then().body("items", empty());
        reviewer().get(list).then().body("items.releasedAt", contains(day));
    }

    @Test
    void a_withdrawn_value_is_a_period_without_value_and_none_comes_back_in_its_place() throws Exception {
        String indicator = newIndicator();
        String list = "/api/v1/indicators/" + indicator + "/observations";
        String id = submitted(indicator, 1);
        submit(indicator, "{\"period\":\"2024\",\"value\":2,\"reason\":\"Census\"}")
                .statusCode(201);
        Thread.sleep(5);
        Instant before = Instant.now();

        decide(id, "WITHDRAW", 2);

        given().get(list)
                .then()
                .body("items", hasSize(1))
                .body("items[0].reviewState", equalTo("WITHDRAWN"))
                .body("items[0].value", nullValue());
        given().get(list + "?updatedAfter=" + before)
                .then()
                .body("items.vintage", contains(3))
                .body("items[0].withdraws", equalTo(2));
        assertThat(given().accept("text/csv").get(list).asString())
                .contains("\r\nDELETE," + indicator + ",CN,_T,2024,,");
        given().get(list + "?knownAt=" + before).then().body("items.vintage", contains(2));
    }

    @Test
    void what_was_withdrawn_later_was_published_then() throws Exception {
        String indicator = newIndicator();
        String id = submitted(indicator, 5);
        Thread.sleep(5);
        String then = "/api/v1/indicators/" + indicator + "/observations?knownAt=" + Instant.now();
        Thread.sleep(5);
        String before = answers(then);

        decide(id, "WITHDRAW", 1);
        Thread.sleep(5);
        String afterwards = "/api/v1/indicators/" + indicator + "/observations?knownAt=" + Instant.now();

        assertThat(answers(then)).isEqualTo(before).contains("PUBLISHED").doesNotContain("WITHDRAWN");
        for (String state : new String[] {"PUBLISHED", "PUBLISHED,WITHDRAWN", "PUBLISHED&includeHistory=true"}) {
            given().get(then + "&state=" + state)
                    .then()
                    .body("items.vintage", contains(1))
                    .body("items.reviewState", contains("PUBLISHED"));
        }
        given().get(then + "&state=WITHDRAWN").then().body("items", empty());
        given().get(then + "&state=WITHDRAWN&includeHistory=true").then().body("items", empty());
        given().get(afterwards + "&state=PUBLISHED").then().body("items", empty());
        given().get(afterwards + "&state=WITHDRAWN&includeHistory=true")
                .then()
                .body("items.vintage", contains(1, 2))
                .body("items.reviewState", contains("WITHDRAWN", "WITHDRAWN"));
    }

    @Test
    void a_withdrawal_that_awaited_review_had_not_taken_effect() throws Exception {
        String indicator = newReviewedIndicator(1);
        String id = submitted(indicator, 5);
        decide(id, "PUBLISH", 1);
        as("asking", "cnipa", "submitter")
                .body("{\"decision\":\"WITHDRAW\",\"vintage\":1,\"reason\":\"because\"}")
                .post("/api/v1/observations/" + id + "/decisions")
                .then()
                .statusCode(200);
        Thread.sleep(5);
        String then = "/api/v1/indicators/" + indicator + "/observations?knownAt=" + Instant.now();
        Thread.sleep(5);
        String before = answers(then);

        decide(id, "PUBLISH", 2);

        assertThat(answers(then)).isEqualTo(before).contains("PUBLISHED").doesNotContain("WITHDRAWN");
        given().get(then + "&state=PUBLISHED").then().body("items.vintage", contains(1));
    }

    @Test
    void what_was_returned_or_withdrawn_is_owed_again() {
        String indicator = newReviewedIndicator(1);
        as("a", "cnipa", "catalogue-admin")
                .header("If-Match", "\"1\"")
                .body(INDICATOR.replace("\"reviewSteps\":0", "\"reviewSteps\":1,\"dueAfter\":{\"A\":\"P60D\"}"))
                .put("/api/v1/indicators/" + indicator)
                .then()
                .statusCode(200);
        String due = "/api/v1/indicators/" + indicator + "/due?asOf=2025-12-31";
        String id = submitted(indicator, 1);
        given().get(due).then().body("items", empty());

        decide(id, "RETURN", 1);
        given().get(due).then().body("items.period", contains("2024")).body("items[0].state", nullValue());
        reviewer().get(due).then().body("items[0].state", equalTo("RETURNED"));

        submitted(indicator, 2);
        given().get(due).then().body("items", empty());
        decide(id, "PUBLISH", 2);
        decide(id, "WITHDRAW", 2);
        given().get(due).then().body("items[0].state", equalTo("WITHDRAWN"));
    }

    /** In every format, without the position that the relay gives a little later. */
    private static String answers(String list) {
        return Stream.of("application/json", "text/csv", "application/vnd.sdmx.data+csv")
                .map(format -> given().accept(format).get(list).asString())
                .collect(Collectors.joining())
                .replaceAll("\"position\":(null|\\d+)|(?m)(?<=,)\\d*(?=,\\w*\\r?$)", "");
    }

    private static String submitted(String indicator, int value) {
        return submit(indicator, "{\"period\":\"2024\",\"value\":%d}".formatted(value))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void decide(String id, String decision, int vintage) {
        reviewer()
                .body("{\"decision\":\"%s\",\"vintage\":%d,\"reason\":\"because\"}".formatted(decision, vintage))
                .post("/api/v1/observations/" + id + "/decisions")
                .then()
                .statusCode(200);
    }

    private static RequestSpecification reviewer() {
        return as("a-publisher", "cnipa", "publisher");
    }

    private static RequestSpecification stranger() {
        return as("somebody", "mps", "submitter");
    }
}
