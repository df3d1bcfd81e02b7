package org.waymark.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.contracts.EventSchemas;
import org.waymark.contracts.EventType;

/**
 * From REST through Kafka into a report. It comes first: a service that ends in good order leaves the archive of its
 * classes, which halves all its later starts.
 */
@Order(1)
@ExtendWith(SuiteExtension.class)
class OneObservationIT {
    private static final String DAY = TrackedIndicator.day(0);
    private static final String LATER_DAY = TrackedIndicator.day(1);

    private final RunningSuite suite;
    private TrackedIndicator indicator;

    OneObservationIT(RunningSuite suite) {
        this.suite = suite;
    }

    @BeforeEach
    void an_indicator_with_a_target() {
        indicator = TrackedIndicator.define(suite);
    }

    @Test
    void what_is_posted_is_published_as_its_schema_says() {
        HttpService.Answer answer = indicator.submit(DAY, 7).expect(201);
        PublishedEvent event = onlyEvent();

        EventType type = EventType.of(event.header("ce_type")).orElseThrow();
        assertThat(type).isEqualTo(EventType.OBSERVATION_RECORDED);
        assertThat(EventSchemas.load().violations(type, event.data())).isEmpty();
        assertThat(event.data().get("observationId")).isEqualTo(answer.body().get("id"));
        assertThat(event.data().get("recordedAt")).isEqualTo(answer.body().get("recordedAt"));
        assertThat(event.data().get("value").decimalValue()).isEqualByComparingTo("7");
        assertThat(event.data().get("vintage").intValue()).isEqualTo(1);
        assertThat(event.data().get("agency").textValue()).isEqualTo("cnipa");
    }

    @Test
    void an_event_carries_every_attribute_as_a_header() {
        HttpService.Answer answer = indicator.submit(DAY, 7).expect(201);
        PublishedEvent event = onlyEvent();

        assertThat(event.key()).isEqualTo(indicator.code() + "/CN/_T");
        assertThat(event.header("ce_partitionkey")).isEqualTo(event.key());
        assertThat(event.header("ce_specversion")).isEqualTo("1.0");
        assertThat(event.header("ce_source")).isEqualTo("/indicator-service");
        assertThat(event.header("ce_subject")).isEqualTo(event.key() + "/" + DAY);
        assertThat(event.header("ce_dataschema"))
                .isEqualTo(suite.indicators()
                        .base()
                        .resolve("/schemas/org.waymark.observation.recorded.v1.json")
                        .toString());
        assertThat(event.header("content-type")).isEqualTo("application/json");
        assertThat(event.header("ce_sequence")).matches("[0-9]{19}");
        assertThat(event.header("ce_epoch")).matches("[1-9][0-9]*");
        assertThat(Instant.parse(event.header("ce_announcedat"))).isAfter(Instant.parse(event.header("ce_time")));
        assertThat(UUID.fromString(event.header("ce_id")).version()).isEqualTo(7);
        assertThat(Instant.parse(event.header("ce_time")))
                .isEqualTo(Instant.parse(answer.body().get("recordedAt").textValue()));
    }

    @Test
    void what_is_posted_is_in_a_report_that_reaches_its_position() {
        HttpService.Answer answer = indicator.submit(DAY, 7).expect(201);
        long position = positionOf(answer);

        JsonNode report = indicator.report("?minPosition=/indicator-service:" + position);

        assertThat(report.at("/upTo/~1indicator-service").asLong()).isGreaterThanOrEqualTo(position);
        assertThat(report.at("/indicators/0/latest/period").asText()).isEqualTo(DAY);
        assertThat(report.at("/indicators/0/latest/value").decimalValue()).isEqualByComparingTo("7");
        assertThat(onlyEvent().header("ce_sequence")).isEqualTo("%019d".formatted(position));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"indicator-service", "project-service", "reporting-service"})
    void it_is_the_same_after_a_restart_of(String service) throws Exception {
        indicator.submit(DAY, 7).expect(201);

        suite.restart(service);

        indicator.assertEachArrived(List.of(DAY));
        indicator.submit(LATER_DAY, 8).expect(201);
        indicator.assertEachArrived(List.of(DAY, LATER_DAY));
        indicator.submit(DAY, 7).expect(200);
    }

    /** The relay gives a position a moment after the answer. */
    private long positionOf(HttpService.Answer posted) {
        String path = "/api/v1/observations/" + posted.body().get("id").textValue();
        return await().until(
                        () -> suite.indicators().get(path).expect(200).body().path("position"),
                        JsonNode::isIntegralNumber)
                .longValue();
    }

    private PublishedEvent onlyEvent() {
        List<PublishedEvent> events = await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> suite.topics().observationsOf(indicator.code()), found -> !found.isEmpty());
        assertThat(events).hasSize(1);
        return events.get(0);
    }
}
