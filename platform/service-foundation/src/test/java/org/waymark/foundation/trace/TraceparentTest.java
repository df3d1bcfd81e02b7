package org.waymark.foundation.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceparentTest {
    private static final String SENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @Test
    void it_is_written_as_it_was_read() {
        assertThat(Traceparent.write(Traceparent.read(SENT))).isEqualTo(SENT);
        assertThat(Traceparent.read(SENT).isSampled()).isTrue();
    }

    @Test
    void without_a_span_a_change_carries_what_the_client_sent() {
        assertThat(Traceparent.ofRequest(SENT)).isEqualTo(SENT);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "01-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more"
            })
    void what_is_no_trace_context_is_carried_nowhere(String header) {
        assertThat(Traceparent.read(header).isValid()).isFalse();
        assertThat(Traceparent.ofRequest(header)).isNull();
    }
}
