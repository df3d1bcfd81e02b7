package org.waymark.foundation.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReachTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void the_source_that_is_least_far_decides() {
        Reach reach = new Reach(Map.of("/a", NOON, "/b", NOON.minusSeconds(1)), Set.of());

        assertThat(reach.instant()).contains(NOON.minusSeconds(1));
        assertThat(reach.isComplete(NOON.minusSeconds(1))).isTrue();
        assertThat(reach.isComplete(NOON)).isFalse();
    }

    @Test
    void a_source_that_was_never_heard_of_leaves_everything_open() {
        assertThat(new Reach(Map.of("/a", NOON), Set.of("/b")).instant()).isEmpty();
        assertThat(new Reach(Map.of(), Set.of()).isComplete(Instant.EPOCH)).isFalse();
    }
}
