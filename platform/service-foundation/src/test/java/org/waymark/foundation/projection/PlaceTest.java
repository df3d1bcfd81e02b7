package org.waymark.foundation.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.EventEnvelope;

class PlaceTest {
    private static final Instant HAPPENED = Instant.parse("2026-11-22T08:00:00Z");
    private static final Instant ANNOUNCED = Instant.parse("2026-11-22T09:00:00Z");

    @Test
    void before_the_first_record_nothing_is_known() {
        assertThat(Place.BEGINNING.completeTo()).isNull();
        assertThat(Place.BEGINNING.lastAnnounced()).isNull();
    }

    @Test
    void after_an_event_others_of_its_instant_may_follow() {
        Place place = Place.BEGINNING.afterEvent(4, event(3, ANNOUNCED));

        assertThat(place).isEqualTo(new Place(5, 1, 3, ANNOUNCED.minusNanos(1_000), ANNOUNCED));
    }

    @Test
    void after_a_marker_all_it_tells_of_is_known() {
        Place place = Place.BEGINNING.afterEvent(4, event(3, ANNOUNCED)).afterMarker(5, event(3, null), ANNOUNCED);

        assertThat(place).isEqualTo(new Place(6, 1, 3, ANNOUNCED, ANNOUNCED));
    }

    @Test
    void an_event_that_does_not_say_when_it_was_announced_tells_nothing_of_others() {
        Place place = Place.BEGINNING.afterEvent(4, event(3, null));

        assertThat(place).isEqualTo(new Place(5, 1, 3, null, HAPPENED));
    }

    @Test
    void what_comes_again_takes_nothing_back() {
        Place place = Place.BEGINNING.afterMarker(4, event(3, null), ANNOUNCED);

        assertThat(place.afterEvent(5, event(2, ANNOUNCED.minusSeconds(9))).completeTo())
                .isEqualTo(ANNOUNCED);
        assertThat(place.after(5).completeTo()).as("after a dead letter").isEqualTo(ANNOUNCED);
    }

    private static EventEnvelope event(long sequence, Instant announcedAt) {
        return new EventEnvelope(
                UUID.randomUUID(), "/s", "t", "subject", HAPPENED, "key", sequence, 1, null, announcedAt);
    }
}
