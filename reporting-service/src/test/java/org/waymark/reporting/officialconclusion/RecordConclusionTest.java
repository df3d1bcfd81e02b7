package org.waymark.reporting.officialconclusion;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.BackingServices;
import org.waymark.contracts.EventEnvelope;
import org.waymark.contracts.EventType;
import org.waymark.foundation.projection.ReceivedEvent;
import org.waymark.foundation.versioned.RestoreVersion;
import org.waymark.reporting.feed.Facts;
import org.waymark.reporting.feed.NeighbourJournal;

@QuarkusTest
@WithTestResource(value = BackingServices.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class RecordConclusionTest {
    private static final String PLAN = "concluded";
    private static final String EARLY = "\"attainment\": \"MET\", \"metEarly\": true";

    @Inject
    DataSource database;

    @Inject
    RestoreVersion restoreVersion;

    @BeforeEach
    void a_plan_is_known() {
        Concluded.plan(PLAN);
    }

    @Test
    void the_same_again_records_nothing_and_a_new_version_says_why() {
        String first = Concluded.ofTarget(PLAN, EARLY);
        Concluded.create(PLAN, "again", first).statusCode(201).body("version", equalTo(1));
        Concluded.create(PLAN, "again", first).statusCode(200).body("version", equalTo(1));

        String second = Concluded.ofTarget(PLAN, "\"pace\": \"AHEAD\"");
        Concluded.create(PLAN, "again", second)
                .statusCode(412)
                .body("differing", equalTo(List.of("attainment", "metEarly", "pace")));
        Concluded.replace(PLAN, "again", "\"1\"", second)
                .statusCode(422)
                .body("errors.rule", equalTo(List.of("reason-required")));
        String explained = Concluded.ofTarget(PLAN, "\"pace\": \"AHEAD\", \"reason\": \"misread\"");
        String etag = Concluded.replace(PLAN, "again", "\"1\"", explained)
                .statusCode(200)
                .body("version", equalTo(2))
                .extract()
                .header("ETag");

        assertThat(Concluded.get(PLAN, "again").extract().header("ETag")).isEqualTo(etag);
        Concluded.get(PLAN, "never").statusCode(404);
        given().queryParam("version", 1)
                .get("/api/v1/reports/plans/{plan}/official-conclusions/again", PLAN)
                .then()
                .statusCode(200)
                .body("metEarly", equalTo(true));
    }

    @Test
    void everything_that_is_wrong_is_refused_at_once() {
        Concluded.create(
                        PLAN,
                        "wrong",
                        """
                        {"issuer": {"en": "An office"}, "dated": "2999-01-01", "wording": {}, "indicator": "elsewhere",
                         "area": "CN", "attainment": "NOT_MET", "metEarly": true, "pace": "FAST", "colour": "green",
                         "withdrawn": true}
                        """)
                .statusCode(422)
                .body(
                        "errors.rule",
                        containsInAnyOrder(
                                "label",
                                "one-of",
                                "met-early",
                                "sources-required",
                                "unknown-member",
                                "not-to-come",
                                "nothing-to-withdraw"));
        Concluded.create(
                        PLAN,
                        "wrong",
                        "{\"issuer\":{\"en\":\"O\"},\"dated\":\"2023-01-01\",\"wording\":{\"en\":\"W\"},"
                                + "\"area\":\"CN\",\"sources\":[{\"title\":\"S\"}]}")
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/indicator")));
    }

    @Test
    void what_it_is_about_may_be_told_later() {
        String plan = "told-after-its-conclusion";
        Concluded.create(plan, "early", Concluded.ofTarget(plan, EARLY)).statusCode(201);
        Concluded.create(plan, "elsewhere", Concluded.ofTarget("nowhere", EARLY))
                .statusCode(201);

        Concluded.plan(plan);

        Concluded.reportWith(2, plan, "2024-06-30")
                .body("conclusions.items.conclusion", equalTo(List.of("early", "elsewhere")))
                .body("conclusions.items.agrees", equalTo(Arrays.asList(true, null)))
                .body("conclusions.items.unresolved", equalTo(Arrays.asList(null, true)));
    }

    @Test
    void the_list_shows_what_was_public_by_the_day() {
        Concluded.create(PLAN, "listed", Concluded.ofTarget(PLAN, EARLY)).statusCode(201);

        assertThat(listed("2023-03-29")).contains("listed");
        assertThat(listed("2023-03-28")).isEmpty();
    }

    @Test
    void versions_that_a_restore_lost_are_put_back_from_their_events() throws Exception {
        String plan = "concluded-restored";
        Concluded.plan(plan);
        Concluded.create(plan, "lost", Concluded.ofTarget(plan, EARLY)).statusCode(201);
        String before = Concluded.get(plan, "lost").extract().asString();
        Facts rows = new Facts(database);
        String told = rows.texts("select data from journal where subject = '" + plan + "/lost'")
                .get(0);
        rows.execute("delete from official_conclusion where plan = '" + plan + "'");

        EventEnvelope envelope = new EventEnvelope(
                UUID.randomUUID(),
                "/reporting-service",
                EventType.CONCLUSION_RECORDED.type(),
                plan + "/lost",
                Instant.EPOCH,
                plan,
                1,
                1,
                null);
        QuarkusTransaction.requiringNew().run(() -> assertThat(restoreVersion.restore(
                        new ReceivedEvent(envelope, EventType.CONCLUSION_RECORDED, NeighbourJournal.tree(told)), 1))
                .isEmpty());

        assertThat(Concluded.get(plan, "lost").extract().asString()).isEqualTo(before);
    }

    private static List<String> listed(String asOf) {
        return given().queryParam("asOf", asOf)
                .get("/api/v1/reports/plans/{plan}/official-conclusions", PLAN)
                .then()
                .statusCode(200)
                .extract()
                .path("items.code");
    }
}
