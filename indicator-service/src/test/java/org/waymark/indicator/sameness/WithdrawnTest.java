package org.waymark.indicator.sameness;

import static org.waymark.indicator.sameness.Person.CNIPA;
import static org.waymark.indicator.sameness.Person.GD;
import static org.waymark.indicator.sameness.Person.PUBLISHER;
import static org.waymark.indicator.sameness.Step.TO_COME;
import static org.waymark.indicator.sameness.Step.dayComes;
import static org.waymark.indicator.sameness.Step.decide;
import static org.waymark.indicator.sameness.Step.report;
import static org.waymark.indicator.sameness.Step.review;
import static org.waymark.indicator.sameness.Step.withdraw;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Public values that are taken back, by a decision or by a row with the action DELETE, and reported again. */
@QuarkusTest
class WithdrawnTest {
    private static final String FIVE = "'value':5,'releasedAt':'2025-01-15'";
    private static final String SIX = "'value':6,'releasedAt':'2025-01-15','reason':'Census'";
    private static final String RETURNED_LATER =
            "'value':6,'numerator':12,'denominator':2,'releasedAt':'2025-01-15','reason':'Census'";

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void come_to_the_same(Sequence sequence) {
        sequence.isTheSame(Way.PATHS);
    }

    static Stream<Sequence> come_to_the_same() {
        return Stream.of(
                Sequence.of(
                        "withdrawn by a decision and reported again",
                        report(CNIPA, FIVE).recorded(),
                        decide(PUBLISHER, "WITHDRAW", 1),
                        report(CNIPA, "'value':5").refused("reason-required"),
                        report(CNIPA, "'value':5,'reason':'Found'").revised(3, "value", "missingReason", "status"),
                        report(CNIPA, "'value':5").unchangedAs(3)),
                Sequence.of(
                        "withdrawn from today on and reported again",
                        report(CNIPA, FIVE).recorded(),
                        withdraw(CNIPA, 1).withdrawn(2, "value", "missingReason", "status", "releasedAt"),
                        report(CNIPA, "'value':5").refused("reason-required"),
                        report(CNIPA, "'value':5,'reason':'Found'").revised(3, "value", "missingReason", "status"),
                        withdraw(CNIPA, 3).withdrawn(4, "value", "missingReason", "status")),
                Sequence.of(
                        "withdrawn though nobody knows its day",
                        report(CNIPA, "'value':5,'releasedAtBasis':'ASSUMED'").recorded(),
                        withdraw(CNIPA, 1)
                                .withdrawn(2, "value", "missingReason", "status", "releasedAt", "releasedAtBasis")),
                Sequence.of(
                        "a missing value is withdrawn with its sources and numbers",
                        report(
                                        CNIPA,
                                        "'missingReason':'NOT_COLLECTED','numerator':1,'denominator':0,"
                                                + "'sources':[{'title':'Yearbook'}],'releasedAt':'2025-01-15'")
                                .recorded(),
                        withdraw(CNIPA, 1)
                                .withdrawn(2, "missingReason", "releasedAt", "numerator", "denominator", "sources")),
                Sequence.of(
                        "it is the value that counts that is withdrawn",
                        report(CNIPA, FIVE).recorded(),
                        report(CNIPA, "'value':4,'releasedAt':'2024-12-31','reason':'First print'")
                                .revised(2, "value", "releasedAt"),
                        withdraw(CNIPA, 1).withdrawn(3, "value", "missingReason", "status", "releasedAt")),
                Sequence.of(
                        "an earlier vintage is no reason not to take its value again",
                        report(CNIPA, FIVE).recorded(),
                        report(CNIPA, SIX).revised(2, "value"),
                        withdraw(CNIPA, 2).withdrawn(3, "value", "missingReason", "status", "releasedAt"),
                        report(CNIPA, "'value':6,'reason':'Right'").revised(4, "value", "missingReason", "status")),
                Sequence.of(
                        "withdrawn under a later definition",
                        report(CNIPA, FIVE).recorded(),
                        review(1),
                        review(0),
                        withdraw(CNIPA, 1).withdrawn(2, "value", "missingReason", "status", "releasedAt")),
                Sequence.of(
                        "an embargo that is over can be withdrawn before anybody was told",
                        report(CNIPA, "'value':5,'releasedAt':'" + TO_COME + "'")
                                .recorded(),
                        dayComes(),
                        withdraw(CNIPA, 1).withdrawn(2, "value", "missingReason", "status", "releasedAt")),
                Sequence.of(
                        "another agency's value",
                        report(CNIPA, "'area':'CN-44'," + FIVE).recorded(),
                        withdraw(GD, 1).refused()),
                Sequence.inReview(
                        1,
                        "a withdrawal in review, published",
                        report(CNIPA, FIVE).recorded(),
                        decide(PUBLISHER, "PUBLISH", 1),
                        withdraw(CNIPA, 1).withdrawn(2, "value", "missingReason", "status"),
                        decide(PUBLISHER, "PUBLISH", 2),
                        report(CNIPA, "'value':5,'reason':'Found'").revised(3, "value", "missingReason", "status")),
                Sequence.inReview(
                        1,
                        "a withdrawal in review of what says the same",
                        report(CNIPA, "'missingReason':'WITHDRAWN','releasedAt':'2025-01-15'")
                                .recorded(),
                        decide(PUBLISHER, "PUBLISH", 1),
                        withdraw(CNIPA, 1).withdrawn(2)),
                Sequence.inReview(
                        1,
                        "a withdrawal in review changes what stands, whatever was returned",
                        report(CNIPA, FIVE).recorded(),
                        decide(PUBLISHER, "PUBLISH", 1),
                        report(CNIPA, RETURNED_LATER).revised(2, "value", "numerator", "denominator"),
                        decide(PUBLISHER, "RETURN", 2),
                        withdraw(CNIPA, 1).withdrawn(3, "value", "missingReason", "status"),
                        decide(PUBLISHER, "RETURN", 3)));
    }
}
