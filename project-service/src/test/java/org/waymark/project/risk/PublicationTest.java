package org.waymark.project.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.project.risk.RiskDecision.PUBLISH;
import static org.waymark.project.risk.RiskDecision.UNPUBLISH;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.foundation.versioned.Moment;

class PublicationTest {
    private static final Publication PUBLISHED_TWICE =
            new Publication(List.of(decided(1, PUBLISH, 1, "2023-03-01"), decided(2, PUBLISH, 3, "2023-06-01")));

    @Test
    void nothing_is_public_that_was_not_decided() {
        assertThat(Publication.NONE.now()).isNull();
        assertThat(Publication.NONE.versionAt(on("2023-03-01"))).isEmpty();
    }

    @Test
    void on_a_day_that_version_is_public_which_was_published_last_by_then() {
        assertThat(PUBLISHED_TWICE.versionAt(on("2023-02-28"))).isEmpty();
        assertThat(PUBLISHED_TWICE.versionAt(on("2023-03-01"))).contains(1);
        assertThat(PUBLISHED_TWICE.versionAt(on("2023-05-31"))).contains(1);
        assertThat(PUBLISHED_TWICE.versionAt(on("2023-06-01"))).contains(3);
        assertThat(PUBLISHED_TWICE.now()).isEqualTo(3);
    }

    @Test
    void what_was_recorded_later_was_not_known() {
        Instant between = recorded(1).plusSeconds(1);

        assertThat(PUBLISHED_TWICE.versionAt(new Moment(LocalDate.parse("2024-01-01"), between)))
                .contains(1);
        assertThat(PUBLISHED_TWICE
                        .at(new Moment(LocalDate.parse("2024-01-01"), between))
                        .decisions())
                .hasSize(1);
    }

    @Test
    void what_was_taken_back_is_readable_for_no_day_though_it_was_public_then() {
        Publication taken = PUBLISHED_TWICE.and(decided(3, UNPUBLISH, 3, "2023-07-01"));

        assertThat(taken.versionAt(on("2023-06-30"))).contains(3);
        assertThat(taken.versionAt(on("2023-07-01"))).isEmpty();
        assertThat(taken.readableAbout(on("2023-06-30"))).isEmpty();
        assertThat(PUBLISHED_TWICE.readableAbout(on("2023-06-30"))).contains(3);
    }

    @Test
    void what_was_taken_back_stays_so_when_another_version_is_published() {
        Publication anew =
                PUBLISHED_TWICE.and(decided(3, UNPUBLISH, 3, "2023-07-01")).and(decided(4, PUBLISH, 4, "2023-08-01"));

        assertThat(anew.readableAbout(on("2023-03-01"))).isEmpty();
        assertThat(anew.readableAbout(on("2023-06-30"))).isEmpty();
        assertThat(anew.readableAbout(on("2023-07-31"))).isEmpty();
        assertThat(anew.readableAbout(on("2023-08-01"))).contains(4);
    }

    private static Moment on(String day) {
        return Moment.on(LocalDate.parse(day));
    }

    private static Instant recorded(int number) {
        return Instant.parse("2026-11-22T08:00:00Z").plusSeconds(60L * number);
    }

    private static RiskDecided decided(int number, RiskDecision decision, int version, String on) {
        return new RiskDecided(
                "p", "r", number, decision, version, LocalDate.parse(on), null, recorded(number), "somebody", null);
    }
}
