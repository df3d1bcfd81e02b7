package org.waymark.foundation.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class TodayTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant EVENING = Instant.parse("2025-12-31T16:30:00Z");

    private final Today today = new Today(Clock.fixed(EVENING, ZONE));

    @Test
    void a_day_begins_at_midnight_in_the_plans_zone() {
        assertThat(today.date()).isEqualTo("2026-01-01");
        assertThat(today.dateAt(EVENING.minusSeconds(3600))).isEqualTo("2025-12-31");
    }

    @Test
    void the_day_asked_for_goes_before_today() {
        assertThat(today.unless(LocalDate.of(2021, 10, 28))).isEqualTo("2021-10-28");
        assertThat(today.unless(null)).isEqualTo("2026-01-01");
    }

    @Test
    void an_instant_is_no_finer_than_what_the_database_keeps() {
        Clock clock = new ServiceClock().clock(() -> ZONE);
        assertThat(clock.instant().getNano() % 1000).isZero();
        assertThat(clock.getZone()).isEqualTo(ZONE);
    }
}
