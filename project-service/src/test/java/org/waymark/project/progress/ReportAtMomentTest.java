package org.waymark.project.progress;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.foundation.versioned.Moment;
import org.waymark.project.progress.Confirmation.Response;

/** A report is the outcome of its steps; each of these happens one day, and is recorded one second, after the other. */
class ReportAtMomentTest {
    private static final UUID ID = new UUID(1, 1);
    private static final LocalDate FIRST = LocalDate.parse("2023-07-01");
    private static final Instant RECORDED = Instant.parse("2023-09-01T00:00:00Z");

    private final List<Step> steps = new ArrayList<>();
    private int versions;

    @Test
    void it_is_not_there_before_it_was_written_or_recorded() {
        written();

        assertThat(report().at(Moment.on(FIRST.minusDays(1)))).isEmpty();
        assertThat(report().at(new Moment(FIRST, RECORDED.minusSeconds(1)))).isEmpty();
        assertThat(report().at(new Moment(FIRST, RECORDED))).isPresent();
    }

    @Test
    void each_day_has_its_state_and_each_instant_its_knowledge() {
        written().decided(DecisionKind.SUBMIT, null).decided(DecisionKind.RETURN, null);

        assertThat(at(0)).isEqualTo(ReportState.DRAFT);
        assertThat(at(1)).isEqualTo(ReportState.SUBMITTED);
        assertThat(at(2)).isEqualTo(ReportState.RETURNED);
        Moment known = new Moment(FIRST.plusYears(1), RECORDED.plusSeconds(1));
        assertThat(report().at(known).orElseThrow().state()).isEqualTo(ReportState.SUBMITTED);
    }

    @Test
    void it_is_confirmed_when_everybody_who_was_asked_has_confirmed() {
        written().decided(DecisionKind.SUBMIT, null, "a", "b").decided(DecisionKind.CONFIRM, "a");
        assertThat(now().state()).isEqualTo(ReportState.SUBMITTED);

        decided(DecisionKind.CONFIRM, "b");
        assertThat(now().state()).isEqualTo(ReportState.CONFIRMED);
    }

    @Test
    void nobody_asked_is_nobody_who_confirmed() {
        written().decided(DecisionKind.SUBMIT, null);

        assertThat(now().state()).isEqualTo(ReportState.SUBMITTED);
    }

    @Test
    void one_objection_stands_until_its_agency_confirms() {
        written()
                .decided(DecisionKind.SUBMIT, null, "a", "b")
                .decided(DecisionKind.OBJECT, "a")
                .decided(DecisionKind.CONFIRM, "b");
        assertThat(now().state()).isEqualTo(ReportState.OBJECTED);

        decided(DecisionKind.CONFIRM, "a");
        assertThat(now().state()).isEqualTo(ReportState.CONFIRMED);
    }

    @Test
    void what_a_clock_that_is_behind_recorded_counts_no_sooner_than_what_it_builds_on() {
        written();
        Instant behind = RECORDED.minusSeconds(1);
        steps.add(new ReportDecision(
                ID,
                2,
                1,
                DecisionKind.SUBMIT,
                FIRST,
                null,
                null,
                null,
                List.of(),
                null,
                "office",
                behind,
                "somebody",
                null));

        assertThat(report().at(new Moment(FIRST, behind))).isEmpty();
        assertThat(report().at(new Moment(FIRST, RECORDED)).orElseThrow().state())
                .isEqualTo(ReportState.SUBMITTED);
    }

    @Test
    void silence_is_no_consent() {
        written().decided(DecisionKind.SUBMIT, null, "a").decided(DecisionKind.NO_RESPONSE, "a");

        assertThat(now().state()).isEqualTo(ReportState.SUBMITTED);
        assertThat(now().hasAny(Response.NO_RESPONSE)).isTrue();
    }

    @Test
    void a_new_submission_asks_anew() {
        written()
                .decided(DecisionKind.SUBMIT, null, "a")
                .decided(DecisionKind.CONFIRM, "a")
                .decided(DecisionKind.RECALL, null);
        assertThat(now().confirmations()).isEmpty();

        decided(DecisionKind.SUBMIT, null, "a");
        assertThat(now().hasAny(Response.AWAITED)).isTrue();
    }

    @Test
    void what_was_published_of_a_version_is_not_of_the_next() {
        written()
                .decided(DecisionKind.SUBMIT, null)
                .decided(DecisionKind.ACCEPT, null)
                .decided(DecisionKind.PUBLISH, null);
        assertThat(now().ratingPublished()).isTrue();
        assertThat(now().acceptedOn()).isEqualTo(FIRST.plusDays(2));

        decided(DecisionKind.REOPEN, null).written();
        assertThat(now().ratingPublished()).isFalse();
        assertThat(now().state()).isEqualTo(ReportState.DRAFT);
        assertThat(now().frozen()).extracting(ReportVersion::version).containsExactly(1);
        assertThat(now().acceptedOn()).isNull();
    }

    private ReportState at(int days) {
        return report().at(Moment.on(FIRST.plusDays(days))).orElseThrow().state();
    }

    private ReportAtMoment now() {
        return report().now();
    }

    private ProgressReport report() {
        return ProgressReport.of(ID, "p", TimePeriod.parse("2023-Q2"), steps);
    }

    private ReportAtMomentTest written() {
        int n = steps.size();
        steps.add(new ReportVersion(
                ID,
                ++versions,
                n + 1,
                JsonNodeFactory.instance.objectNode(),
                "lead",
                FIRST.plusDays(n),
                RECORDED.plusSeconds(n),
                "somebody",
                null));
        return this;
    }

    private ReportAtMomentTest decided(DecisionKind kind, String agency, String... asked) {
        int n = steps.size();
        steps.add(new ReportDecision(
                ID,
                n + 1,
                versions,
                kind,
                FIRST.plusDays(n),
                null,
                null,
                null,
                List.of(asked).stream().map(one -> new Part(one, null)).toList(),
                agency,
                "office",
                RECORDED.plusSeconds(n),
                "somebody",
                null));
        return this;
    }
}
