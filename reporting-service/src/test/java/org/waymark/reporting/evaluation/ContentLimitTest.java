package org.waymark.reporting.evaluation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.EventJson;

class ContentLimitTest {
    @Test
    void what_one_event_cannot_tell_is_refused_with_the_limit() throws Exception {
        EvaluationContent content = EventJson.mapper().readValue(EvaluationExample.CONTENT, EvaluationContent.class);
        int told = EventJson.mapper().writeValueAsBytes(content.canonical()).length;

        assertThatCode(() -> limit(told).check(content)).doesNotThrowAnyException();
        assertThatThrownBy(() -> limit(told - 1).check(content))
                .hasMessageContaining(told + " bytes")
                .hasMessageContaining("waymark.evaluations.largest-content");
    }

    private static ContentLimit limit(int bytes) {
        return new ContentLimit(() -> new MemorySize(BigInteger.valueOf(bytes)));
    }
}
