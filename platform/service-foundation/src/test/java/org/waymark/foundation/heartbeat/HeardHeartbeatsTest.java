package org.waymark.foundation.heartbeat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.journal.JournalMarker;

class HeardHeartbeatsTest {
    private static final String SOURCE = "/indicator-service";
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final HeardHeartbeats heard = new HeardHeartbeats();

    @Test
    void the_latest_counts_whose_position_was_reached() {
        hear(7, 1);
        hear(7, 2);
        hear(8, 3);

        assertThat(heard.completeTo(SOURCE, 6)).isEmpty();
        assertThat(heard.completeTo(SOURCE, 7)).contains(NOON.plusSeconds(2));
        assertThat(heard.completeTo(SOURCE, 8)).contains(NOON.plusSeconds(3));
        assertThat(heard.completeTo("/project-service", 8)).isEmpty();
    }

    @Test
    void one_that_comes_late_takes_nothing_back() {
        hear(7, 2);
        hear(7, 1);

        assertThat(heard.completeTo(SOURCE, 7)).contains(NOON.plusSeconds(2));
        assertThat(heard.newest(SOURCE)).contains(NOON.plusSeconds(2));
        assertThat(heard.newest("/project-service")).isEmpty();
    }

    @Test
    void only_the_last_ones_are_kept() {
        hear(1, 0);
        for (int second = 1; second <= 50; second++) {
            hear(2, second);
        }
        assertThat(heard.completeTo(SOURCE, 1)).isEmpty();
    }

    private void hear(long position, int second) {
        heard.hear(new JournalMarker(SOURCE, position, 1, NOON, NOON.plusSeconds(second)));
    }
}
