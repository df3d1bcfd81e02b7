package org.waymark.indicator.sameness;

import static org.waymark.indicator.sameness.Answer.recorded;
import static org.waymark.indicator.sameness.Person.CNIPA;
import static org.waymark.indicator.sameness.Step.report;
import static org.waymark.indicator.sameness.Step.row;
import static org.waymark.indicator.sameness.Step.together;
import static org.waymark.indicator.sameness.Step.unit;
import static org.waymark.indicator.sameness.Step.withdraw;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What looks wrong needs a justification: days of release, periods far from their series; and what cannot be right. */
@QuarkusTest
class PlausibleTest {
    private static final String MEANT = ",'justification':'Looked at'";
    private static final int NEXT_YEAR = LocalDate.now().getYear() + 1;
    private static final String FAR_AHEAD = LocalDate.now().plusDays(402).toString();
    private static final String NOT_SO_FAR = LocalDate.now().plusDays(399).toString();

    @ParameterizedTest(name = "{0}")
    @MethodSource({"dates", "fractions"})
    void come_to_the_same(Sequence sequence) {
        sequence.isTheSame(Way.USUAL);
    }

    static Stream<Sequence> dates() {
        String early = "'value':5,'releasedAt':'2024-12-30'";
        String toCome = "'period':'%d','value':5".formatted(NEXT_YEAR);
        return Stream.of(
                Sequence.of(
                        "released before the end of the period",
                        report(CNIPA, early).refused("released-before-period-end"),
                        report(CNIPA, early + ",'status':'F'").recorded(),
                        report(CNIPA, early + MEANT).revised(2, "status"),
                        report(CNIPA, early).unchangedAs(2),
                        report(CNIPA, "'period':'2023','value':5,'releasedAt':'2023-12-31'")
                                .recorded(),
                        report(CNIPA, "'period':'2022','missingReason':'NOT_COLLECTED','releasedAt':'2022-12-30'")
                                .recorded()),
                Sequence.of(
                        "released today, before the end of the period",
                        report(CNIPA, toCome).refused("released-before-period-end"),
                        report(CNIPA, toCome + ",'status':'F'").recorded()),
                Sequence.of(
                        "of a period to come, released on a day that nobody knows",
                        report(CNIPA, toCome + ",'releasedAtBasis':'ASSUMED'").refused("released-before-period-end"),
                        report(CNIPA, toCome + ",'releasedAtBasis':'ASSUMED'" + MEANT)
                                .recorded()),
                Sequence.inReview(
                        1,
                        "of a period to come, in a draft that leaves the day open",
                        report(CNIPA, toCome).refused("released-before-period-end"),
                        report(CNIPA, toCome + MEANT).recorded()),
                Sequence.of(
                        "released far ahead",
                        report(CNIPA, "'value':5,'releasedAt':'%s'".formatted(FAR_AHEAD))
                                .refused("released-far-ahead"),
                        report(CNIPA, "'missingReason':'SECRET','releasedAt':'%s'".formatted(FAR_AHEAD))
                                .refused("released-far-ahead"),
                        report(CNIPA, "'value':5,'releasedAt':'%s'".formatted(NOT_SO_FAR))
                                .recorded(),
                        report(CNIPA, "'value':5,'releasedAt':'%s'%s".formatted(FAR_AHEAD, MEANT))
                                .revised(2, "releasedAt")),
                Sequence.of(
                        "a period far from its series",
                        report(CNIPA, "'period':'2011'," + given()).recorded(),
                        report(CNIPA, "'period':'2021'," + given()).recorded(),
                        report(CNIPA, "'period':'2000'," + given()).refused("period-far-from-series"),
                        report(CNIPA, "'period':'2000-12'," + given()).refused("period-far-from-series"),
                        report(CNIPA, "'period':'2000','missingReason':'LOST'").refused("period-far-from-series"),
                        report(CNIPA, "'period':'2000','status':'F'," + given()).recorded(),
                        report(CNIPA, "'period':'1989'," + given()).refused("period-far-from-series"),
                        report(CNIPA, "'period':'1989'," + given() + MEANT).recorded(),
                        report(CNIPA, "'period':'1989','value':6,'releasedAt':'2025-01-15','reason':'Recount'")
                                .revised(2, "value"),
                        report(CNIPA, "'period':'1989','area':'CN-44'," + given())
                                .recorded()),
                Sequence.of(
                        "a period far from its series together with others",
                        together(
                                CNIPA,
                                row("'period':'2023'," + given(), recorded()),
                                row("'period':'2024'," + given(), recorded()))),
                Sequence.of(
                        "a slip that was withdrawn is no other period",
                        report(CNIPA, "'period':'2204','value':5,'releasedAtBasis':'ASSUMED'" + MEANT)
                                .recorded(),
                        withdraw(CNIPA, 1).withdrawn(2, "value", "missingReason", "status", "releasedAtBasis"),
                        report(CNIPA, "'period':'2024'," + given()).recorded(),
                        report(CNIPA, "'period':'2204','value':5,'releasedAtBasis':'ASSUMED','reason':'Again'")
                                .refused("period-far-from-series", "released-before-period-end")),
                Sequence.of(
                        "a slip is withdrawn at any time",
                        report(CNIPA, "'period':'2024'," + given()).recorded(),
                        report(CNIPA, "'period':'2002'," + given() + MEANT).recorded(),
                        withdraw(CNIPA, 1).withdrawn(2, "value", "missingReason", "status", "releasedAt")));
    }

    static Stream<Sequence> fractions() {
        return Stream.of(
                Sequence.of(
                        "a denominator of 0",
                        report(CNIPA, "'value':50,'numerator':1,'denominator':0")
                                .refused("denominator"),
                        report(CNIPA, "'value':50,'denominator':0.0").refused("denominator"),
                        report(CNIPA, "'missingReason':'NOT_APPLICABLE','numerator':1,'denominator':0")
                                .recorded()),
                Sequence.of(
                        "of another unit",
                        report(CNIPA, "'value':50,'numerator':1,'denominator':3")
                                .recorded()),
                percent("PERCENT"),
                percent("PT"),
                Sequence.of(
                        "PURE",
                        unit("PURE", 0),
                        report(CNIPA, "'value':0.5,'numerator':1,'denominator':3")
                                .refused("quotient"),
                        report(CNIPA, "'value':0.333,'numerator':1,'denominator':3")
                                .recorded()),
                Sequence.of(
                        "a multiplier counts",
                        unit("PERCENT", -1),
                        report(CNIPA, "'value':33.3,'numerator':1,'denominator':3")
                                .refused("quotient"),
                        report(CNIPA, "'value':333.3,'numerator':1,'denominator':3")
                                .recorded()));
    }

    private static Sequence percent(String measure) {
        return Sequence.of(
                measure,
                unit(measure, 0),
                report(CNIPA, "'value':50,'numerator':1,'denominator':3").refused("quotient"),
                report(CNIPA, "'value':66.5,'numerator':2,'denominator':3").refused("quotient"),
                report(CNIPA, "'value':66.8,'numerator':2,'denominator':3").refused("quotient"),
                report(CNIPA, "'period':'2020','value':66.7,'numerator':2,'denominator':3")
                        .recorded(),
                report(CNIPA, "'period':'2021','value':66.6,'numerator':2,'denominator':3")
                        .recorded(),
                report(CNIPA, "'period':'2022','value':67,'numerator':2,'denominator':3")
                        .recorded(),
                report(CNIPA, "'period':'2023','value':-50,'numerator':-2.5,'denominator':5")
                        .recorded(),
                report(CNIPA, "'period':'2024','value':12,'numerator':2").recorded());
    }

    private static String given() {
        return "'value':5,'releasedAt':'2025-01-15'";
    }
}
