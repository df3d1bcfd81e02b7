package org.waymark.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventEnvelopeTest {
    private static final String PUBLIC_URL = "https://data.example.org/indicators";
    private static final EventEnvelope ENVELOPE = new EventEnvelope(
            UUID.fromString("019ab1f0-7c00-7a3e-9d5b-2f6c1e8a4b70"),
            "/indicator-service",
            "org.waymark.observation.revised.v1",
            "patent-intensive-gdp-share/CN/_T/2022",
            Instant.parse("2026-11-22T08:00:05.031222999Z"),
            "patent-intensive-gdp-share/CN/_T",
            1234,
            7,
            "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");

    @Test
    void headers_are_cloud_events_in_binary_mode() {
        assertThat(ENVELOPE.headers(PUBLIC_URL))
                .containsExactly(
                        Map.entry("ce_specversion", "1.0"),
                        Map.entry("ce_id", "019ab1f0-7c00-7a3e-9d5b-2f6c1e8a4b70"),
                        Map.entry("ce_source", "/indicator-service"),
                        Map.entry("ce_type", "org.waymark.observation.revised.v1"),
                        Map.entry("ce_subject", "patent-intensive-gdp-share/CN/_T/2022"),
                        Map.entry("ce_time", "2026-11-22T08:00:05.031222Z"),
                        Map.entry("ce_partitionkey", "patent-intensive-gdp-share/CN/_T"),
                        Map.entry("ce_sequence", "0000000000000001234"),
                        Map.entry("ce_epoch", "7"),
                        Map.entry(
                                "ce_dataschema",
                                "https://data.example.org/indicators/schemas/org.waymark.observation.revised.v1.json"),
                        Map.entry("ce_traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"),
                        Map.entry("content-type", "application/json"));
    }

    @Test
    void headers_are_read_back() {
        assertThat(EventEnvelope.of(ENVELOPE.headers(PUBLIC_URL))).isEqualTo(ENVELOPE);
    }

    /** Topics keep every event for ever. */
    @ParameterizedTest
    @ValueSource(strings = {"/schemas/org.waymark.observation.revised.v1.json", "http://moved.example.org/x.json"})
    void headers_are_read_whatever_address_their_schema_had(String dataschema) {
        assertThat(EventEnvelope.of(changed("ce_dataschema", dataschema))).isEqualTo(ENVELOPE);
        assertThat(EventEnvelope.of(changed("ce_dataschema", null))).isEqualTo(ENVELOPE);
    }

    @Test
    void without_a_trace_there_is_no_header() {
        Map<String, String> headers = changed("ce_traceparent", null);

        assertThat(EventEnvelope.of(headers).headers(PUBLIC_URL)).doesNotContainKey("ce_traceparent");
    }

    @Test
    void unknown_types_and_attributes_are_let_through() {
        Map<String, String> headers = changed("ce_type", "org.waymark.moon.phased.v1");
        headers.put("ce_other", "x");

        assertThat(EventEnvelope.of(headers).type()).isEqualTo("org.waymark.moon.phased.v1");
    }

    @Test
    void the_greatest_sequence_survives() {
        Map<String, String> headers = changed("ce_sequence", Long.toString(Long.MAX_VALUE));

        assertThat(EventEnvelope.of(headers).sequence()).isEqualTo(Long.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ce_specversion",
                "ce_id",
                "ce_source",
                "ce_type",
                "ce_subject",
                "ce_time",
                "ce_partitionkey",
                "ce_sequence",
                "ce_epoch"
            })
    void a_missing_attribute_is_named(String attribute) {
        assertThatThrownBy(() -> EventEnvelope.of(changed(attribute, null)))
                .isInstanceOf(InvalidEvent.class)
                .hasMessage(attribute + ": is missing");
    }

    @ParameterizedTest
    @CsvSource({
        "ce_specversion, 0.3",
        "ce_id, 17",
        "ce_time, yesterday",
        "ce_sequence, -1",
        "ce_sequence, 9223372036854775808",
        "ce_epoch, 1.5",
        "content-type, application/cloudevents+json"
    })
    void a_broken_attribute_is_named_with_its_value(String attribute, String value) {
        assertThatThrownBy(() -> EventEnvelope.of(changed(attribute, value)))
                .isInstanceOf(InvalidEvent.class)
                .hasMessageStartingWith(attribute + ": '" + value + "' is not ");
    }

    private static Map<String, String> changed(String attribute, String value) {
        Map<String, String> headers = new HashMap<>(ENVELOPE.headers(PUBLIC_URL));
        if (value == null) {
            headers.remove(attribute);
        } else {
            headers.put(attribute, value);
        }
        return headers;
    }
}
