package org.waymark.foundation.versioned;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static final class Thing extends Version {}

    @Test
    void in_force_is_the_latest_day_and_of_several_from_one_day_the_one_recorded_last() {
        History<Thing> history = from("2024-01-01", "2023-01-01", "2024-01-01");

        assertThat(history.inForceOn(day("2022-12-31"))).isEmpty();
        assertThat(history.inForceOn(day("2023-01-01"))).get().isEqualTo(version(history, 2));
        assertThat(history.inForceOn(day("2023-12-31"))).get().isEqualTo(version(history, 2));
        assertThat(history.inForceOn(day("2024-01-01"))).get().isEqualTo(version(history, 3));
        assertThat(history.latest()).isEqualTo(version(history, 3));
    }

    @Test
    void later_are_those_that_will_hold_in_order_of_their_days() {
        History<Thing> history = from("2024-01-01", "2026-01-01", "2025-01-01", "2026-01-01");

        assertThat(history.laterThan(day("2024-06-01"))).containsExactly(version(history, 3), version(history, 4));
        assertThat(history.holdingFrom(day("2024-06-01")))
                .containsExactly(version(history, 1), version(history, 3), version(history, 4));
        assertThat(history.laterThan(day("2026-01-01"))).isEmpty();
    }

    @Test
    void where_nothing_holds_yet_the_first_that_will_is_shown() {
        History<Thing> history = from("2026-01-01", "2025-01-01");

        assertThat(history.shownOn(day("2024-06-01")))
                .isEqualTo(new History.Shown<>(version(history, 2), false, List.of(version(history, 1))));
        assertThat(history.shownOn(day("2025-06-01")))
                .isEqualTo(new History.Shown<>(version(history, 2), true, List.of(version(history, 1))));
    }

    @Test
    void a_version_is_shown_beside_the_others() {
        History<Thing> history = from("2024-01-01", "2026-01-01");

        assertThat(history.shown(version(history, 2), day("2025-01-01")))
                .isEqualTo(new History.Shown<>(version(history, 2), false, List.of()));
        assertThat(history.shown(version(history, 1), day("2026-01-01")))
                .isEqualTo(new History.Shown<>(version(history, 1), false, List.of()));
    }

    @Test
    void it_changes_on_the_first_day_of_another_version() {
        History<Thing> history = from("2024-01-01", "2027-01-01", "2026-01-01", "2026-01-01");

        assertThat(history.changesAfter(day("2023-01-01"))).contains(day("2024-01-01"));
        assertThat(history.changesAfter(day("2024-01-01"))).contains(day("2026-01-01"));
        assertThat(history.changesAfter(day("2027-01-01"))).isEmpty();
    }

    @Test
    void what_was_recorded_last_before_an_instant_may_not_hold_yet() {
        History<Thing> history = from("2024-01-01", "2099-01-01");

        assertThat(history.recordedBefore(Instant.EPOCH.plusSeconds(2))).get().isEqualTo(version(history, 1));
        assertThat(history.recordedBefore(Instant.EPOCH.plusSeconds(3))).get().isEqualTo(version(history, 2));
        assertThat(history.recordedBefore(Instant.EPOCH)).isEmpty();
    }

    private static History<Thing> from(String... days) {
        List<Thing> versions = new ArrayList<>();
        for (String day : days) {
            Thing thing = new Thing();
            thing.version = versions.size() + 1;
            thing.effectiveFrom = day(day);
            thing.recordedAt = Instant.EPOCH.plusSeconds(thing.version);
            versions.add(thing);
        }
        return new History<>(versions);
    }

    private static Thing version(History<Thing> history, int number) {
        return history.versions().get(number - 1);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
