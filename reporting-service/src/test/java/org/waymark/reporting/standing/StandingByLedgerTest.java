package org.waymark.reporting.standing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.BackingServices;
import org.waymark.reporting.assessment.Attainment;
import org.waymark.reporting.feed.Facts;
import org.waymark.reporting.situation.AsOf;
import org.waymark.reporting.situation.Reason;
import org.waymark.reporting.situation.Subject;
import org.waymark.reporting.standing.CountInLedger.Counted;
import org.waymark.reporting.standing.CountInLedger.NotAssessable;
import org.waymark.reporting.standing.CountInLedger.Tally;
import org.waymark.reporting.verdicthistory.Cause;
import org.waymark.reporting.verdicthistory.VerdictChange;

/** Rows of the ledger written by hand, so that they say something that only they can have said. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class StandingByLedgerTest {
    private static final String NOW = "2026-11-20T00:00:00Z";
    private static final String EARLIER = "2026-11-10T00:00:00Z";
    private static final TargetPlace FIRST = new TargetPlace(1, "hand-a", "CN");
    private static final TargetPlace SECOND = new TargetPlace(2, "hand-b", "CN");
    private static final TargetPlace LAST = new TargetPlace(null, "hand-c", "CN-44");

    @Inject
    DataSource database;

    @Inject
    CountInLedger countInLedger;

    @Inject
    ChangesInLedger changesInLedger;

    @Inject
    TargetsInOrder targetsInOrder;

    private Facts facts;

    @BeforeEach
    void three_targets_of_which_two_became_better_in_2024_as_became_known_on_15_november() throws SQLException {
        facts = new Facts(database);
        facts.execute(
                """
                insert into target_version (plan, indicator, area, version, effective_from, recorded_at, body, announced_at)
                values ('by-hand', 'hand-a', 'CN', 1, '2021-01-01', now(), '{"number": 7}', '2026-11-01'),
                       ('by-hand', 'hand-a', 'CN', 2, '2023-01-01', now(), '{"number": 1}', '2026-11-01'),
                       ('by-hand', 'hand-a', 'CN', 3, '2022-01-01', now(), '{"number": 8}', '2026-11-01'),
                       ('by-hand', 'hand-b', 'CN', 1, '2021-01-01', now(), '{"number": 2}', '2026-11-01'),
                       ('by-hand', 'hand-c', 'CN-44', 1, '2021-01-01', now(), '{}', '2026-11-01');
                insert into subject (id, plan, indicator, area)
                values (-1, 'by-hand', 'hand-a', 'CN'), (-2, 'by-hand', 'hand-b', 'CN'), (-3, 'by-hand', 'hand-c', 'CN-44');
                insert into verdict (subject, asof_from, asof_to, known_from, known_to, attainment, pace, reason, flags,
                                     changed_at, cause)
                values (-1, '-infinity', 'infinity', '-infinity', '2026-11-15', 3, 5, 4, 0, null, null),
                       (-1, '-infinity', '2024-01-01', '2026-11-15', 'infinity', 3, 5, 4, 8, null, null),
                       (-1, '2024-01-01', 'infinity', '2026-11-15', 'infinity', 1, 1, null, 3, '2024-01-01', 1),
                       (-2, '-infinity', 'infinity', '-infinity', '2026-11-15', 3, 5, 4, 0, null, null),
                       (-2, '-infinity', '2024-01-01', '2026-11-15', 'infinity', 3, 5, 4, 0, null, null),
                       (-2, '2024-01-01', 'infinity', '2026-11-15', 'infinity', 1, 1, null, 3, '2024-01-01', 1),
                       (-3, '-infinity', 'infinity', '-infinity', 'infinity', 3, 5, 8, 0, null, null)
                """);
    }

    @AfterEach
    void nothing_of_it_stays() throws SQLException {
        facts.execute(
                """
                delete from verdict where subject < 0 and subject > -4;
                delete from stale_subject where subject < 0 and subject > -4;
                delete from subject where plan = 'by-hand';
                delete from target_version where plan = 'by-hand'
                """);
    }

    @Test
    void targets_alike_are_counted_together_and_those_that_are_not_assessable_named() {
        Counted counted = counted("2024-06-30", NOW);

        assertThat(counted.tallies())
                .containsExactlyInAnyOrder(new Tally(Attainment.MET, "AHEAD", true, true, true, 2), notAssessable(1));
        assertThat(counted.notAssessable()).containsExactly(new NotAssessable(LAST, Reason.NO_BASELINE));
        assertThat(counted.direct()).isEmpty();
    }

    @Test
    void an_earlier_day_and_an_earlier_instant_have_rows_of_their_own() {
        assertThat(counted("2023-12-31", NOW).tallies()).containsExactly(notAssessable(3));
        assertThat(counted("2024-06-30", EARLIER).tallies()).containsExactly(notAssessable(3));
        assertThat(counted("2024-06-30", "2026-11-14T23:59:59.999999Z").notAssessable())
                .extracting(NotAssessable::place)
                .containsExactly(FIRST, SECOND, LAST);
        assertThat(counted("2024-06-30", "2026-10-01T00:00:00Z").tallies()).isEmpty();
    }

    @Test
    void what_is_stale_or_has_no_row_is_named_and_not_counted() throws SQLException {
        // Marks of a time to come: no worker takes them.
        facts.execute("insert into stale_subject values (-1, '2999-11-01'), (-1, '2999-11-02');"
                + " delete from verdict where subject = -3");

        Counted counted = counted("2024-06-30", NOW);

        assertThat(counted.direct()).containsExactlyInAnyOrder(FIRST, LAST);
        assertThat(counted.tallies()).extracting(Tally::targets).containsExactly(1);
        assertThat(counted.notAssessable()).isEmpty();
        assertThat(changes("2024-06-30", NOW)).containsOnlyKeys(SECOND.subject("by-hand"));
    }

    @Test
    void one_area_is_counted_alone_and_names_are_bounded() {
        assertThat(countInLedger
                        .of("by-hand", "CN-44", asOf("2024-06-30", NOW), 10, 10)
                        .tallies())
                .containsExactly(notAssessable(1));
        assertThat(countInLedger
                        .of("by-hand", null, asOf("2023-12-31", NOW), 2, 10)
                        .notAssessable())
                .extracting(NotAssessable::place)
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void the_ledger_tells_what_brought_a_verdict() {
        assertThat(changes("2024-06-30", NOW))
                .isEqualTo(Map.of(
                        FIRST.subject("by-hand"),
                        Optional.of(new VerdictChange(LocalDate.parse("2024-01-01"), Cause.NEW_PERIOD)),
                        SECOND.subject("by-hand"),
                        Optional.of(new VerdictChange(LocalDate.parse("2024-01-01"), Cause.NEW_PERIOD)),
                        LAST.subject("by-hand"),
                        Optional.empty()));
    }

    @Test
    void targets_stand_in_the_order_of_the_numbers_of_the_day() {
        assertThat(targets("2023-06-30", null, 10)).containsExactly(FIRST, SECOND, LAST);
        assertThat(targets("2023-06-30", FIRST, 1)).containsExactly(SECOND);
        assertThat(targets("2023-06-30", SECOND, 10)).containsExactly(LAST);
        assertThat(targets("2023-06-30", LAST, 10)).isEmpty();
        assertThat(targets("2022-06-30", null, 2)).containsExactly(SECOND, new TargetPlace(8, "hand-a", "CN"));
        // Before its first day a target is shown by its first version.
        assertThat(targets("2020-06-30", null, 2)).containsExactly(SECOND, new TargetPlace(7, "hand-a", "CN"));
    }

    private List<TargetPlace> targets(String day, TargetPlace after, int most) {
        return targetsInOrder.of("by-hand", null, asOf(day, NOW), after, most);
    }

    private Counted counted(String day, String knownAt) {
        return countInLedger.of("by-hand", null, asOf(day, knownAt), 10, 10);
    }

    private Map<Subject, Optional<VerdictChange>> changes(String day, String knownAt) {
        return changesInLedger.of(
                List.of(FIRST.subject("by-hand"), SECOND.subject("by-hand"), LAST.subject("by-hand")),
                asOf(day, knownAt));
    }

    private static Tally notAssessable(int targets) {
        return new Tally(Attainment.NOT_ASSESSABLE, "NOT_ASSESSABLE", false, false, false, targets);
    }

    private static AsOf asOf(String day, String knownAt) {
        return new AsOf(LocalDate.parse(day), Instant.parse(knownAt));
    }
}
