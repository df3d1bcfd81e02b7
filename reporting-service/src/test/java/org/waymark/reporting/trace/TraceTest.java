package org.waymark.reporting.trace;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.backing.testing.BackingServices;
import org.waymark.reporting.feed.Facts;
import org.waymark.reporting.feed.NeighbourJournal;
import org.waymark.reporting.feed.RealPlanEvents;

@QuarkusTest
@WithTestResource(value = BackingServices.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class TraceTest {
    private static final String KNOWN_AT = "2026-11-21T00:00:00.123456Z";

    @Inject
    DataSource database;

    @Inject
    VerifyAssessments verifyAssessments;

    @Inject
    ForgetAssessments forgetAssessments;

    private Facts facts;

    @BeforeEach
    void the_neighbours_have_told_of_the_real_plan() {
        RealPlanEvents.sendOnce();
        facts = new Facts(database);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2021-12-31", "2022-12-31", "2023-12-31", "2024-03-31", "2024-12-31", "2025-12-31", "2026-11-22"
            })
    void every_assessment_of_a_report_is_traced_by_its_id_and_by_its_coordinates_to_the_same_bytes(String day) {
        for (JsonNode entry : report(day).get("indicators")) {
            String id = entry.at("/assessment/id").asText();

            Response byId = trace(id);
            assertThat(byId.statusCode()).isEqualTo(200);
            String knownAt =
                    NeighbourJournal.tree(byId.asString()).get("knownAt").asText();
            Response byCoordinates = at(entry, day, knownAt).get("/api/v1/assessments/" + id);

            at(entry, day).get("/api/v1/assessments/" + id).then().statusCode(200);
            assertThat(byCoordinates.asByteArray()).isEqualTo(byId.asByteArray());
            JsonNode trace = NeighbourJournal.tree(byId.asString());
            assertThat(trace.get("assessment")).isEqualTo(entry.get("assessment"));
            assertThat(trace.get("inputs")).hasSameSizeAs(entry.at("/assessment/inputs"));
            assertThat(trace.at("/changes/0"))
                    .isEqualTo(
                            entry.at("/assessment/changed").isNull()
                                    ? trace.at("/changes/0")
                                    : entry.at("/assessment/changed"));
            trace.get("inputs")
                    .forEach(input ->
                            assertThat(input.at("/told/event").asText()).hasSize(36));
        }
    }

    @Test
    void a_trace_is_kept_by_its_tag() {
        String id = report("2025-12-31").at("/indicators/0/assessment/id").asText();
        String tag = trace(id).header("ETag");

        assertThat(tag).startsWith("\"");
        given().header("If-None-Match", tag)
                .get("/api/v1/assessments/" + id)
                .then()
                .statusCode(304)
                .header("Cache-Control", containsString("immutable"));
    }

    @Test
    void other_coordinates_give_another_assessment() {
        JsonNode entry = report("2025-12-31").at("/indicators/0");
        String id = entry.at("/assessment/id").asText();

        at(entry, "2024-12-31")
                .get("/api/v1/assessments/" + id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/other-assessment"))
                .body(
                        "id",
                        equalTo(report("2024-12-31")
                                .at("/indicators/0/assessment/id")
                                .asText()));
    }

    @Test
    void coordinates_are_given_together() {
        given().queryParam("plan", "ipr-14fyp")
                .queryParam("asOf", "2025-13-01")
                .queryParam("method", "horoscope")
                .get("/api/v1/assessments/" + UUID.randomUUID())
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("?indicator", "?area", "?asOf", "?knownAt", "?method"));
    }

    @Test
    void an_id_that_is_not_remembered_is_found_by_its_coordinates_alone() throws SQLException {
        JsonNode entry = report("2023-05-17").at("/indicators/0");
        String id = entry.at("/assessment/id").asText();
        facts.execute("delete from given_assessment where id = '" + id + "'");

        trace(id).then().statusCode(404).body("detail", containsString("knownAt"));
        at(entry, "2023-05-17").get("/api/v1/assessments/" + id).then().statusCode(200);
        trace("no-uuid").then().statusCode(404);
    }

    @Test
    void remembered_assessments_are_verified_to_the_byte_and_forgotten_in_time() throws SQLException {
        facts.execute("create table kept_assessment as select * from given_assessment; truncate given_assessment");
        try {
            report("2023-08-29");
            assertThat(verifyAssessments.run(List.of())).isZero();

            facts.execute("update given_assessment set digest = 'other'"
                    + " where id = (select id from given_assessment where digest <> '' order by id limit 1)");
            assertThat(verifyAssessments.run(List.of())).isEqualTo(1);
            assertThat(verifyAssessments.run(List.of("--limit", "none"))).isEqualTo(2);

            facts.execute("update given_assessment set given_on = current_date - 401 where digest = 'other'");
            forgetAssessments.forget();
            assertThat(facts.texts("select count(*) from given_assessment where digest <> ''"))
                    .containsExactly("7");
            assertThat(verifyAssessments.run(List.of("--limit", "3"))).isZero();
        } finally {
            facts.execute("insert into given_assessment select * from kept_assessment on conflict do nothing;"
                    + " drop table kept_assessment");
        }
    }

    private static JsonNode report(String day) {
        RequestSpecification question = given().queryParam("minPosition", NeighbourJournal.positions())
                .queryParam("asOf", day)
                .queryParam("knownAt", KNOWN_AT);
        String report = await().atMost(Duration.ofSeconds(30))
                .until(() -> question.get("/api/v1/reports/plans/ipr-14fyp"), answer -> answer.statusCode() == 200)
                .asString();
        assertThat(StreamSupport.stream(
                        NeighbourJournal.tree(report).get("indicators").spliterator(), false))
                .hasSize(8);
        return NeighbourJournal.tree(report);
    }

    private static Response trace(String id) {
        return given().get("/api/v1/assessments/" + id);
    }

    private static RequestSpecification at(JsonNode entry, String day) {
        return at(entry, day, KNOWN_AT);
    }

    private static RequestSpecification at(JsonNode entry, String day, String knownAt) {
        return given().queryParam("plan", "ipr-14fyp")
                .queryParam("indicator", entry.get("indicator").asText())
                .queryParam("area", entry.get("area").asText())
                .queryParam("asOf", day)
                .queryParam("knownAt", knownAt);
    }
}
