package org.waymark.indicator.sameness;

import static org.waymark.indicator.sameness.Answer.recorded;
import static org.waymark.indicator.sameness.Person.BOTH;
import static org.waymark.indicator.sameness.Person.CATALOGUE;
import static org.waymark.indicator.sameness.Person.CATALOGUE_OF_GD;
import static org.waymark.indicator.sameness.Person.CNIPA;
import static org.waymark.indicator.sameness.Person.GD;
import static org.waymark.indicator.sameness.Person.OFFICE_OF_GD;
import static org.waymark.indicator.sameness.Person.PUBLISHER;
import static org.waymark.indicator.sameness.Person.PUBLISHER_OF_GD;
import static org.waymark.indicator.sameness.Person.SOMEBODY_ELSE;
import static org.waymark.indicator.sameness.Step.TO_COME;
import static org.waymark.indicator.sameness.Step.dayComes;
import static org.waymark.indicator.sameness.Step.decide;
import static org.waymark.indicator.sameness.Step.report;
import static org.waymark.indicator.sameness.Step.row;
import static org.waymark.indicator.sameness.Step.rules;
import static org.waymark.indicator.sameness.Step.together;
import static org.waymark.indicator.sameness.Step.withdraw;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two agencies report the same area, and some people see more than their own agency's drafts. */
@QuarkusTest
class AgenciesTest {
    private static final String FIVE = "'area':'CN-44','value':5,'releasedAt':'2025-01-15'";
    private static final String SIX = "'area':'CN-44','value':6,'releasedAt':'2025-01-15','reason':'Census'";
    private static final String FIVE_TO_COME = "'area':'CN-44','value':5,'releasedAt':'" + TO_COME + "'";
    private static final String SIX_TO_COME = "'area':'CN-44','value':6,'releasedAt':'" + TO_COME + "'";
    private static final String SIX_FOR_GD = SIX + ",'onBehalfOf':'gd'";

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void come_to_the_same(Sequence sequence) {
        sequence.isTheSame(Way.PATHS);
    }

    static Stream<Sequence> come_to_the_same() {
        return Stream.of(
                Sequence.of(
                        "another's public value",
                        report(GD, FIVE).recorded(),
                        report(CNIPA, FIVE).unchangedAs(1),
                        report(CNIPA, SIX).refused("not-your-observation"),
                        report(GD, SIX).revised(2, "value"),
                        report(CNIPA, FIVE).unchangedAs(1)),
                Sequence.of(
                        "another's embargoed value is nobody's business",
                        report(CNIPA, FIVE_TO_COME).recorded(),
                        report(GD, FIVE_TO_COME).revised(2),
                        report(GD, SIX_TO_COME).revised(3, "value"),
                        report(CNIPA, FIVE_TO_COME).unchangedAs(1),
                        report(CNIPA, "'area':'CN-44','value':7,'releasedAt':'" + TO_COME + "'")
                                .revised(4, "value")),
                Sequence.inReview(
                        1,
                        "another's draft is nobody's business",
                        report(CNIPA, FIVE).recorded(),
                        report(GD, FIVE).revised(2),
                        report(CNIPA, SIX).revised(3, "value"),
                        report(GD, SIX).revised(4, "value")),
                Sequence.inReview(
                        1,
                        "another's draft after a public value",
                        report(CNIPA, FIVE).recorded(),
                        decide(PUBLISHER, "PUBLISH", 1),
                        report(CNIPA, SIX).revised(2, "value"),
                        report(GD, "'area':'CN-44','value':7,'releasedAt':'2025-01-15','reason':'Ours'")
                                .refused("not-your-observation"),
                        report(CNIPA, SIX).unchangedAs(2)),
                Sequence.inReview(
                        1,
                        "an expected vintage that is another's draft",
                        report(CNIPA, FIVE).recorded(),
                        report(GD, FIVE + ",'expectedVintage':0").refused("expected-vintage"),
                        report(GD, FIVE + ",'expectedVintage':1").revised(2)),
                Sequence.inReview(
                        1,
                        "two agencies in a token see the drafts of both",
                        report(CNIPA, FIVE).recorded(),
                        report(BOTH, FIVE).unchangedAs(1),
                        report(BOTH, SIX).revised(2, "value"),
                        report(BOTH, SIX).unchangedAs(2)),
                Sequence.of(
                        "two agencies in a token see what both have under embargo",
                        report(CNIPA, FIVE_TO_COME).recorded(),
                        report(BOTH, FIVE_TO_COME).unchangedAs(1),
                        report(BOTH, SIX_TO_COME).revised(2, "value")),
                Sequence.inReview(
                        1,
                        "an office that reports sees every draft",
                        report(CNIPA, FIVE).recorded(),
                        report(OFFICE_OF_GD, FIVE).unchangedAs(1),
                        report(OFFICE_OF_GD, SIX).revised(2, "value")),
                Sequence.inReview(
                        1,
                        "a catalogue administrator who reports sees every draft",
                        report(CNIPA, FIVE).recorded(),
                        report(CATALOGUE_OF_GD, FIVE).unchangedAs(1),
                        report(CATALOGUE_OF_GD, SIX).revised(2, "value")),
                Sequence.inReview(
                        1,
                        "on behalf of an agency",
                        report(CNIPA, FIVE).recorded(),
                        report(CATALOGUE, FIVE + ",'onBehalfOf':'gd'").unchangedAs(1),
                        report(CATALOGUE, SIX_FOR_GD).revised(2, "value"),
                        report(GD, SIX).unchangedAs(2),
                        report(GD, SIX_FOR_GD).refused("on-behalf-of")),
                Sequence.of(
                        "an embargo of another that is over is public before anybody was told",
                        report(CNIPA, FIVE_TO_COME).recorded(),
                        dayComes(),
                        report(GD, "'area':'CN-44','value':5").unchangedAs(1),
                        report(GD, "'area':'CN-44','value':6").refused("not-your-observation"),
                        report(CNIPA, "'area':'CN-44','value':6").refused("reason-required"),
                        report(CNIPA, "'area':'CN-44','value':6,'reason':'Ours'")
                                .revised(2, "value", "releasedAt")),
                Sequence.of(
                        "a withdrawal stands under the agency whose value is withdrawn",
                        report(GD, FIVE).recorded(),
                        withdraw(BOTH, 1).withdrawn(2, "value", "missingReason", "status", "releasedAt"),
                        report(CATALOGUE, "'area':'CN-44','value':6,'reason':'Census','onBehalfOf':'gd'")
                                .revised(3, "value", "missingReason", "status"),
                        withdraw(CATALOGUE, 3).withdrawn(4, "value", "missingReason", "status")),
                Sequence.inReview(
                        1,
                        "a withdrawal in review is of the agency whose value is withdrawn, and nobody else's business",
                        report(GD, FIVE).recorded(),
                        decide(PUBLISHER_OF_GD, "PUBLISH", 1),
                        withdraw(BOTH, 1).withdrawn(2, "value", "missingReason", "status"),
                        withdraw(CNIPA, 1).refused()),
                Sequence.of(
                        "somebody else's indicator",
                        report(SOMEBODY_ELSE, FIVE).refused("not-your-indicator"),
                        report(GD, "'value':5").refused("not-your-indicator"),
                        report(CATALOGUE, FIVE + ",'onBehalfOf':'samr'").refused("not-your-indicator"),
                        report(CNIPA, FIVE).recorded()),
                Sequence.of(
                        "rules look at what the agency itself has under embargo",
                        rules("{'kind':'NON_DECREASING'}"),
                        report(CNIPA, FIVE_TO_COME).recorded(),
                        report(GD, "'area':'CN-44','period':'2025','value':4,'releasedAt':'" + TO_COME + "'")
                                .recorded(),
                        report(CNIPA, "'area':'CN-44','period':'2026','value':3,'releasedAt':'" + TO_COME + "'")
                                .refused("non-decreasing"),
                        report(
                                        CATALOGUE,
                                        "'area':'CN-44','period':'2026','value':3,'onBehalfOf':'gd','justification':'Early'")
                                .refused("non-decreasing")),
                Sequence.of(
                        "rules do not look at another's embargo for the sake of a row for both",
                        rules("{'kind':'NON_DECREASING'}"),
                        report(CNIPA, FIVE_TO_COME).recorded(),
                        together(
                                BOTH,
                                row(
                                        "'area':'CN-44','period':'2025','value':4,'releasedAt':'" + TO_COME + "'",
                                        recorded()),
                                row(
                                        "'area':'CN','period':'2025','value':9,'releasedAt':'" + TO_COME + "'",
                                        recorded()))));
    }
}
