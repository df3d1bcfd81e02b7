package org.waymark.foundation.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import org.junit.jupiter.api.Test;

class VaryTest {
    private final MultiMap answer = MultiMap.caseInsensitiveMultiMap();

    @Test
    void one_is_said_once() {
        Vary.add(answer, "Authorization");
        Vary.add(answer, "authorization");
        assertThat(answer.getAll("Vary")).containsExactly("Authorization");
    }

    @Test
    void others_stay_in_one_line() {
        answer.add("vary", "Accept").add("vary", "Origin,Accept");
        Vary.add(answer, "Authorization");
        assertThat(answer.getAll("Vary")).containsExactly("Accept, Origin, Authorization");
    }

    @Test
    void whatever_differs_by_everything_needs_no_more() {
        answer.add("Vary", "*");
        Vary.add(answer, "Authorization");
        assertThat(answer.getAll("Vary")).containsExactly("*");
    }
}
