package org.waymark.indicator.sameness;

import static org.waymark.indicator.sameness.Answer.recorded;
import static org.waymark.indicator.sameness.Answer.revised;
import static org.waymark.indicator.sameness.Answer.unchangedAs;
import static org.waymark.indicator.sameness.Person.CNIPA;
import static org.waymark.indicator.sameness.Step.report;
import static org.waymark.indicator.sameness.Step.row;
import static org.waymark.indicator.sameness.Step.together;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One agency's values that are public at once. */
@QuarkusTest
class SameValuesTest {
    private static final String FULL = "'area':'CN-44','breakdown':'B1','period':'2024-06','value':-12.50,'status':'P',"
            + "'unit':{'unitMeasure':'NUMBER','unitMultiplier':0},'numerator':25.0,'denominator':2,"
            + "'releasedAt':'2024-07-15','releasedAtBasis':'EARLIEST_SOURCE',"
            + "'sources':[{'title':'A \\\"yearbook\\\", p. 3','url':'https://example.org/a'}],"
            + "'note':'两行\\n of words','justification':'Looked at'%s";

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void come_to_the_same(Sequence sequence) {
        sequence.isTheSame(Way.PATHS);
    }

    static Stream<Sequence> come_to_the_same() {
        return Stream.of(
                Sequence.of(
                        "a number written otherwise is the same",
                        report(CNIPA, "'value':12.60").recorded(),
                        report(CNIPA, "'value':12.6").unchangedAs(1),
                        report(CNIPA, "'value':126e-1,'note':'Other words','reason':'None'")
                                .unchangedAs(1)),
                Sequence.of(
                        "what is not compared is kept of the first alone",
                        report(CNIPA, "'value':5,'releasedAt':'2025-01-15','note':'A','justification':'B'")
                                .recorded(),
                        report(CNIPA, "'value':5,'releasedAt':'2025-01-15','note':'C','reason':'D'")
                                .unchangedAs(1),
                        report(CNIPA, "'value':6,'releasedAt':'2025-01-15','note':'C','reason':'D','justification':' '")
                                .revised(2, "value")),
                Sequence.of(
                        "each field that is compared makes a vintage",
                        report(CNIPA, "'value':5,'releasedAt':'2025-01-15'").recorded(),
                        report(CNIPA, "'value':5,'releasedAt':'2025-01-15','status':'P'")
                                .revised(2, "status"),
                        report(CNIPA, "'value':5,'releasedAt':'2025-01-16','status':'P'")
                                .revised(3, "releasedAt"),
                        report(CNIPA, "'value':5,'releasedAt':'2025-01-16','status':'P','releasedAtBasis':'DERIVED'")
                                .revised(4, "releasedAtBasis"),
                        report(
                                        CNIPA,
                                        "'value':5,'releasedAt':'2025-01-16','numerator':10,'denominator':2,"
                                                + "'sources':[{'title':'Yearbook'}]")
                                .revised(5, "status", "releasedAtBasis", "numerator", "denominator", "sources"),
                        report(
                                        CNIPA,
                                        "'value':5,'releasedAt':'2025-01-16','numerator':10.0,'denominator':2,"
                                                + "'sources':[{'title':'Yearbook','url':'https://example.org'}]")
                                .revised(6, "sources")),
                Sequence.of(
                        "a changed value needs a reason",
                        report(CNIPA, "'value':5,'releasedAt':'2025-01-15'").recorded(),
                        report(CNIPA, "'value':6,'releasedAt':'2025-02-15'").refused("reason-required"),
                        report(CNIPA, "'value':6,'releasedAt':'2025-02-15','reason':' '")
                                .refused("reason-required"),
                        report(CNIPA, "'value':6,'releasedAt':'2025-02-15','reason':'Census'")
                                .revised(2, "value", "releasedAt"),
                        report(CNIPA, "'value':5,'releasedAt':'2025-01-15'").unchangedAs(1)),
                Sequence.of(
                        "a value becomes missing and comes again",
                        report(CNIPA, "'value':5,'releasedAt':'2025-01-15'").recorded(),
                        report(CNIPA, "'missingReason':'NOT_COLLECTED','releasedAt':'2025-01-15'")
                                .refused("reason-required"),
                        report(
                                        CNIPA,
                                        "'value':null,'missingReason':'NOT_COLLECTED','releasedAt':'2025-01-15','reason':'Lost'")
                                .revised(2, "value", "missingReason", "status"),
                        report(CNIPA, "'missingReason':'CONFIDENTIAL','status':'Q','releasedAt':'2025-01-15'")
                                .revised(3, "missingReason", "status"),
                        report(CNIPA, "'missingReason':'CONFIDENTIAL','status':'Q','releasedAt':'2025-01-15'")
                                .unchangedAs(3),
                        report(CNIPA, "'value':0,'releasedAt':'2025-01-15','reason':'Found'")
                                .revised(4, "value", "missingReason", "status"),
                        report(CNIPA, "'value':0.00,'releasedAt':'2025-01-15'").unchangedAs(4)),
                Sequence.of(
                        "a release day that is left open agrees with any that is known",
                        report(CNIPA, "'value':5,'releasedAt':'2025-01-15','releasedAtBasis':'EARLIEST_SOURCE'")
                                .recorded(),
                        report(CNIPA, "'value':5").unchangedAs(1),
                        report(CNIPA, "'value':5,'releasedAtBasis':'DERIVED'").unchangedAs(1),
                        report(CNIPA, "'value':6,'reason':'Census'")
                                .revised(2, "value", "releasedAt", "releasedAtBasis"),
                        report(CNIPA, "'value':6").unchangedAs(2)),
                Sequence.of(
                        "a release day that nobody knows is one of its own",
                        report(CNIPA, "'value':5,'releasedAtBasis':'ASSUMED'").recorded(),
                        report(CNIPA, "'value':5.0,'releasedAtBasis':'ASSUMED'").unchangedAs(1),
                        report(CNIPA, "'value':5").revised(2, "releasedAt", "releasedAtBasis"),
                        report(CNIPA, "'value':5,'releasedAtBasis':'ASSUMED'").unchangedAs(1),
                        report(CNIPA, "'value':7,'releasedAtBasis':'ASSUMED','reason':'Census'")
                                .revised(3, "value", "releasedAt", "releasedAtBasis")),
                Sequence.of(
                        "what was released earlier does not count and changes what does",
                        report(CNIPA, "'value':5,'releasedAt':'2025-06-15'").recorded(),
                        report(CNIPA, "'value':4,'releasedAt':'2025-01-15','reason':'First print'")
                                .revised(2, "value", "releasedAt"),
                        report(CNIPA, "'value':5,'releasedAt':'2025-03-15'").revised(3, "releasedAt"),
                        report(CNIPA, "'value':4,'releasedAt':'2025-01-15'").unchangedAs(2)),
                Sequence.of(
                        "an expected vintage is compared with the current one alone",
                        report(CNIPA, "'value':5,'releasedAt':'2025-01-15','expectedVintage':0")
                                .recorded(),
                        report(CNIPA, "'value':6,'releasedAt':'2025-01-15','reason':'Census','expectedVintage':0")
                                .refused("expected-vintage"),
                        report(CNIPA, "'value':6,'releasedAt':'2025-01-15','reason':'Census','expectedVintage':1")
                                .revised(2, "value"),
                        report(CNIPA, "'value':6,'releasedAt':'2025-01-15','expectedVintage':2")
                                .unchangedAs(2),
                        report(CNIPA, "'value':5,'releasedAt':'2025-01-15','reason':'Back','expectedVintage':1")
                                .refused("expected-vintage"),
                        report(CNIPA, "'value':5,'releasedAt':'2025-01-15','reason':'Back','expectedVintage':2")
                                .revised(3, "value"),
                        report(CNIPA, "'value':5,'releasedAt':'2025-01-15'").unchangedAs(1)),
                Sequence.of(
                        "a vintage that is expected of nothing",
                        report(CNIPA, "'value':5,'releasedAt':'2025-01-15','expectedVintage':1")
                                .refused("expected-vintage"),
                        report(CNIPA, "'value':5,'releasedAt':'2025-01-15','expectedVintage':-1")
                                .refused("expected-vintage"),
                        report(CNIPA, "'value':5,'releasedAt':'2025-01-15'").recorded()),
                Sequence.of(
                        "successive vintages at once",
                        together(
                                CNIPA,
                                row("'value':5,'releasedAt':'2024-12-31'", recorded()),
                                row(
                                        "'value':6,'releasedAt':'2025-01-15','reason':'Census'",
                                        revised(2, "value", "releasedAt"))),
                        together(
                                CNIPA,
                                row("'value':5,'releasedAt':'2024-12-31'", unchangedAs(1)),
                                row("'value':6,'releasedAt':'2025-01-15'", unchangedAs(2)),
                                row(
                                        "'value':7,'releasedAt':'2025-02-15','reason':'Census'",
                                        revised(3, "value", "releasedAt")))),
                Sequence.of(
                        "earlier prints at once, after the one that counts",
                        report(CNIPA, "'value':5,'releasedAt':'2026-01-15'").recorded(),
                        together(
                                CNIPA,
                                row(
                                        "'value':3,'releasedAt':'2025-01-15','reason':'First print'",
                                        revised(2, "value", "releasedAt")),
                                row(
                                        "'value':4,'releasedAt':'2025-06-15','reason':'Second print'",
                                        revised(3, "value", "releasedAt")))),
                Sequence.of(
                        "several periods at once",
                        report(CNIPA, "'value':5,'period':'2023','releasedAt':'2024-01-15'")
                                .recorded(),
                        together(
                                CNIPA,
                                row("'value':4,'period':'2022','releasedAt':'2023-01-15'", recorded()),
                                row("'value':5,'period':'2023','releasedAt':'2024-01-15'", unchangedAs(1)),
                                row("'value':6,'period':'2024','releasedAt':'2025-01-15'", recorded()))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void come_to_the_same_in_every_format(Sequence sequence) {
        sequence.isTheSame(Way.FORMATS);
    }

    static Stream<Sequence> come_to_the_same_in_every_format() {
        return Stream.of(
                Sequence.of(
                        "everything that a row can say",
                        report(CNIPA, FULL.formatted("")).recorded(),
                        report(CNIPA, FULL.formatted(",'expectedVintage':1")).unchangedAs(1),
                        report(CNIPA, FULL.replace("-12.50", "-12.5").formatted(",'reason':'=1+1'"))
                                .unchangedAs(1),
                        report(CNIPA, FULL.replace("-12.50", "1.5E+3").formatted(",'reason':'=1+1'"))
                                .revised(2, "value")),
                Sequence.of(
                        "numbers to the last digit",
                        report(CNIPA, "'value':123456789012345.123456789012345,'releasedAt':'2025-01-15'")
                                .recorded(),
                        report(
                                        CNIPA,
                                        "'value':123456789012345.123456789012346,'releasedAt':'2025-01-15','reason':'Last digit'")
                                .revised(2, "value"),
                        report(CNIPA, "'value':0.000000000000001,'releasedAt':'2025-01-15','reason':'Small'")
                                .revised(3, "value")),
                Sequence.of(
                        "what is wrong with a row",
                        report(
                                        CNIPA,
                                        "'value':5,'status':'M','area':'CN-99','period':'2024-Q1',"
                                                + "'unit':{'unitMeasure':'NUMBER','unitMultiplier':4},"
                                                + "'releasedAt':'2025-01-15','releasedAtBasis':'ASSUMED'")
                                .refused("area", "period-type", "released-at-basis", "status-fits-value", "unit"),
                        report(CNIPA, "'missingReason':'not collected','value':5")
                                .refused("code", "value-or-missing"),
                        report(CNIPA, "'note':'Nothing'").refused("required")));
    }

    /** All or nothing would record nothing where POST records what is right. */
    @ParameterizedTest(name = "{0}")
    @MethodSource
    void come_to_the_same_in_part(Sequence sequence) {
        sequence.isTheSame(Way.POST, Way.CSV);
    }

    static Stream<Sequence> come_to_the_same_in_part() {
        return Stream.of(Sequence.of(
                "a later row at once is not the vintage that an earlier one expects",
                together(
                        CNIPA,
                        row(
                                "'value':5,'releasedAt':'2025-01-15','expectedVintage':1,'reason':'Census'",
                                Answer.refused("expected-vintage")),
                        row("'value':6,'releasedAt':'2025-02-15','reason':'Census'", recorded()))));
    }
}
