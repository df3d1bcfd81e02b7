package org.waymark.project.webhook;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.waymark.project.webhook.Subscriber.SECRET;
import static org.waymark.project.webhook.Subscriber.body;
import static org.waymark.project.webhook.Subscriber.create;
import static org.waymark.project.webhook.Subscriber.subscribe;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.waymark.project.ProjectServiceTest;

@QuarkusTest
class SubscriptionTest extends ProjectServiceTest {
    private static final String ADDRESS = "http://127.0.0.1:9/events";
    private static final String PAUSED = body(ADDRESS, ",\"active\":false");
    private static final String NEWS = "/api/v1/subscriptions/news";

    @Test
    void a_subscription_is_shown_without_its_secret() {
        create(
                        "news",
                        body(
                                ADDRESS,
                                ",\"types\":[\"org.waymark.agency.registered.v1\"],\"subject\":\"c*\",\"active\":false"))
                .then()
                .statusCode(201)
                .header("ETag", startsWith("\"1-"))
                .body("agency", equalTo("cnipa"))
                .body("secretHint", equalTo("whsec_…b7oD"))
                .body("types", contains("org.waymark.agency.registered.v1"));

        Subscriber.get("news")
                .then()
                .statusCode(200)
                .body("subject", equalTo("c*"))
                .body("active", is(false))
                .body("delivery.failures", is(0))
                .body("delivery.waiting", is(0))
                .body(not(containsString(SECRET)));
    }

    @Test
    void it_is_put_as_other_things_are() {
        Subscriber.as("cnipa").body(PAUSED).put(NEWS).then().statusCode(428);
        create("news", PAUSED).then().statusCode(201);
        create("news", PAUSED).then().statusCode(200).body("version", is(1));
        create("news", body(ADDRESS, "")).then().statusCode(412).body("differing", contains("active"));
        Subscriber.replace("news", "{\"address\":\"" + ADDRESS + "\",\"active\":false,\"subject\":\"x\"}")
                .then()
                .statusCode(200)
                .body("version", is(2))
                .body("secretHint", equalTo("whsec_…b7oD"));
        Subscriber.as("cnipa").delete(NEWS).then().statusCode(204);
        Subscriber.get("news").then().statusCode(404);
        Subscriber.replace("news", PAUSED).then().statusCode(412);
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        create(
                        "news",
                        """
                        {"address":"https://user@localhost","types":["org.waymark.progress.x.v1"],"subject":"a*b","secret":"whsec_c2hvcnQ=",
                         "after":-1,"actif":true}""")
                .then()
                .statusCode(422)
                .body(
                        "errors.rule",
                        containsInAnyOrder(
                                "receiver-address",
                                "event-type",
                                "subject-pattern",
                                "webhook-secret",
                                "position",
                                "unknown-member"))
                .body(not(containsString("c2hvcnQ=")));
        create("news", "{\"address\":\"" + ADDRESS + "\"}")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/secret"));
        create("news", body(ADDRESS, ",\"after\":999999999999")).then().statusCode(422);
        create("a%20b", PAUSED).then().statusCode(422);
    }

    @Test
    void it_is_its_agencys_and_seen_by_those_who_see_all() {
        create("news", PAUSED).then().statusCode(201);

        Subscriber.as("samr").get(NEWS).then().statusCode(404);
        Subscriber.as("samr")
                .get("/api/v1/subscriptions")
                .then()
                .statusCode(200)
                .body("items", empty());
        Subscriber.as("samr").delete(NEWS).then().statusCode(404);
        Subscriber.as("samr").get(NEWS + "/deliveries").then().statusCode(404);
        Subscriber.as("samr")
                .header("If-Match", "*")
                .body(PAUSED)
                .put(NEWS)
                .then()
                .statusCode(403);
        Subscriber.as("samr", "office").get("/api/v1/subscriptions").then().body("items.id", contains("news"));
        Subscriber.as("samr", "auditor").delete(NEWS).then().statusCode(403);
        given().get(NEWS).then().statusCode(401);
        Subscriber.as("samr", "catalogue-admin").delete(NEWS).then().statusCode(204);
    }

    @Test
    void whose_it_is_and_where_it_began_are_settled_once() {
        long after = create("news", PAUSED).then().extract().jsonPath().getLong("after");

        create("news", body(ADDRESS, ",\"active\":false,\"after\":" + after))
                .then()
                .statusCode(200);
        Subscriber.replace("news", body(ADDRESS, ",\"active\":false,\"after\":" + (after + 1)))
                .then()
                .statusCode(422)
                .body("errors.rule", contains("only-to-create"));
        Subscriber.replace("news", body(ADDRESS, ",\"agency\":\"samr\"")).then().statusCode(422);
        create("other", body(ADDRESS, ",\"agency\":\"samr\"")).then().statusCode(403);
    }

    @Test
    void an_agency_has_so_many_and_no_more() {
        for (int i = 0; i < 20; i++) {
            create("news-" + i, PAUSED).then().statusCode(201);
        }
        create("news-20", PAUSED).then().statusCode(422).body("limit", is(20));
        Subscriber.as("cnipa")
                .get("/api/v1/subscriptions?limit=15")
                .then()
                .body("items.size()", is(15))
                .body("next", notNullValue());
    }

    @Test
    void a_paused_one_is_sent_no_test() {
        subscribe("news", ADDRESS, ",\"active\":false");
        Subscriber.post("news", "test").then().statusCode(409);
        Subscriber.post("news", "dead-letters/not-an-id/redelivery").then().statusCode(404);
        Subscriber.post("news", "dead-letters/redelivery")
                .then()
                .statusCode(202)
                .body("events", is(0));
    }
}
