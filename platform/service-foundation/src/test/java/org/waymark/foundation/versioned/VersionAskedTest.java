package org.waymark.foundation.versioned;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VersionAskedTest {
    private static final class Thing extends Version {}

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Instant FIRST = Instant.parse("2026-05-01T08:00:00Z");

    /** Of 2023, 2025 and 2027, recorded a second apart. */
    private final History<Thing> history = new History<>(List.of(thing(1, 2023), thing(2, 2025), thing(3, 2027)));

    @Test
    void without_more_it_is_the_one_in_force_today_and_the_etag_names_the_last() {
        VersionAsked asked = new VersionAsked(null, false, Moment.on(TODAY));

        assertThat(shown(asked)).contains(2);
        assertThat(asked.shownOf(history).orElseThrow().later())
                .extracting(later -> later.version)
                .containsExactly(3);
        assertThat(asked.taggedOf(history, asked.shownOf(history).orElseThrow()).version)
                .isEqualTo(3);
    }

    @Test
    void with_a_day_it_is_the_one_of_that_day_and_so_the_etag() {
        VersionAsked asked = new VersionAsked(null, true, Moment.on(LocalDate.of(2024, 1, 1)));

        assertThat(shown(asked)).contains(1);
        assertThat(asked.taggedOf(history, asked.shownOf(history).orElseThrow()).version)
                .isEqualTo(1);
    }

    @Test
    void before_its_first_day_there_was_nothing_but_today_it_is_shown_as_to_come() {
        Moment before = Moment.on(LocalDate.of(2022, 12, 31));

        assertThat(shown(new VersionAsked(null, true, before))).isEmpty();
        VersionAsked today = new VersionAsked(null, false, before);
        assertThat(shown(today)).contains(1);
        assertThat(today.shownOf(history).orElseThrow().inForce()).isFalse();
    }

    @Test
    void what_was_recorded_later_was_not_known() {
        assertThat(shown(new VersionAsked(null, false, new Moment(TODAY, FIRST))))
                .contains(1);
        assertThat(shown(new VersionAsked(null, false, new Moment(TODAY, FIRST.minusMillis(1)))))
                .isEmpty();
        assertThat(shown(new VersionAsked(2, false, new Moment(TODAY, FIRST)))).isEmpty();
    }

    @Test
    void a_version_is_found_by_its_number_whenever_it_holds() {
        assertThat(shown(new VersionAsked(3, false, Moment.on(TODAY)))).contains(3);
        assertThat(shown(new VersionAsked(4, false, Moment.on(TODAY)))).isEmpty();
    }

    private Optional<Integer> shown(VersionAsked asked) {
        return asked.shownOf(history).map(shown -> shown.version().version);
    }

    private static Thing thing(int number, int year) {
        Thing thing = new Thing();
        thing.version = number;
        thing.effectiveFrom = LocalDate.of(year, 1, 1);
        thing.recordedAt = FIRST.plusSeconds(number - 1);
        return thing;
    }
}
