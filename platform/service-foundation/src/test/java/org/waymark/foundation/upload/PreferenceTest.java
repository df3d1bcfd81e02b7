package org.waymark.foundation.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferenceTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"respond-async", "wait=10, Respond-Async", "respond-async; foo=\"bar\"", "a , respond-async"})
    void a_job_is_asked_for(String header) {
        assertThat(Preference.forJob(List.of("return=minimal", header))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",", ";", "respond-asynchronously", "wait=respond-async", "\"respond-async\"", "=;,="})
    void what_is_not_understood_is_passed_over(String header) {
        assertThat(Preference.forJob(List.of(header))).isFalse();
    }
}
