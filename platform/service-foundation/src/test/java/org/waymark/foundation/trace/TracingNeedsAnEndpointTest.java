package org.waymark.foundation.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TracingNeedsAnEndpointTest {
    private static final String ENDPOINT = "quarkus.otel.exporter.otlp.endpoint";
    private static final int ENVIRONMENT = 300;

    @Test
    void the_default_of_the_framework_is_no_endpoint() {
        assertThat(isOff(Map.of())).isTrue();
    }

    @Test
    void an_endpoint_turns_tracing_on() {
        assertThat(isOff(Map.of(ENDPOINT, "http://collector:4317"))).isFalse();
        assertThat(isOff(Map.of("quarkus.otel.exporter.otlp.traces.endpoint", "http://collector:4317")))
                .isFalse();
    }

    @Test
    void an_empty_endpoint_is_none() {
        assertThat(isOff(Map.of(ENDPOINT, ""))).isTrue();
    }

    @Test
    void whoever_turns_it_off_is_obeyed() {
        assertThat(isOff(Map.of(ENDPOINT, "http://collector:4317", TracingNeedsAnEndpoint.DISABLED, "true")))
                .isTrue();
    }

    private static boolean isOff(Map<String, String> environment) {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .withDefaultValue(ENDPOINT, "http://localhost:4317/")
                .withDefaultValue(TracingNeedsAnEndpoint.DISABLED, "false")
                .withSources(new PropertiesConfigSource(environment, "environment", ENVIRONMENT))
                .withSources(new TracingNeedsAnEndpoint())
                .build();
        return config.getValue(TracingNeedsAnEndpoint.DISABLED, Boolean.class);
    }
}
