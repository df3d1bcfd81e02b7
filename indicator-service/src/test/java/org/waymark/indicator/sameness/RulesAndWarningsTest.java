package org.waymark.indicator.sameness;

import static org.waymark.indicator.sameness.Person.CNIPA;
import static org.waymark.indicator.sameness.Step.report;
import static org.waymark.indicator.sameness.Step.rules;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values that are held to rules. */
@QuarkusTest
class RulesAndWarningsTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource
    void come_to_the_same(Sequence sequence) {
        sequence.isTheSame(Way.PATHS);
    }

    static Stream<Sequence> come_to_the_same() {
        return Stream.of(
                Sequence.of(
                        "a warning passes with a justification, which is kept",
                        rules("{'kind':'RANGE','severity':'WARNING','max':10}"),
                        report(CNIPA, "'value':11").refused("range"),
                        report(CNIPA, "'value':11,'justification':' '").refused("range"),
                        report(CNIPA, "'value':11,'justification':'Counted twice'")
                                .recorded(),
                        report(CNIPA, "'value':11").unchangedAs(1),
                        report(CNIPA, "'value':12,'justification':'Again'").refused("reason-required"),
                        report(CNIPA, "'value':12,'reason':'Census'").refused("range"),
                        report(CNIPA, "'value':12,'reason':'Census','justification':'Again'")
                                .revised(2, "value")),
                Sequence.of(
                        "an error never passes, and all that is wrong is said",
                        rules("{'kind':'RANGE','max':10},{'kind':'DECIMALS','most':0},"
                                + "{'kind':'UNIT_REQUIRED','severity':'WARNING'}"),
                        report(CNIPA, "'value':10.5,'justification':'Why not'").refused("decimals", "range"),
                        report(CNIPA, "'value':10.5").refused("decimals", "range", "unit-required"),
                        report(CNIPA, "'value':10.5,'status':'M'")
                                .refused("decimals", "range", "status-fits-value", "unit-required"),
                        report(CNIPA, "'value':10,'justification':'All count pieces'")
                                .recorded(),
                        report(CNIPA, "'value':11").refused("range", "reason-required", "unit-required")),
                Sequence.of(
                        "what is recorded already is the same under rules that came later",
                        report(CNIPA, "'value':11,'releasedAt':'2025-01-15'").recorded(),
                        rules("{'kind':'RANGE','max':10},{'kind':'NON_DECREASING'}"),
                        report(CNIPA, "'value':11,'releasedAt':'2025-01-15'").unchangedAs(1),
                        report(CNIPA, "'value':11,'releasedAt':'2025-01-16'").refused("range")),
                Sequence.of(
                        "a series that does not decrease",
                        rules("{'kind':'NON_DECREASING'}"),
                        report(CNIPA, "'period':'2022','value':5,'releasedAt':'2023-01-15'")
                                .recorded(),
                        report(CNIPA, "'period':'2023','value':4,'releasedAt':'2024-01-15'")
                                .refused("non-decreasing"),
                        report(CNIPA, "'period':'2023','value':6,'releasedAt':'2024-01-15'")
                                .recorded(),
                        report(CNIPA, "'period':'2022','value':7,'releasedAt':'2023-01-15','reason':'Census'")
                                .refused("non-decreasing"),
                        report(CNIPA, "'period':'2023','value':4,'releasedAt':'2024-01-15'")
                                .refused("non-decreasing", "reason-required"),
                        report(CNIPA, "'period':'2023','value':5,'releasedAt':'2024-01-15','reason':'Census'")
                                .revised(2, "value")),
                Sequence.of(
                        "a number and its parts",
                        rules("{'kind':'FRACTION','multiplier':100,'tolerance':0.5,'severity':'WARNING'}"),
                        report(CNIPA, "'value':50,'numerator':1,'denominator':3")
                                .refused("fraction"),
                        report(CNIPA, "'value':33.3,'numerator':1,'denominator':3")
                                .recorded(),
                        report(CNIPA, "'value':33.3,'numerator':2,'denominator':6,'releasedAt':'2025-01-15'")
                                .revised(2, "releasedAt", "numerator", "denominator")));
    }
}
