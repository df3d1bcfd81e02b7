package org.waymark.project.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.EventEnvelope;
import org.waymark.contracts.EventType;
import org.waymark.foundation.projection.ReceivedEvent;
import org.waymark.foundation.recovery.Restoration;
import org.waymark.project.part.ProjectPartTest;

@QuarkusTest
class RestoreRiskTest extends ProjectPartTest {
    private static final String RISK =
            """
            {"kind":"ISSUE","title":{"en":"Late"},"impact":"HIGH","owner":"samr","state":"%s","reviewOn":"2023-09-30"}""";

    @Inject
    @All
    List<Restoration> restorations;

    @Test
    void versions_and_decisions_that_a_restore_lost_are_put_back_from_their_events() {
        create("samr", "led/risks/late", RISK.formatted("OPEN")).statusCode(201);
        decide("{\"decision\":\"PUBLISH\",\"version\":1}");
        replace("samr", 1, "led/risks/late", RISK.formatted("CLOSED")).statusCode(200);
        decide("{\"decision\":\"UNPUBLISH\",\"version\":1,\"reason\":\"r\"}");
        List<Told> told = told(EventType.RISK_CHANGED);
        String before = shown();
        rows.execute("truncate risk, risk_decision");

        assertThat(putBack(told)).isEmpty();

        assertThat(shown()).isEqualTo(before);
        assertThat(putBack(told)).as("again").isEmpty();
        read(submitter("samr"), "projects/led/risks/late")
                .body("version", is(2))
                .body("decisions.decision", contains("PUBLISH", "UNPUBLISH"));
    }

    @Test
    void a_decision_made_anew_since_the_restore_stands_in_the_way() {
        create("samr", "led/risks/late", RISK.formatted("OPEN"));
        decide("{\"decision\":\"PUBLISH\",\"version\":1}");
        List<Told> told = told(EventType.RISK_CHANGED);
        rows.execute("truncate risk_decision");
        decide("{\"decision\":\"PUBLISH\",\"version\":1}");

        assertThat(putBack(told))
                .singleElement()
                .asString()
                .startsWith("led/late: decision 1 was made anew at ")
                .endsWith(" by test-user");
    }

    private List<String> putBack(List<Told> told) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<String> obstacles = new ArrayList<>();
            for (Told one : told) {
                for (Restoration restoration : restorations) {
                    if (restoration.types().contains(EventType.RISK_CHANGED)) {
                        restoration.restore(received(one), 1).ifPresent(obstacles::add);
                    }
                }
            }
            return obstacles;
        });
    }

    private static ReceivedEvent received(Told told) {
        EventType type = EventType.RISK_CHANGED;
        return new ReceivedEvent(
                new EventEnvelope(
                        UUID.randomUUID(),
                        "/project-service",
                        type.type(),
                        "led/late",
                        Instant.EPOCH,
                        "led",
                        1,
                        1,
                        null),
                type,
                told.data());
    }

    private static void decide(String body) {
        of("x", "office")
                .body(body)
                .post("/api/v1/projects/led/risks/late/decisions")
                .then()
                .statusCode(200);
    }

    private static String shown() {
        return read(of("x", "auditor"), "projects/led/risks/late/history")
                .extract()
                .asString();
    }
}
