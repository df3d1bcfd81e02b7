package org.waymark.project.part;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.contracts.EventEnvelope;
import org.waymark.contracts.EventType;
import org.waymark.foundation.projection.ReceivedEvent;
import org.waymark.foundation.versioned.RestoreVersion;

@QuarkusTest
class RestorePartTest extends ProjectPartTest {
    @Inject
    RestoreVersion restoreVersion;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            CONTRIBUTION_DECLARED | contribution | contributions/a | {"shares":[{"period":"2025","share":0.30}]} | {"shares":[]}
            PILOT_CHANGED | pilot | pilots/a | {"title":{"en":"P"},"region":"CN-44","agency":"samr","from":"2022-03-01","state":"RUNNING"} | {"title":{"en":"P"},"region":"CN-44","agency":"cnipa","from":"2022-03-01","state":"PLANNED"}
            FUNDING_REPORTED | funding | funding/2023 | {"lines":[]} | {"lines":[{"code":"a","title":{"en":"A"},"planned":1.50,"currency":"CNY","unitMultiplier":4}]}
            """)
    void versions_that_a_restore_lost_are_put_back_from_their_events(
            EventType type, String table, String part, String first, String second) {
        create("cnipa", "led/" + part, first).statusCode(201);
        replace("cnipa", 1, "led/" + part, second).statusCode(200);
        String versions = versions(part);
        rows.execute("truncate " + table);

        QuarkusTransaction.requiringNew()
                .run(() -> assertThat(told(type)).hasSize(2).allSatisfy(told -> assertThat(
                                restoreVersion.restore(received(type, told), 1))
                        .isEmpty()));

        assertThat(versions(part)).isEqualTo(versions);
        assertThat(told(type)).extracting(Told::topic).containsOnly("waymark.projects.v1");
    }

    private static String versions(String part) {
        String address = "projects/led/" + part;
        return read(given(), address + "?version=1").statusCode(200).extract().asString()
                + read(given(), address).statusCode(200).extract().asString();
    }

    private static ReceivedEvent received(EventType type, Told told) {
        EventEnvelope envelope = new EventEnvelope(
                UUID.randomUUID(), "/project-service", type.type(), "led/a", Instant.EPOCH, "led", 1, 1, null);
        return new ReceivedEvent(envelope, type, told.data());
    }
}
