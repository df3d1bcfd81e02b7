package org.waymark.project.promotion;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.BackingServices;
import org.waymark.backing.testing.TopicReader;
import org.waymark.contracts.EventSchemas;
import org.waymark.contracts.EventType;
import org.waymark.contracts.Topic;
import org.waymark.foundation.projection.ReceivedEvent;
import org.waymark.foundation.versioned.RestoreVersion;
import org.waymark.project.ProjectServiceTest;

/** What the office names and agencies report is told, and put back from what was told. */
@QuarkusTest
class PromotionEventsTest extends ProjectServiceTest {
    private static final List<EventType> TYPES =
            List.of(EventType.COORDINATOR_NAMED, EventType.PROMOTION_PLAN_DEFINED, EventType.PROMOTION_RESULT_REPORTED);

    @Inject
    RestoreVersion restoreVersion;

    @Inject
    DataSource tables;

    @Test
    void each_is_an_event_that_keeps_its_schema_and_puts_a_lost_row_back() throws Exception {
        String project = "shared-" + UUID.randomUUID();
        String plan = "plan-" + UUID.randomUUID();
        Map<String, String> paths = Map.of(
                EventType.COORDINATOR_NAMED.type(), "/api/v1/projects/" + project + "/coordinator",
                EventType.PROMOTION_PLAN_DEFINED.type(), "/api/v1/promotion-plans/" + plan,
                EventType.PROMOTION_RESULT_REPORTED.type(),
                        "/api/v1/promotion-plans/" + plan + "/items/1/results/2023");
        creating()
                .body(
                        """
                        {"plan":"p1","name":{"en":"P"},"responsibility":{"known":true,"effectiveFrom":"2021-10-28",
                         "agencies":[{"agency":"miit","role":"SHARED"},{"agency":"mof","role":"SHARED"}]}}""")
                .put("/api/v1/projects/" + project)
                .then()
                .statusCode(201);
        put(
                "office",
                paths.get(EventType.COORDINATOR_NAMED.type()),
                "{\"agency\":\"miit\",\"effectiveFrom\":\"2023-07-01\",\"reason\":\"r\"}");
        put("office", paths.get(EventType.PROMOTION_PLAN_DEFINED.type()), PromotionPlans.serving(project));
        put("submitter", paths.get(EventType.PROMOTION_RESULT_REPORTED.type()), PromotionPlans.result("DONE"));
        Map<String, String> shown = shown(paths);

        // On another partition, so that it can come later than the result.
        TopicReader.readUntil(
                Topic.PROJECTS,
                one -> one.envelope().type().equals(EventType.COORDINATOR_NAMED.type())
                        && one.key().equals(project));
        Map<String, TopicReader.Sent> sent = TopicReader.readUntil(
                        Topic.PROJECTS,
                        one -> one.envelope().type().equals(EventType.PROMOTION_RESULT_REPORTED.type())
                                && one.key().equals(plan))
                .stream()
                .filter(one -> one.key().equals(project) || one.key().equals(plan))
                .filter(one -> paths.containsKey(one.envelope().type()))
                .collect(Collectors.toMap(one -> one.envelope().type(), one -> one));

        assertThat(sent).containsOnlyKeys(paths.keySet());
        EventSchemas schemas = EventSchemas.load();
        TYPES.forEach(type -> assertThat(
                        schemas.violations(type, sent.get(type.type()).data()))
                .as(type.type())
                .isEmpty());
        assertThat(sent.get(EventType.PROMOTION_RESULT_REPORTED.type())
                        .envelope()
                        .subject())
                .isEqualTo(plan + "/1/2023");

        try (Connection connection = tables.getConnection();
                Statement lose = connection.createStatement()) {
            lose.execute("truncate coordinator, promotion_plan, promotion_result");
        }
        paths.values().forEach(path -> given().get(path).then().statusCode(404));
        TYPES.forEach(type -> {
            TopicReader.Sent one = sent.get(type.type());
            QuarkusTransaction.requiringNew().run(() -> assertThat(
                            restoreVersion.restore(new ReceivedEvent(one.envelope(), type, one.data()), 1))
                    .isEmpty());
        });
        assertThat(shown(paths)).isEqualTo(shown);
        given().get(paths.get(EventType.PROMOTION_RESULT_REPORTED.type()))
                .then()
                .body("agency", equalTo("samr"));
    }

    private static Map<String, String> shown(Map<String, String> paths) {
        return paths.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, path -> given().get(path.getValue())
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString()));
    }

    private static void put(String role, String path, String body) {
        Response put = given().auth()
                .oauth2(BackingServices.token("samr", role))
                .contentType("application/json")
                .header("If-None-Match", "*")
                .body(body)
                .put(path);
        put.then().statusCode(201);
    }
}
