package org.waymark.indicator.sameness;

import static org.waymark.indicator.sameness.Answer.revised;
import static org.waymark.indicator.sameness.Answer.unchangedAs;
import static org.waymark.indicator.sameness.Person.CNIPA;
import static org.waymark.indicator.sameness.Person.PUBLISHER;
import static org.waymark.indicator.sameness.Person.VERIFIER;
import static org.waymark.indicator.sameness.Step.TO_COME;
import static org.waymark.indicator.sameness.Step.announcedMeanwhile;
import static org.waymark.indicator.sameness.Step.dayComes;
import static org.waymark.indicator.sameness.Step.decide;
import static org.waymark.indicator.sameness.Step.report;
import static org.waymark.indicator.sameness.Step.review;
import static org.waymark.indicator.sameness.Step.row;
import static org.waymark.indicator.sameness.Step.rules;
import static org.waymark.indicator.sameness.Step.together;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values that the public does not have yet. */
@QuarkusTest
class UnderReviewTest {
    private static final String FIVE = "'value':5,'releasedAt':'2025-01-15'";
    private static final String SIX = "'value':6,'releasedAt':'2025-01-15','reason':'Census'";
    private static final String SEVEN = "'value':7,'releasedAt':'2025-01-15','reason':'Census'";
    private static final String SOONER = LocalDate.now().plusDays(100).toString();
    private static final String FIVE_TO_COME = "'value':5,'releasedAt':'" + TO_COME + "'";
    private static final String SIX_TO_COME = "'value':6,'releasedAt':'" + TO_COME + "','reason':'Census'";

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void come_to_the_same(Sequence sequence) {
        sequence.isTheSame(Way.PATHS);
    }

    static Stream<Sequence> come_to_the_same() {
        return Stream.of(
                Sequence.inReview(
                        1,
                        "a draft is published and revised",
                        report(CNIPA, FIVE).recorded(),
                        report(CNIPA, "'value':5.0,'releasedAt':'2025-01-15'").unchangedAs(1),
                        decide(PUBLISHER, "PUBLISH", 1),
                        report(CNIPA, FIVE).unchangedAs(1),
                        report(CNIPA, "'value':6,'releasedAt':'2025-01-15'").refused("reason-required"),
                        report(CNIPA, SIX).revised(2, "value"),
                        report(CNIPA, SIX).unchangedAs(2),
                        decide(PUBLISHER, "PUBLISH", 2)),
                Sequence.inReview(
                        2,
                        "two steps of review",
                        report(CNIPA, FIVE).recorded(),
                        decide(VERIFIER, "VERIFY", 1),
                        report(CNIPA, FIVE).unchangedAs(1),
                        decide(PUBLISHER, "PUBLISH", 1),
                        report(CNIPA, SIX).revised(2, "value"),
                        decide(VERIFIER, "VERIFY", 2),
                        report(CNIPA, SEVEN).revised(3, "value"),
                        decide(VERIFIER, "VERIFY", 3),
                        decide(PUBLISHER, "PUBLISH", 3)),
                Sequence.inReview(
                        1,
                        "a draft leaves its release day open until it is published",
                        report(CNIPA, "'value':5").recorded(),
                        report(CNIPA, "'value':5").unchangedAs(1),
                        report(CNIPA, "'value':5,'releasedAtBasis':'DERIVED'").revised(2, "releasedAtBasis"),
                        report(CNIPA, "'value':5,'releasedAt':'2025-01-15'")
                                .revised(3, "releasedAt", "releasedAtBasis"),
                        report(CNIPA, "'value':5").unchangedAs(3),
                        report(CNIPA, "'value':6").revised(4, "value"),
                        decide(PUBLISHER, "PUBLISH", 4),
                        report(CNIPA, "'value':6").unchangedAs(4)),
                Sequence.inReview(
                        1,
                        "a draft that was overtaken is no reason not to take its value again",
                        report(CNIPA, FIVE).recorded(),
                        report(CNIPA, SIX).revised(2, "value"),
                        report(CNIPA, FIVE).revised(3, "value"),
                        report(CNIPA, FIVE).unchangedAs(3)),
                Sequence.inReview(
                        1,
                        "a returned draft is taken again and changes what stands",
                        report(CNIPA, FIVE).recorded(),
                        decide(PUBLISHER, "RETURN", 1),
                        report(CNIPA, FIVE).revised(2),
                        decide(PUBLISHER, "PUBLISH", 2),
                        report(CNIPA, SIX).revised(3, "value"),
                        decide(PUBLISHER, "RETURN", 3),
                        report(CNIPA, "'value':6,'releasedAt':'2025-01-15'").refused("reason-required"),
                        report(CNIPA, SIX).revised(4, "value"),
                        report(CNIPA, FIVE).unchangedAs(2)),
                Sequence.inReview(
                        1,
                        "a draft taken back by its sender",
                        report(CNIPA, FIVE).recorded(),
                        decide(CNIPA, "WITHDRAW", 1),
                        report(CNIPA, SIX).revised(2, "value"),
                        report(CNIPA, FIVE).revised(3, "value")),
                Sequence.inReview(
                        1,
                        "an expected draft",
                        report(CNIPA, FIVE).recorded(),
                        report(CNIPA, SIX + ",'expectedVintage':1").revised(2, "value"),
                        report(CNIPA, FIVE + ",'expectedVintage':1").refused("expected-vintage"),
                        report(CNIPA, SIX + ",'expectedVintage':2").unchangedAs(2),
                        decide(PUBLISHER, "RETURN", 2),
                        report(CNIPA, SIX + ",'expectedVintage':2").revised(3, "value")),
                Sequence.inReview(
                        1,
                        "what is public at once tells nothing of a draft",
                        report(CNIPA, FIVE).recorded(),
                        review(0),
                        report(CNIPA, SIX).revised(2),
                        report(CNIPA, FIVE).refused("reason-required"),
                        report(CNIPA, FIVE + ",'reason':'Back'").revised(3, "value")),
                Sequence.inReview(
                        1,
                        "an earlier row at once that overtakes the draft",
                        report(CNIPA, "'value':6,'releasedAt':'2025-06-15'").recorded(),
                        together(
                                CNIPA,
                                row("'value':7,'releasedAt':'2025-03-15'", revised(2, "value", "releasedAt")),
                                row("'value':6,'releasedAt':'2025-06-15'", revised(3, "value", "releasedAt")))),
                Sequence.inReview(
                        1,
                        "an earlier row at once that breaks a rule does not overtake the draft",
                        report(CNIPA, "'value':6,'releasedAt':'2025-06-15'").recorded(),
                        rules("{'kind':'RANGE','max':5}"),
                        together(
                                CNIPA,
                                row("'value':7,'releasedAt':'2025-03-15'", Answer.refused("range")),
                                row("'value':6,'releasedAt':'2025-06-15'", unchangedAs(1)))),
                Sequence.inReview(
                        1,
                        "drafts at once",
                        report(CNIPA, FIVE).recorded(),
                        decide(PUBLISHER, "PUBLISH", 1),
                        together(
                                CNIPA,
                                row(
                                        "'value':6,'releasedAt':'2025-02-15','reason':'A'",
                                        revised(2, "value", "releasedAt")),
                                row(
                                        "'value':7,'releasedAt':'2025-03-15','reason':'B'",
                                        revised(3, "value", "releasedAt"))),
                        decide(PUBLISHER, "PUBLISH", 3)),
                Sequence.of(
                        "an embargoed value is met again, corrected and rescheduled",
                        report(CNIPA, FIVE_TO_COME).recorded(),
                        report(CNIPA, FIVE_TO_COME).unchangedAs(1),
                        report(CNIPA, "'value':5").unchangedAs(1),
                        report(CNIPA, "'value':6,'releasedAt':'" + TO_COME + "'")
                                .revised(2, "value"),
                        report(CNIPA, FIVE_TO_COME).unchangedAs(1),
                        decide(PUBLISHER, "RESCHEDULE", 2, ",'releasedAt':'2025-01-15'"),
                        report(CNIPA, SIX_TO_COME).revised(3, "releasedAt")),
                Sequence.of(
                        "a correction under embargo of a public value",
                        report(CNIPA, FIVE).recorded(),
                        report(CNIPA, "'value':6,'releasedAt':'" + TO_COME + "'")
                                .refused("reason-required"),
                        report(CNIPA, SIX_TO_COME).revised(2, "value", "releasedAt"),
                        report(CNIPA, SEVEN).revised(3, "value"),
                        report(CNIPA, SIX_TO_COME).unchangedAs(2)),
                Sequence.of(
                        "an embargo at once with its correction",
                        together(
                                CNIPA,
                                row("'value':5,'releasedAt':'2025-01-15'", Answer.recorded()),
                                row(
                                        "'value':6,'releasedAt':'" + SOONER + "','reason':'A'",
                                        revised(2, "value", "releasedAt")),
                                row(
                                        "'value':7,'releasedAt':'" + TO_COME + "','reason':'B'",
                                        revised(3, "value", "releasedAt"))),
                        together(
                                CNIPA,
                                row("'value':5,'releasedAt':'2025-01-15'", unchangedAs(1)),
                                row("'value':6,'releasedAt':'" + SOONER + "'", unchangedAs(2)),
                                row("'value':7,'releasedAt':'" + TO_COME + "'", unchangedAs(3)))),
                Sequence.of(
                        "what was announced counts, whatever day it is here",
                        report(CNIPA, FIVE_TO_COME).recorded(),
                        announcedMeanwhile(),
                        report(CNIPA, "'value':6").refused("reason-required"),
                        report(CNIPA, "'value':6,'reason':'Census'").revised(2, "value", "releasedAt")),
                Sequence.of(
                        "an embargo that is over is public before anybody was told",
                        report(CNIPA, FIVE_TO_COME).recorded(),
                        dayComes(),
                        report(CNIPA, "'value':6").refused("reason-required"),
                        report(CNIPA, "'value':6,'reason':'Census'").revised(2, "value", "releasedAt"),
                        report(CNIPA, "'value':5").unchangedAs(1)));
    }

    /** All or nothing would record nothing where POST records what is right. */
    @ParameterizedTest(name = "{0}")
    @MethodSource
    void come_to_the_same_in_part(Sequence sequence) {
        sequence.isTheSame(Way.POST, Way.CSV);
    }

    static Stream<Sequence> come_to_the_same_in_part() {
        return Stream.of(
                Sequence.inReview(
                        1,
                        "an earlier row at once overtakes the draft that breaks a rule which came later",
                        report(CNIPA, "'value':6,'releasedAt':'2025-06-15'").recorded(),
                        rules("{'kind':'RANGE','max':5}"),
                        together(
                                CNIPA,
                                row("'value':4,'releasedAt':'2025-03-15'", revised(2, "value", "releasedAt")),
                                row("'value':6,'releasedAt':'2025-06-15'", Answer.refused("range")))),
                Sequence.inReview(
                        1,
                        "an earlier row at once that needs a reason does not overtake the draft",
                        report(CNIPA, FIVE).recorded(),
                        decide(PUBLISHER, "PUBLISH", 1),
                        report(CNIPA, "'value':6,'releasedAt':'2025-06-15','reason':'Census'")
                                .revised(2, "value", "releasedAt"),
                        together(
                                CNIPA,
                                row("'value':7,'releasedAt':'2025-03-15'", Answer.refused("reason-required")),
                                row("'value':6,'releasedAt':'2025-06-15'", unchangedAs(2)))));
    }
}
