package org.waymark.reporting.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.BackingServices;
import org.waymark.reporting.feed.MadeUp;
import org.waymark.reporting.feed.NeighbourJournal;
import org.waymark.reporting.feed.NeighbourJournal.Happened;

@QuarkusTest
@WithTestResource(value = BackingServices.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class FormatsTest {
    private static final String PLAN = "in-formats";
    private static final int TARGETS = 7;

    @BeforeEach
    void a_plan_with_some_targets() {
        MadeUp made = new MadeUp(PLAN);
        List<Happened> told = new ArrayList<>(List.of(made.plan("2021-01-01")));
        for (int number = 1; number <= TARGETS; number++) {
            told.add(made.indicator("formatted-" + number, 1, "{}"));
            told.add(made.target("formatted-" + number, 1, "{\"number\": " + number + "}"));
        }
        NeighbourJournal.send(told);
    }

    @Test
    void accept_chooses_the_format_and_the_answer_says_so() {
        fixed().accept("text/csv")
                .get(address())
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .header("Vary", containsString("Accept"))
                .header("Cache-Control", containsString("immutable"))
                .header("Content-Disposition", "attachment; filename=\"in-formats-scorecard-2025-12-31.csv\"")
                .body(startsWith("number,indicator,nameZh"));
        fixed().get(address()).then().contentType("application/json").header("Vary", containsString("Accept"));
    }

    @Test
    void a_link_in_a_browser_names_the_format_and_wins_over_accept() {
        fixed().accept("text/html,*/*;q=0.1")
                .queryParam("format", "csv")
                .get(address())
                .then()
                .statusCode(200)
                .contentType("text/csv");
        fixed().queryParam("format", "docx-2003")
                .get(address())
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("?format"))
                .body("errors[0].message", containsString("csv"));
    }

    @Test
    void what_is_not_offered_is_406_with_what_is() {
        fixed().accept("image/png")
                .get(address())
                .then()
                .statusCode(406)
                .body("offered", hasItem("application/json"))
                .body("offered", hasItem(startsWith("text/csv")));
    }

    @Test
    void each_format_has_an_etag_of_its_own() {
        String json = fixed().get(address()).header("ETag");
        String csv = fixed().accept("text/csv").get(address()).header("ETag");

        assertThat(csv).doesNotStartWith("W/").isNotEqualTo(json);
        fixed().accept("text/csv")
                .header("If-None-Match", csv)
                .get(address())
                .then()
                .statusCode(304)
                .header("Vary", containsString("Accept"));
        fixed().accept("text/csv")
                .header("If-None-Match", json)
                .get(address())
                .then()
                .statusCode(200);
        fixed().header("If-None-Match", csv).get(address()).then().statusCode(200);
    }

    @Test
    void a_file_is_one_table_and_links_to_the_others() {
        ValidatableResponse main =
                fixed().queryParam("format", "csv").get(address()).then();

        assertThat(main.extract().headers().getValues("Link"))
                .anySatisfy(link -> assertThat(link).contains("table=summary").contains("rel=\"related\""));
        fixed().queryParam("format", "csv")
                .queryParam("table", "summary")
                .get(address())
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("-summary.csv"))
                .body(startsWith("about,word,count\r\ntargets,," + TARGETS + "\r\n"));
        fixed().queryParam("format", "csv")
                .queryParam("table", "sums")
                .get(address())
                .then()
                .statusCode(422)
                .body("errors[0].message", containsString("notAssessable"));
        fixed().queryParam("table", "summary").get(address()).then().statusCode(422);
    }

    @Test
    void a_byte_order_mark_comes_on_request() {
        assertThat(csv(fixed().queryParam("bom", true))).startsWith("\uFEFFnumber,");
        assertThat(csv(fixed())).startsWith("number,");
    }

    @Test
    void one_answer_holds_all_pages_unless_a_limit_asks_for_one() {
        String whole = csv(fixed());
        StringBuilder pages = new StringBuilder();
        String cursor = null;
        do {
            RequestSpecification asked = fixed().queryParam("format", "json").queryParam("limit", 3);
            String next = (cursor == null ? asked : asked.queryParam("cursor", cursor))
                    .get(address())
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("next");
            cursor = next;
        } while (cursor != null && pages.append('x').length() < 10);

        assertThat(whole.lines()).hasSize(TARGETS + 1);
        assertThat(pages).hasSize(2);
        ValidatableResponse page =
                fixed().accept("text/csv").queryParam("limit", 3).get(address()).then();
        assertThat(page.extract().asString().lines()).hasSize(4);
        assertThat(page.extract().headers().getValues("Link")).anyMatch(link -> link.contains("rel=\"next\""));
    }

    @Test
    void an_open_question_is_not_kept() {
        Asked.withEverythingSent()
                .accept("text/csv")
                .get(address())
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-cache")
                .header("ETag", nullValue());
    }

    private static String csv(RequestSpecification asked) {
        byte[] body = asked.accept("text/csv").get(address()).asByteArray();
        return new String(body, StandardCharsets.UTF_8);
    }

    private static RequestSpecification fixed() {
        return Asked.withEverythingSent().queryParam("asOf", "2025-12-31").queryParam("knownAt", Asked.KNOWN_AT);
    }

    private static String address() {
        return "/api/v1/reports/plans/" + PLAN;
    }
}
