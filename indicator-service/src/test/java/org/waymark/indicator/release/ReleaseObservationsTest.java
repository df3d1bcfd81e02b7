package org.waymark.indicator.release;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.waymark.indicator.Client.newIndicator;
import static org.waymark.indicator.Client.submit;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.TopicReader;
import org.waymark.contracts.EventType;
import org.waymark.contracts.Topic;
import org.waymark.foundation.time.Today;
import org.waymark.indicator.importing.Bulk;

@QuarkusTest
class ReleaseObservationsTest {

    @Inject
    ReleaseObservations releaseObservations;

    @Inject
    Today today;

    @Inject
    PassingDays passingDays;

    @Inject
    DataSource database;

    private String indicator;

    @BeforeEach
    void anIndicator() {
        indicator = newIndicator();
    }

    @AfterEach
    void theClockIsRightAgain() {
        passingDays.takeBack();
    }

    @Test
    void an_embargoed_value_becomes_public_when_its_day_comes_and_is_announced_once() throws Exception {
        String id =
                submit(indicator, embargoed(7, "")).statusCode(201).extract().path("id");
        releaseObservations.releaseDue();
        given().get("/api/v1/observations/" + id).then().statusCode(404);

        passingDays.pass(2);
        assertThat(releaseObservations.releaseDue()).isPositive();
        assertThat(releaseObservations.releaseDue()).isZero();

        given().get("/api/v1/observations/" + id).then().statusCode(200).body("value", equalTo(7));
        assertThat(announced(1))
                .extracting(TopicReader.Sent::envelope)
                .extracting(event -> event.type())
                .containsExactly(EventType.OBSERVATION_RECORDED.type());
    }

    @Test
    void many_that_are_due_are_announced_before_a_file_locks_them_even_if_it_is_refused() throws Exception {
        String file = Bulk.ndjson(indicator, 501)
                .replace("}\n", ",\"releasedAt\":\"" + today.date().plusDays(1) + "\"}\n");
        Bulk.post(Bulk.NDJSON, file).then().statusCode(200);
        assertThat(notAnnounced()).isEqualTo(501);

        passingDays.pass(2);
        String changed = file.replace("\"value\":", "\"value\":1");
        Bulk.post(Bulk.NDJSON, changed).then().statusCode(422).body("errors[0].rule", equalTo("reason-required"));

        assertThat(notAnnounced()).isZero();
    }

    private long notAnnounced() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select count(*) from vintage v join observation o on o.id = v.observation"
                                + " where o.indicator = ? and not v.announced")) {
            select.setString(1, indicator);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    @Test
    void an_embargoed_revision_replaces_the_public_value_when_its_day_comes() throws Exception {
        String id = submit(indicator, "{\"period\":\"2024\",\"value\":5,\"releasedAt\":\"2025-01-15\"}")
                .extract()
                .path("id");
        submit(indicator, embargoed(7, ",\"reason\":\"Census\""))
                .statusCode(201)
                .body("vintage", equalTo(2));
        given().get("/api/v1/observations/" + id).then().body("value", equalTo(5));

        passingDays.pass(2);
        releaseObservations.releaseDue();

        given().get("/api/v1/observations/" + id).then().body("value", equalTo(7));
        TopicReader.Sent revised = announced(2).get(1);
        assertThat(revised.envelope().type()).isEqualTo(EventType.OBSERVATION_REVISED.type());
        assertThat(revised.data().at("/previous/value").decimalValue()).isEqualByComparingTo("5");
    }

    @Test
    void several_clocks_at_once_announce_each_value_once() throws Exception {
        int values = 60;
        for (int year = 0; year < values; year++) {
            submit(indicator, embargoed(7, "").replace("2024", Integer.toString(1950 + year)))
                    .statusCode(201);
        }
        passingDays.pass(2);
        ExecutorService clocks = Executors.newFixedThreadPool(4);
        try {
            Callable<Integer> clock = () -> releaseObservations.releaseDue();
            for (Future<Integer> done : clocks.invokeAll(List.of(clock, clock, clock, clock))) {
                done.get();
            }
        } finally {
            clocks.shutdownNow();
        }
        passingDays.release();
        String last = submit(indicator, "{\"period\":\"2010\",\"value\":1,\"releasedAt\":\"2011-01-15\"}")
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(announcedUntil(last))
                .extracting(event -> event.data().get("period").textValue())
                .hasSize(values + 1)
                .doesNotHaveDuplicates();
    }

    private String embargoed(int value, String more) {
        return "{\"period\":\"2024\",\"value\":%d,\"releasedAt\":\"%s\"%s}"
                .formatted(value, today.date().plusDays(2), more);
    }

    private List<TopicReader.Sent> announcedUntil(String observation) throws Exception {
        return TopicReader.readUntil(
                        Topic.OBSERVATIONS,
                        event -> event.data().get("observationId").textValue().equals(observation))
                .stream()
                .filter(event -> event.key().startsWith(indicator + "/"))
                .toList();
    }

    private List<TopicReader.Sent> announced(int lastVintage) throws Exception {
        return TopicReader.readUntil(
                        Topic.OBSERVATIONS,
                        event -> event.key().startsWith(indicator + "/")
                                && event.data().get("vintage").intValue() == lastVintage)
                .stream()
                .filter(event -> event.key().startsWith(indicator + "/"))
                .toList();
    }
}
