package org.waymark.indicator.sameness;

import static org.waymark.indicator.sameness.Person.CNIPA;
import static org.waymark.indicator.sameness.Step.report;
import static org.waymark.indicator.sameness.Step.rules;
import static org.waymark.indicator.sameness.Step.unit;
import static org.waymark.indicator.sameness.Step.withdraw;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values are compared in the unit of the definition they were reported under. */
@QuarkusTest
class SameUnitsTest {
    private static final String ONES = "'value':32000,'releasedAt':'2025-01-15'";
    private static final String TEN_THOUSANDS = "'value':3.2,'releasedAt':'2025-01-15'";

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void come_to_the_same(Sequence sequence) {
        sequence.isTheSame(Way.USUAL);
    }

    static Stream<Sequence> come_to_the_same() {
        return Stream.of(
                Sequence.of(
                        "the same quantity under another multiplier is the same, the same figure is not",
                        report(CNIPA, ONES).recorded(),
                        unit("NUMBER", 4),
                        report(CNIPA, TEN_THOUSANDS).unchangedAs(1),
                        report(CNIPA, TEN_THOUSANDS + ",'unit':{'unitMeasure':'NUMBER','unitMultiplier':4}")
                                .unchangedAs(1),
                        report(CNIPA, TEN_THOUSANDS + ",'expectedVintage':1").unchangedAs(1),
                        report(CNIPA, ONES).refused("reason-required"),
                        report(CNIPA, ONES + ",'reason':'Counted anew'").revised(2, "value"),
                        report(CNIPA, "'value':3.2,'status':'P','releasedAt':'2025-02-15','reason':'Back'")
                                .revised(3, "value", "status", "releasedAt"),
                        withdraw(CNIPA, 3).withdrawn(4, "value", "missingReason", "status", "releasedAt")),
                Sequence.of(
                        "another status under another multiplier changes no value",
                        report(CNIPA, ONES).recorded(),
                        unit("NUMBER", 4),
                        report(CNIPA, TEN_THOUSANDS + ",'status':'P'").revised(2, "status"),
                        unit("NUMBER", -3),
                        report(CNIPA, "'value':32000000,'releasedAt':'2025-01-15','status':'P'")
                                .unchangedAs(2)),
                Sequence.of(
                        "no figure of another measure is the same",
                        report(CNIPA, ONES).recorded(),
                        unit("CNY", 0),
                        report(CNIPA, ONES).refused("reason-required"),
                        report(CNIPA, ONES + ",'reason':'In money'").revised(2, "value"),
                        report(CNIPA, ONES).unchangedAs(2)),
                Sequence.of(
                        "what is missing is so in any unit",
                        report(CNIPA, "'missingReason':'NOT_COLLECTED','status':'L','releasedAt':'2025-01-15'")
                                .recorded(),
                        unit("CNY", 4),
                        report(CNIPA, "'missingReason':'NOT_COLLECTED','status':'L','releasedAt':'2025-01-15'")
                                .unchangedAs(1)),
                Sequence.of(
                        "rules between values look at the same unit",
                        rules("{'kind':'NON_DECREASING'}"),
                        report(CNIPA, "'period':'2023'," + ONES).recorded(),
                        unit("NUMBER", 4),
                        report(CNIPA, "'value':3.1,'releasedAt':'2025-01-15'").refused("non-decreasing"),
                        report(CNIPA, "'value':3.3,'releasedAt':'2025-01-15'").recorded(),
                        unit("CNY", 4),
                        report(CNIPA, "'period':'2025','value':1,'releasedAt':'2026-01-15'")
                                .recorded()));
    }
}
