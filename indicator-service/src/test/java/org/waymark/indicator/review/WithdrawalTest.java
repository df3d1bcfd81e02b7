package org.waymark.indicator.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.waymark.indicator.Client.as;
import static org.waymark.indicator.review.Reviewing.VALUE;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.Topic;

@QuarkusTest
class WithdrawalTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Test
    void a_withdrawal_is_a_vintage_without_value_that_counts_from_today() {
        Reviewing published = Reviewing.in("PUBLISHED", 1);
        published
                .decide("publisher", "WITHDRAW", 1)
                .statusCode(200)
                .body("vintage", equalTo(2))
                .body("withdraws", equalTo(1))
                .body("value", nullValue())
                .body("missingReason", equalTo("WITHDRAWN"))
                .body("status", equalTo("O"))
                .body("reviewState", equalTo("WITHDRAWN"))
                .body("reason", equalTo("because"))
                .body("releasedAt", equalTo(TODAY.toString()));
        published.counts().statusCode(200).body("vintage", equalTo(2)).body("value", nullValue());
        published
                .vintages(given())
                .body("items.vintage", contains(1, 2))
                .body("items.value", contains(5, null))
                .body("items.reviewState", contains("WITHDRAWN", "WITHDRAWN"))
                .body("items[0].decisions.decision", contains("VERIFY", "PUBLISH", "WITHDRAW"))
                .body("items[0].decisions[2].reason", equalTo("because"));
    }

    @Test
    void a_withdrawn_value_can_be_submitted_again() {
        Reviewing published = Reviewing.submitted(0);
        published.decide("submitter", "WITHDRAW", 1).statusCode(200);
        String again = VALUE.replace("2025-01-15", TODAY.toString()).replace("}", ",\"reason\":\"It was right\"}");
        published.submitAgain(again).statusCode(201).body("vintage", equalTo(3));
        published.counts().body("value", equalTo(5)).body("vintage", equalTo(3));
        published.submitAgain(again).statusCode(200).body("vintage", equalTo(3));
    }

    @Test
    void a_submitters_withdrawal_goes_through_review_and_is_nobodys_business_until_then() {
        Reviewing published = Reviewing.in("PUBLISHED", 1);
        var asking = as("asking", "cnipa", "submitter", "publisher-elsewhere");
        published
                .decide(asking, "WITHDRAW", 1, "")
                .statusCode(200)
                .body("vintage", equalTo(2))
                .body("withdraws", equalTo(1))
                .body("reviewState", equalTo("SUBMITTED"))
                .body("publishedAt", nullValue());
        published.counts().body("value", equalTo(5)).body("reviewState", equalTo("PUBLISHED"));
        published
                .vintages(given())
                .body("items", hasSize(1))
                .body("items[0].decisions.decision", contains("VERIFY", "PUBLISH"));
        published
                .decide(asking, "WITHDRAW", 1, "")
                .statusCode(422)
                .body("type", equalTo("/problems/review-state"))
                .body("detail", containsString("Vintage 2"));
        published
                .decide(as("asking", "cnipa", "publisher"), "PUBLISH", 2, "")
                .statusCode(403)
                .body("type", equalTo("/problems/four-eyes"));
        published
                .decide("publisher", "PUBLISH", 2)
                .statusCode(200)
                .body("reviewState", equalTo("WITHDRAWN"))
                .body("releasedAt", equalTo(TODAY.toString()));
        published.counts().body("vintage", equalTo(2)).body("value", nullValue());
        published.vintages(given()).body("items.reviewState", contains("WITHDRAWN", "WITHDRAWN"));
    }

    @Test
    void a_withdrawal_that_is_returned_changes_nothing() {
        Reviewing published = Reviewing.in("PUBLISHED", 1);
        published.decide("submitter", "WITHDRAW", 1).statusCode(200);
        published.decide("office", "RETURN", 2).statusCode(200).body("reviewState", equalTo("RETURNED"));
        published.counts().body("value", equalTo(5)).body("reviewState", equalTo("PUBLISHED"));
        published.decide("submitter", "WITHDRAW", 1).statusCode(200).body("vintage", equalTo(3));
    }

    @Test
    void of_two_published_vintages_the_one_that_counts_is_withdrawn_and_the_other_does_not_come_back() {
        Reviewing published = Reviewing.submitted(0);
        published
                .submitAgain("{\"period\":\"2024\",\"value\":6,\"releasedAt\":\"2025-06-30\",\"reason\":\"Census\"}")
                .statusCode(201);
        published
                .decide("publisher", "WITHDRAW", 1)
                .statusCode(412)
                .body("currentVintage", equalTo(2))
                .body("differing", contains("value", "releasedAt"));
        published.decide("publisher", "WITHDRAW", 2).statusCode(200).body("vintage", equalTo(3));
        published.counts().body("value", nullValue()).body("withdraws", equalTo(2));
    }

    @Test
    void what_does_not_count_is_withdrawn_and_what_counts_goes_on_counting() throws Exception {
        Reviewing published = Reviewing.submitted(0, VALUE.replace("5,", "6,").replace("2025-01-15", "2025-06-30"));
        published
                .submitAgain(VALUE.replace("}", ",\"reason\":\"Found in the archive\"}"))
                .statusCode(201)
                .body("vintage", equalTo(2));
        published
                .decide("publisher", "WITHDRAW", 2)
                .statusCode(200)
                .body("vintage", equalTo(3))
                .body("withdraws", equalTo(2))
                .body("releasedAt", equalTo("2025-01-15"));
        published.counts().body("value", equalTo(6)).body("vintage", equalTo(1));
        String list = "/api/v1/indicators/" + published.indicator() + "/observations";
        given().get(list).then().body("items.value", contains(6));
        given().get(list + "?asOf=2025-02-01").then().body("items.vintage", contains(3));

        published.decide("publisher", "WITHDRAW", 1).statusCode(200).body("releasedAt", equalTo(TODAY.toString()));
        published.counts().body("value", nullValue()).body("withdraws", equalTo(1));
        assertThat(SentEvents.of(published, Topic.OBSERVATIONS))
                .filteredOn(event -> event.data().has("withdrawnVintage"))
                .extracting(event -> event.data().get("releasedAt").textValue())
                .containsExactly("2025-01-15", TODAY.toString());
    }

    @Test
    void a_value_whose_day_is_assumed_to_come_is_withdrawn_for_good() {
        String future = String.valueOf(TODAY.getYear() + 3);
        Reviewing published = Reviewing.submitted(
                0,
                "{\"period\":\"%s\",\"value\":5,\"releasedAtBasis\":\"ASSUMED\",\"justification\":\"Sure\"}"
                        .formatted(future));
        published.decide("publisher", "WITHDRAW", 1).statusCode(200).body("releasedAt", nullValue());
        published.vintages(given()).body("items.value", contains(5, null));
    }
}
