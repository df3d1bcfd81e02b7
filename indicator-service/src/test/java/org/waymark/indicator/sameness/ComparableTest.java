package org.waymark.indicator.sameness;

import static org.waymark.indicator.sameness.Person.CNIPA;
import static org.waymark.indicator.sameness.Step.report;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An agency says of a value behind a break, with its reason, that it can be compared with those before. */
@QuarkusTest
class ComparableTest {
    private static final String BREAK = "'value':5,'status':'B','releasedAt':'2025-01-15'";

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void come_to_the_same(Sequence sequence) {
        sequence.isTheSame(Way.USUAL);
    }

    static Stream<Sequence> come_to_the_same() {
        return Stream.of(
                Sequence.of(
                        "said later it is a new vintage",
                        report(CNIPA, BREAK).recorded(),
                        report(CNIPA, BREAK + ",'comparable':false").unchangedAs(1),
                        report(CNIPA, BREAK + ",'comparable':true,'reason':'Chained'")
                                .revised(2, "comparable"),
                        report(CNIPA, BREAK + ",'comparable':true,'reason':'Chained'")
                                .unchangedAs(2),
                        report(CNIPA, "'value':6,'status':'B','releasedAt':'2025-01-15','reason':'Not chained'")
                                .revised(3, "value", "comparable")),
                Sequence.of(
                        "said at once",
                        report(CNIPA, BREAK + ",'comparable':true,'reason':'Chained'")
                                .recorded()),
                Sequence.of(
                        "only of a break, and with a reason",
                        report(CNIPA, BREAK + ",'comparable':true").refused("reason-required"),
                        report(CNIPA, "'value':5,'comparable':true,'reason':'Chained'")
                                .refused("comparable-after-break")));
    }
}
