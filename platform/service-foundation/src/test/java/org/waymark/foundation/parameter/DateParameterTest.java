package org.waymark.foundation.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.foundation.problem.Violation;
import org.waymark.foundation.problem.Violations;

class DateParameterTest {
    private final Clock clock = Clock.fixed(Instant.parse("2026-01-31T08:00:00Z"), ZoneOffset.UTC);
    private final Violations violations = new Violations();

    @ParameterizedTest
    @CsvSource({
        "2026-01-31T08:00:00Z, 2026-01-31T08:00:00Z",
        "2026-01-31T16:00:01+08:00, 2026-01-31T08:00:01Z",
        "2020-01-01T00:00:00Z, 2020-01-01T00:00:00Z"
    })
    void what_was_known_is_asked_up_to_now_by_a_clock_that_is_a_second_fast(String given, Instant read) {
        assertThat(DateParameter.knownAt(given, clock, violations)).isEqualTo(read);
        assertThat(violations.none()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-31T08:00:01.000001Z", "2026-01-31T17:00:00+08:00", "9998-01-01T00:00:00Z"})
    void an_instant_to_come_is_refused_with_the_reason(String given) {
        DateParameter.knownAt(given, clock, violations);

        Violation refused = violations.all().get(0);
        assertThat(refused.pointer()).isEqualTo("?knownAt");
        assertThat(refused.rule()).isEqualTo("known-at-to-come");
        assertThat(refused.message().en()).contains("2026-01-31T08:00:00Z", "still change");
        assertThat(refused.message().zh()).contains("2026-01-31T08:00:00Z", "改变");
    }

    @Test
    void without_one_it_is_now() {
        assertThat(DateParameter.knownAt(null, clock, violations)).isNull();
        assertThat(violations.none()).isTrue();
    }
}
