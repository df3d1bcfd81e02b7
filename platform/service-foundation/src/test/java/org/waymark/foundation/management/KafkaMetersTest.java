package org.waymark.foundation.management;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KafkaMetersTest {
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @BeforeEach
    void filtered() {
        meters.config().meterFilter(new KafkaMeters().once());
    }

    @Test
    void a_producer_has_one_name_in_all_terms() {
        meters.counter("kafka.producer.sent", "client.id", "a-relay-0f8fad5b-d9cb-469f-a165-70867728950e")
                .increment();
        meters.counter("kafka.producer.sent", "client.id", "a-relay-7c9e6679-7425-40de-944b-e07fc1f90ae7")
                .increment();

        assertThat(meters.get("kafka.producer.sent")
                        .tag("client.id", "a-relay")
                        .counter()
                        .count())
                .isEqualTo(2);
    }

    @Test
    void a_topic_is_measured_once() {
        meters.counter("kafka.consumer.read", "topic", "waymark.indicators.v1");
        meters.counter("kafka.consumer.read", "topic", "waymark_indicators_v1");

        assertThat(meters.find("kafka.consumer.read").counters()).hasSize(1);
    }

    @Test
    void other_metrics_are_as_they_were() {
        meters.counter(
                "other", "topic", "waymark_indicators_v1", "client.id", "a-7c9e6679-7425-40de-944b-e07fc1f90ae7");

        assertThat(meters.get("other").counter().getId().getTag("client.id")).endsWith("e07fc1f90ae7");
    }
}
