package org.waymark.project.rating;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.waymark.project.progress.Reporting.decide;
import static org.waymark.project.progress.Reporting.define;
import static org.waymark.project.progress.Reporting.draft;
import static org.waymark.project.progress.Reporting.office;
import static org.waymark.project.progress.Reporting.reporter;
import static org.waymark.project.progress.Reporting.who;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.foundation.database.Database;
import org.waymark.project.ProjectServiceTest;
import org.waymark.project.progress.Reporting;

@QuarkusTest
class RatingTest extends ProjectServiceTest {
    private static final String RATINGS = "/api/v1/projects/p/ratings";

    @Inject
    Database rows;

    @BeforeEach
    void a_project() {
        define("p", Reporting.PROJECT);
    }

    @Test
    void the_office_evaluators_and_the_project_itself_rate_beside_each_other() {
        String report = draft("p", "2023-Q2", ",\"rating\":\"GREEN\",\"ratingReason\":\"As planned\"");
        rate(office(), "AMBER", "").statusCode(201).body("by", equalTo("OFFICE"));
        rate(who("e", "nao", "evaluator"), "RED", "")
                .statusCode(201)
                .body("by", equalTo("INDEPENDENT"))
                .body("agency", equalTo("nao"));
        office().get(RATINGS).then().body("items.by", contains("OFFICE", "INDEPENDENT"));

        decide(reporter("samr"), report, "SUBMIT").statusCode(200);
        decide(reporter("spc"), report, "CONFIRM").statusCode(200);
        decide(reporter("mps"), report, "CONFIRM").statusCode(200);
        decide(office(), report, "ACCEPT").statusCode(200);

        office().get(RATINGS)
                .then()
                .body("items.by", contains("OFFICE", "INDEPENDENT", "OWN"))
                .body("items.rating", contains("AMBER", "RED", "GREEN"));
        given().get(RATINGS).then().statusCode(200).body("items", hasSize(0));
        who("e", "nao", "evaluator").get(RATINGS).then().body("items.by", contains("INDEPENDENT"));
        who("e", "another", "evaluator").get(RATINGS).then().body("items", hasSize(0));

        decide(office(), report, "PUBLISH").statusCode(200);
        given().get(RATINGS).then().body("items.by", contains("OWN")).body("items.published", contains(true));
    }

    @Test
    void a_rating_is_read_by_anyone_from_the_day_of_its_publication() {
        String id = rate(office(), "AMBER", ",\"on\":\"2023-08-01\"").extract().path("id");

        publish(id, ",\"on\":\"2023-07-31\"").statusCode(422).body("errors.rule", contains("on-before"));
        publish(id, ",\"on\":\"2023-08-15\"").statusCode(200).body("published", is(true));
        publish(id, "").statusCode(422).body("type", endsWith("review-state"));

        given().get(RATINGS + "?asOf=2023-08-14").then().body("items", hasSize(0));
        given().get(RATINGS + "?asOf=2023-08-15").then().body("items.publishedOn", contains("2023-08-15"));
        office().get(RATINGS + "?asOf=2023-07-31").then().body("items", hasSize(0));
    }

    @Test
    void where_several_share_a_project_that_nobody_coordinates_none_of_them_rates_it_alone() {
        define(
                "shared",
                """
                {"plan":"p1","name":{"en":"S"},
                 "responsibility":{"known":true,"effectiveFrom":"2021-10-28",
                   "agencies":[{"agency":"samr","role":"SHARED"},{"agency":"spc","role":"SHARED"}]}}""");
        String body = "{\"period\":\"2023-Q2\",\"rating\":\"GREEN\",\"reason\":\"Seen\"}";
        String ratings = "/api/v1/projects/shared/ratings";

        who("e", "spc", "evaluator")
                .body(body)
                .post(ratings)
                .then()
                .statusCode(403)
                .body("type", endsWith("own-body"));
        who("o", "spc", "office")
                .body(body)
                .post(ratings)
                .then()
                .statusCode(403)
                .body("type", endsWith("own-body"));
        who("e", "nao", "evaluator").body(body).post(ratings).then().statusCode(201);
        who("o", "spc", "office").body(body).post(ratings).then().statusCode(201);
    }

    @Test
    void only_the_office_and_evaluators_rate_and_only_the_office_publishes() {
        rate(reporter("samr"), "GREEN", "").statusCode(403);
        String id = rate(office(), "AMBER", "").extract().path("id");
        who("e", "nao", "evaluator")
                .body("{\"decision\":\"PUBLISH\"}")
                .post(RATINGS + "/" + id + "/decisions")
                .then()
                .statusCode(403);
        office().body("{\"decision\":\"PUBLISH\"}")
                .post("/api/v1/projects/other/ratings/" + id + "/decisions")
                .then()
                .statusCode(404);
    }

    @Test
    void among_the_changes_a_rating_that_is_not_published_is_of_no_agency() {
        rate(office(), "AMBER", "").statusCode(201);

        assertThat(rows.read(
                        """
                        select coalesce(agency, '-') from journal
                        where type = 'org.waymark.office.rated.v1' order by entry desc limit 1
                        """,
                        row -> row.getString(1)))
                .containsExactly("-");
    }

    @Test
    void a_repeated_rating_or_publication_with_its_key_is_made_once() {
        String id = null;
        for (String replayed : new String[] {null, "true"}) {
            id = rate(office().header("Idempotency-Key", "rate-once"), "AMBER", "")
                    .statusCode(201)
                    .header("Idempotency-Replayed", equalTo(replayed))
                    .extract()
                    .path("id");
        }
        office().get(RATINGS).then().body("items.id", contains(id));
        for (String replayed : new String[] {null, "true"}) {
            office().header("Idempotency-Key", "publish-once")
                    .body("{\"decision\":\"PUBLISH\"}")
                    .post(RATINGS + "/" + id + "/decisions")
                    .then()
                    .statusCode(200)
                    .header("Idempotency-Replayed", equalTo(replayed))
                    .body("published", is(true));
        }
    }

    private static ValidatableResponse rate(RequestSpecification who, String rating, String more) {
        return who.body("{\"period\":\"2023-Q2\",\"rating\":\"" + rating + "\",\"reason\":\"Seen\"" + more + "}")
                .post(RATINGS)
                .then();
    }

    private static ValidatableResponse publish(String id, String more) {
        return office().body("{\"decision\":\"PUBLISH\"" + more + "}")
                .post(RATINGS + "/" + id + "/decisions")
                .then();
    }
}
