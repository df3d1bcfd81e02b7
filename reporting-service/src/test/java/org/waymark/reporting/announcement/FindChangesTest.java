package org.waymark.reporting.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.reporting.assessment.Assessment;
import org.waymark.reporting.assessment.Attainment;
import org.waymark.reporting.assessment.Case;
import org.waymark.reporting.method.Methods;
import org.waymark.reporting.situation.Announcement;
import org.waymark.reporting.situation.Evidence;
import org.waymark.reporting.verdicthistory.Cause;
import org.waymark.reporting.verdicthistory.StatedVerdict;

/** Baseline 0 in 2020, target 100 in 2030: 10 are expected a year. */
class FindChangesTest {
    private static final Instant JANUARY = Instant.parse("2030-01-01T00:00:00Z");
    private static final Instant FEBRUARY = Instant.parse("2030-02-01T00:00:00Z");
    private static final Instant MARCH = Instant.parse("2030-03-01T00:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2022-12-01");

    @Test
    void a_first_verdict_comes_from_nothing_by_what_brought_it() {
        Change told = first(Case.standard().told("value").value("2021=10"));

        assertThat(told.from()).isNull();
        assertThat(told.to().word()).isEqualTo("ON_PACE");
        assertThat(told.cause()).isEqualTo(Cause.NEW_PERIOD);
        assertThat(told.trigger().map(Announcement::event)).isEqualTo(event("value"));
    }

    @Test
    void where_nothing_ever_changed_it_is_the_target() {
        Change told = first(new Case().told("target").target("2030-01-01", "2020=0", "2030=100"));

        assertThat(told.cause()).isEqualTo(Cause.TARGET_CHANGE);
        assertThat(told.trigger().map(Announcement::event)).isEqualTo(event("target"));
    }

    @Test
    void what_became_known_of_a_day_that_was_told_is_told_by_its_cause_and_event() {
        Case before = Case.standard().value("2021=10", "A", "2022-02-01");
        AnnouncedVerdict announced = announced(before);

        assertTold(
                since(announced, before.told("revision", JANUARY).value("2021=5", "A", "2022-02-01")),
                Cause.REVISION,
                "ON_PACE>OFF_COURSE",
                event("revision"));
    }

    @Test
    void another_target_that_holds_already_is_a_change_of_target() {
        Case before = Case.standard().value("2021=10", "A", "2022-02-01");
        AnnouncedVerdict announced = announced(before);

        assertTold(
                since(announced, before.told("target", JANUARY).target("2022-03-01", "2020=0", "2030=300")),
                Cause.TARGET_CHANGE,
                "ON_PACE>OFF_COURSE",
                event("target"));
    }

    @Test
    void something_announced_earlier_that_arrived_later_is_still_the_cause() {
        AnnouncedVerdict announced = announced(Case.standard()
                .value("2021=10", "A", "2022-02-01")
                .told("march", MARCH)
                .value("2020=0", "A", "2021-02-01"));

        assertTold(
                since(
                        announced,
                        Case.standard()
                                .value("2021=10", "A", "2022-02-01")
                                .told("february", FEBRUARY)
                                .value("2021=5", "A", "2022-02-01")
                                .told("march", MARCH)
                                .value("2020=0", "A", "2021-02-01")),
                Cause.REVISION,
                "ON_PACE>OFF_COURSE",
                event("february"));
    }

    @Test
    void each_day_since_is_walked() {
        Case subject = Case.standard()
                .value("2021=10", "A", "2022-02-01")
                .told("embargo")
                .value("2022=5", "A", "2023-02-01");
        List<Change> told = since(announced(subject), subject, LocalDate.parse("2026-01-01"));

        assertThat(told)
                .extracting(change -> change.asOf().day() + " " + change.cause())
                .containsExactly("2023-02-01 NEW_PERIOD", "2025-12-31 STALENESS");
        assertThat(told.get(0).trigger().map(Announcement::event)).isEqualTo(event("embargo"));
        assertThat(told.get(1).trigger()).isEmpty();
        assertThat(told.get(1).from()).isEqualTo(told.get(0).to());
    }

    @Test
    void what_was_told_is_not_told_again_and_another_reason_alone_is_nothing_to_tell() {
        Case subject = Case.standard();
        AnnouncedVerdict announced = announced(subject);

        assertThat(since(announced, subject)).isEmpty();
        assertThat(since(announced, subject.told("value", JANUARY).value("2020=0", "A", "2021-02-01")))
                .singleElement()
                .extracting(change -> change.to().attainment())
                .isEqualTo(Attainment.NOT_MET);
        assertThat(since(announced, Case.standard().told("forecast", JANUARY).value("2021=9", "F", "2021-02-01")))
                .isEmpty();
    }

    @Test
    void another_version_of_the_method_is_told_before_what_became_known() {
        Case before = Case.standard().value("2021=10", "A", "2022-02-01");
        AnnouncedVerdict now = announced(before);
        AnnouncedVerdict byAnother = new AnnouncedVerdict(
                now.method(),
                "0",
                new StatedVerdict(Attainment.NOT_MET, "AHEAD", null),
                now.asOf(),
                now.knownAt(),
                null);

        List<Change> told = since(byAnother, before.told("revision", JANUARY).value("2021=5", "A", "2022-02-01"));

        assertThat(told).extracting(Change::cause).containsExactly(Cause.METHOD_CHANGE, Cause.REVISION);
        assertThat(told.get(0).trigger()).isEmpty();
        assertThat(told.get(0).asOf().knownAt()).isEqualTo(now.knownAt());
        assertThat(told.get(1).from()).isEqualTo(told.get(0).to());
    }

    @Test
    void the_same_change_has_the_same_id_and_another_trigger_another() {
        Case before = Case.standard().value("2021=10", "A", "2022-02-01");
        AnnouncedVerdict announced = announced(before);
        Evidence evidence =
                before.told("one", JANUARY).value("2021=5", "A", "2022-02-01").evidence();
        Change one = new FindChanges(evidence, Methods.byDefault())
                .since(announced, DAY)
                .get(0);
        Change other = new Change(
                one.asOf(), one.cause(), one.from(), one.to(), event("other").map(id -> new Announcement(id, JANUARY)));

        assertThat(id(one, evidence, JANUARY)).isEqualTo(id(one, evidence, MARCH));
        assertThat(id(one, evidence, JANUARY)).isNotEqualTo(id(other, evidence, JANUARY));
        assertThat(id(one, evidence, JANUARY).version()).isEqualTo(5);
    }

    private static UUID id(Change change, Evidence evidence, Instant recordedAt) {
        Assessment assessment = Assessment.of(evidence, change.asOf(), Methods.byDefault());
        return ChangeEvent.of(change, assessment, Methods.byDefault(), recordedAt)
                .id();
    }

    private static void assertTold(List<Change> told, Cause cause, String words, Optional<UUID> trigger) {
        assertThat(told).hasSize(1);
        assertThat(told.get(0).cause()).isEqualTo(cause);
        assertThat(told.get(0).from().word() + ">" + told.get(0).to().word()).isEqualTo(words);
        assertThat(told.get(0).trigger().map(Announcement::event)).isEqualTo(trigger);
        assertThat(told.get(0).asOf().day()).isEqualTo(DAY);
    }

    private static Change first(Case subject) {
        return new FindChanges(subject.evidence(), Methods.byDefault()).first(DAY);
    }

    private static AnnouncedVerdict announced(Case subject) {
        return new FindChanges(subject.evidence(), Methods.byDefault()).verdict(DAY);
    }

    private static List<Change> since(AnnouncedVerdict announced, Case subject) {
        return since(announced, subject, DAY);
    }

    private static List<Change> since(AnnouncedVerdict announced, Case subject, LocalDate today) {
        return new FindChanges(subject.evidence(), Methods.byDefault()).since(announced, today);
    }

    private static Optional<UUID> event(String name) {
        return Optional.of(UUID.nameUUIDFromBytes(name.getBytes()));
    }
}
