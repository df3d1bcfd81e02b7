package org.waymark.indicator.sameness;

import static org.waymark.indicator.sameness.Person.CNIPA;
import static org.waymark.indicator.sameness.Person.PUBLISHER;
import static org.waymark.indicator.sameness.Step.decide;
import static org.waymark.indicator.sameness.Step.report;
import static org.waymark.indicator.sameness.Step.withdraw;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What takes the place of a withdrawn value counts from its own release, and never from before the withdrawal. */
@QuarkusTest
class AfterWithdrawalTest {
    private static final String FIVE = "'value':5,'releasedAt':'2025-01-15'";
    private static final String SIX = "'value':6,'reason':'A slip mended'";
    private static final String[] TAKEN_BACK = {"value", "missingReason", "status", "releasedAt"};
    private static final String[] GIVEN_AGAIN = {"value", "missingReason", "status"};
    private static final String LATER = LocalDate.now().plusDays(2).toString();

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void come_to_the_same(Sequence sequence) {
        sequence.isTheSame(Way.USUAL);
    }

    static Stream<Sequence> come_to_the_same() {
        return Stream.of(
                Sequence.of(
                        "a day before the withdrawal is refused, and none is today",
                        report(CNIPA, FIVE).recorded(),
                        withdraw(CNIPA, 1).withdrawn(2, TAKEN_BACK),
                        report(CNIPA, SIX + ",'releasedAt':'2025-01-15'").refused("before-withdrawal"),
                        report(CNIPA, SIX + ",'releasedAtBasis':'ASSUMED'").refused("before-withdrawal"),
                        report(CNIPA, "'value':6,'releasedAt':'2025-01-15'")
                                .refused("before-withdrawal", "reason-required"),
                        report(CNIPA, SIX).revised(3, GIVEN_AGAIN),
                        report(CNIPA, "'value':6").unchangedAs(3),
                        report(CNIPA, SIX + ",'releasedAt':'2025-01-15'").refused("before-withdrawal")),
                Sequence.of(
                        "the value that was withdrawn is no longer the same",
                        report(CNIPA, FIVE).recorded(),
                        withdraw(CNIPA, 1).withdrawn(2, TAKEN_BACK),
                        report(CNIPA, FIVE + ",'reason':'Right after all'").refused("before-withdrawal"),
                        report(CNIPA, "'value':5,'reason':'Right after all'").revised(3, GIVEN_AGAIN)),
                Sequence.of(
                        "what came before a withdrawn value is no longer the same",
                        report(CNIPA, FIVE).recorded(),
                        report(CNIPA, "'value':6,'releasedAt':'2025-03-15','reason':'Census'")
                                .revised(2, "value", "releasedAt"),
                        withdraw(CNIPA, 2).withdrawn(3, TAKEN_BACK),
                        report(CNIPA, FIVE).refused("before-withdrawal", "reason-required"),
                        report(CNIPA, "'value':5,'reason':'As first printed'").revised(4, GIVEN_AGAIN)),
                Sequence.of(
                        "also where the current vintage is named",
                        report(CNIPA, FIVE).recorded(),
                        withdraw(CNIPA, 1).withdrawn(2, TAKEN_BACK),
                        report(CNIPA, SIX + ",'expectedVintage':2,'releasedAt':'2025-01-15'")
                                .refused("before-withdrawal"),
                        report(CNIPA, SIX + ",'expectedVintage':2").revised(3, GIVEN_AGAIN)),
                Sequence.of(
                        "an embargo after the withdrawal is one",
                        report(CNIPA, FIVE).recorded(),
                        withdraw(CNIPA, 1).withdrawn(2, TAKEN_BACK),
                        report(CNIPA, SIX + ",'releasedAt':'" + LATER + "'")
                                .revised(3, "value", "missingReason", "status", "releasedAt"),
                        report(CNIPA, SIX + ",'releasedAt':'" + LATER + "'").unchangedAs(3)),
                Sequence.of(
                        "a value under embargo outlives the withdrawal of another",
                        report(CNIPA, FIVE).recorded(),
                        report(CNIPA, SIX + ",'releasedAt':'" + LATER + "'").revised(2, "value", "releasedAt"),
                        decide(PUBLISHER, "WITHDRAW", 1),
                        report(CNIPA, SIX + ",'releasedAt':'" + LATER + "'").unchangedAs(2)),
                Sequence.of(
                        "the withdrawal of what does not count leaves what does",
                        report(CNIPA, FIVE).recorded(),
                        report(CNIPA, "'value':4,'releasedAt':'2025-01-02','reason':'First print'")
                                .revised(2, "value", "releasedAt"),
                        decide(PUBLISHER, "WITHDRAW", 2),
                        report(CNIPA, FIVE).unchangedAs(1),
                        report(CNIPA, "'value':4,'releasedAt':'2025-01-01','reason':'First print'")
                                .refused("before-withdrawal")),
                Sequence.of(
                        "what was withdrawn under embargo was never public",
                        report(CNIPA, "'value':5,'releasedAt':'" + LATER + "'").recorded(),
                        decide(PUBLISHER, "WITHDRAW", 1),
                        report(CNIPA, FIVE).revised(2)),
                Sequence.inReview(
                        1,
                        "a withdrawal in review takes nothing back yet",
                        report(CNIPA, FIVE).recorded(),
                        decide(PUBLISHER, "PUBLISH", 1),
                        withdraw(CNIPA, 1).withdrawn(2, GIVEN_AGAIN),
                        report(CNIPA, FIVE).unchangedAs(1),
                        report(CNIPA, SIX + ",'releasedAt':'2025-01-15'").revised(3, TAKEN_BACK)),
                Sequence.inReview(
                        1,
                        "a draft after a withdrawal that was published",
                        report(CNIPA, FIVE).recorded(),
                        decide(PUBLISHER, "PUBLISH", 1),
                        withdraw(CNIPA, 1).withdrawn(2, GIVEN_AGAIN),
                        decide(PUBLISHER, "PUBLISH", 2),
                        report(CNIPA, SIX + ",'releasedAt':'2025-01-15'").refused("before-withdrawal"),
                        report(CNIPA, SIX).revised(3, GIVEN_AGAIN),
                        report(CNIPA, SIX).unchangedAs(3),
                        decide(PUBLISHER, "RETURN", 3),
                        report(CNIPA, SIX).revised(4, GIVEN_AGAIN),
                        decide(PUBLISHER, "PUBLISH", 4)));
    }
}
