package org.waymark.indicator.sameness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.waymark.indicator.sameness.Person.ANYBODY;
import static org.waymark.indicator.sameness.Person.BOTH;
import static org.waymark.indicator.sameness.Person.CATALOGUE;
import static org.waymark.indicator.sameness.Person.CATALOGUE_OF_GD;
import static org.waymark.indicator.sameness.Person.CNIPA;
import static org.waymark.indicator.sameness.Person.GD;
import static org.waymark.indicator.sameness.Person.OFFICE_OF_GD;
import static org.waymark.indicator.sameness.Person.PUBLISHER;
import static org.waymark.indicator.sameness.Person.PUBLISHER_OF_GD;
import static org.waymark.indicator.sameness.Person.VERIFIER;
import static org.waymark.indicator.sameness.Step.TO_COME;
import static org.waymark.indicator.sameness.Step.dayComes;
import static org.waymark.indicator.sameness.Step.decide;
import static org.waymark.indicator.sameness.Step.onlyOneProvider;
import static org.waymark.indicator.sameness.Step.refuse;
import static org.waymark.indicator.sameness.Step.report;
import static org.waymark.indicator.sameness.Step.row;
import static org.waymark.indicator.sameness.Step.together;
import static org.waymark.indicator.sameness.Step.withdraw;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may revise and withdraw is the same by every way in. */
@QuarkusTest
class WhoMayTest {
    private static final String NOT_YOURS = "not-your-observation";
    private static final String FIVE = "'area':'CN-44','value':5,'releasedAt':'2025-01-15'";
    private static final String SIX = "'area':'CN-44','value':6,'releasedAt':'2025-01-15','reason':'Census'";
    private static final String SEVEN = "'area':'CN-44','value':7,'releasedAt':'2025-02-15','reason':'Census'";
    private static final String SIX_WITHOUT_REASON = "'area':'CN-44','value':6,'releasedAt':'2025-01-15'";
    private static final String SIX_FROM_TODAY = "'area':'CN-44','value':6,'reason':'Census'";
    private static final String SIX_TO_COME = "'area':'CN-44','value':6,'releasedAt':'" + TO_COME + "'";
    private static final String FIVE_TO_COME = "'area':'CN-44','value':5,'releasedAt':'" + TO_COME + "'";
    private static final String MISSING = "'area':'CN-44','missingReason':'NOT_COLLECTED','releasedAt':'2025-01-15'";
    private static final String FOR_GD = ",'onBehalfOf':'gd'";
    private static final String FOR_CNIPA = ",'onBehalfOf':'cnipa'";
    private static final String[] OF_A_WITHDRAWAL = {"value", "missingReason", "status", "releasedAt"};

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void revise_and_withdraw_by_every_way(Sequence sequence) {
        sequence.isAnsweredTheSame(Way.values());
    }

    static Stream<Sequence> revise_and_withdraw_by_every_way() {
        return Stream.of(
                Sequence.of(
                        "another's public value is not revised, withdrawn or told apart",
                        report(GD, FIVE).recorded(),
                        report(CNIPA, SIX).refused(NOT_YOURS),
                        report(CNIPA, SIX_WITHOUT_REASON).refused(NOT_YOURS),
                        report(CNIPA, MISSING).refused(NOT_YOURS),
                        report(CNIPA, SIX_TO_COME).refused(NOT_YOURS),
                        report(CNIPA, SIX + ",'expectedVintage':1").refused(NOT_YOURS),
                        report(CNIPA, SIX + ",'expectedVintage':0").refused("expected-vintage"),
                        withdraw(CNIPA, 1).refused(NOT_YOURS),
                        report(CNIPA, FIVE).unchangedAs(1),
                        report(OFFICE_OF_GD, SIX).revised(2, "value"),
                        report(CNIPA, FIVE).unchangedAs(1),
                        report(CNIPA, FIVE + ",'reason':'Ours','expectedVintage':2")
                                .refused(NOT_YOURS),
                        report(GD, FIVE + ",'reason':'Ours','expectedVintage':2")
                                .revised(3, "value")),
                Sequence.of(
                        "once it is withdrawn any provider reports anew, and then owns it",
                        report(GD, FIVE).recorded(),
                        withdraw(GD, 1).withdrawn(2, OF_A_WITHDRAWAL),
                        report(CNIPA, SIX_FROM_TODAY).revised(3, "value", "missingReason", "status"),
                        report(GD, FIVE).refused(NOT_YOURS),
                        withdraw(GD, 3).refused(NOT_YOURS),
                        withdraw(CNIPA, 3).withdrawn(4, "value", "missingReason", "status")),
                Sequence.of(
                        "on behalf of the owner",
                        report(GD, FIVE).recorded(),
                        report(CATALOGUE, SIX + FOR_CNIPA).refused(NOT_YOURS),
                        report(CATALOGUE_OF_GD, SIX + FOR_CNIPA).refused(NOT_YOURS),
                        report(CATALOGUE, SIX + FOR_GD).revised(2, "value"),
                        report(CNIPA, FIVE + FOR_GD).refused("on-behalf-of"),
                        withdraw(CATALOGUE, 2).withdrawn(3, OF_A_WITHDRAWAL)),
                Sequence.of(
                        "two agencies in a token act for the one that owns it",
                        report(CNIPA, FIVE).recorded(),
                        report(BOTH, SIX).revised(2, "value"),
                        report(GD, SEVEN).refused(NOT_YOURS),
                        report(CNIPA, SEVEN).revised(3, "value", "releasedAt"),
                        withdraw(BOTH, 3).withdrawn(4, OF_A_WITHDRAWAL)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void revise_withdraw_and_decide(Sequence sequence) {
        sequence.isTheSame(Way.POST, Way.CSV);
    }

    static Stream<Sequence> revise_withdraw_and_decide() {
        return Stream.of(
                Sequence.of(
                        "a missing value is its agency's too",
                        report(CNIPA, MISSING).recorded(),
                        report(GD, FIVE).refused(NOT_YOURS),
                        report(CNIPA, SIX).revised(2, "value", "missingReason", "status")),
                Sequence.of(
                        "a catalogue administrator who reports for an agency of their own",
                        report(CNIPA, FIVE).recorded(),
                        report(CATALOGUE_OF_GD, SIX).refused(NOT_YOURS),
                        report(CATALOGUE_OF_GD, SIX + FOR_CNIPA).revised(2, "value"),
                        report(CATALOGUE_OF_GD, FIVE).unchangedAs(1),
                        withdraw(CATALOGUE_OF_GD, 2).withdrawn(3, OF_A_WITHDRAWAL)),
                Sequence.of(
                        "successive vintages of two agencies in a token",
                        together(
                                BOTH,
                                row(FIVE, Answer.recorded()),
                                row(SEVEN, Answer.revised(2, "value", "releasedAt"))),
                        report(CNIPA, SIX).refused(NOT_YOURS)),
                Sequence.of(
                        "an agency that no longer provides it has left its values to those who do",
                        report(GD, FIVE).recorded(),
                        onlyOneProvider(),
                        report(GD, SIX).refused("not-your-indicator"),
                        withdraw(CNIPA, 1).refused(NOT_YOURS),
                        report(CNIPA, SIX).revised(2, "value"),
                        withdraw(CNIPA, 2).withdrawn(3, OF_A_WITHDRAWAL)),
                Sequence.inReview(
                        1,
                        "drafts make nobody an owner until one of them is public",
                        report(GD, FIVE).recorded(),
                        report(CNIPA, SIX).revised(2),
                        withdraw(GD, 2).refused(),
                        decide(PUBLISHER, "PUBLISH", 2),
                        report(GD, SEVEN).refused(NOT_YOURS),
                        withdraw(GD, 2).refused(NOT_YOURS),
                        refuse(PUBLISHER_OF_GD, "WITHDRAW", 2, NOT_YOURS),
                        report(CNIPA, SEVEN).revised(3, "value", "releasedAt")),
                Sequence.inReview(
                        1,
                        "a draft does not become public in place of another's value",
                        report(GD, FIVE_TO_COME).recorded(),
                        decide(PUBLISHER_OF_GD, "PUBLISH", 1),
                        report(CNIPA, SIX_TO_COME).revised(2),
                        dayComes(),
                        refuse(PUBLISHER, "PUBLISH", 2, NOT_YOURS),
                        refuse(PUBLISHER, "WITHDRAW", 1, NOT_YOURS),
                        decide(PUBLISHER, "RETURN", 2)),
                Sequence.of(
                        "an embargo that ends in another's value is taken back by the clock",
                        report(GD, FIVE_TO_COME).recorded(),
                        report(CNIPA, SIX_TO_COME).revised(2),
                        dayComes(),
                        report(GD, "'area':'CN-44','value':5").unchangedAs(1),
                        report(CNIPA, SIX_FROM_TODAY).refused(NOT_YOURS)),
                Sequence.of(
                        "an embargo is not rescheduled into another's value",
                        report(CNIPA, SIX_TO_COME).recorded(),
                        report(GD, FIVE).revised(2),
                        refuse(PUBLISHER, "RESCHEDULE", 1, ",'releasedAt':'2025-03-01'", NOT_YOURS),
                        decide(PUBLISHER, "WITHDRAW", 1)));
    }

    /** Of all or nothing the first row would not be recorded. */
    @Test
    void the_second_row_of_a_file_does_not_revise_the_first_for_another_agency() {
        Sequence.of(
                        "two rows",
                        together(
                                CATALOGUE_OF_GD,
                                row(FIVE + FOR_CNIPA, Answer.recorded()),
                                row(SEVEN, Answer.refused(NOT_YOURS))))
                .isTheSame(Way.POST, Way.CSV);
    }

    @ParameterizedTest
    @CsvSource({
        "I, not-your-observation",
        "M, not-your-observation",
        "MERGE, not-your-observation",
        "D, not-your-observation",
        "DELETE, not-your-observation",
        "A, exists-already",
        "APPEND, exists-already",
        "R, one-of"
    })
    void no_action_of_a_row_reaches_another_s_value(String action, String rule) {
        Course course = new Course(Way.SDMX_CSV, Indicators.likeAll(0), false);
        course.report(GD, List.of(json(FIVE)));
        String row = action.startsWith("D") ? "'area':'CN-44','reason':'A slip'" : SIX;
        assertThat(course.report(CNIPA, List.of(json(row + ",'action':'" + action + "'"))))
                .containsExactly(Answer.refused(rule));
    }

    @ParameterizedTest
    @CsvSource({
        "SUBMITTED, VERIFY",
        "SUBMITTED, PUBLISH",
        "SUBMITTED, RETURN",
        "SUBMITTED, WITHDRAW",
        "PUBLISHED, WITHDRAW",
        "PUBLISHED, RESCHEDULE"
    })
    void decisions_are_for_the_agency_of_the_vintage(String state, String decision) {
        Course course = new Course(Way.POST, Indicators.likeAll(2), true);
        course.report(CNIPA, List.of(json(state.equals("PUBLISHED") ? FIVE_TO_COME : FIVE)));
        if (state.equals("PUBLISHED")) {
            course.decide(VERIFIER, "VERIFY", 1, "");
            course.decide(PUBLISHER, "PUBLISH", 1, "");
        }
        String day = decision.equals("RESCHEDULE") ? ",\"releasedAt\":\"2099-01-01\"" : "";
        Person stranger = new Person("gd-everything", List.of("gd"), List.of("submitter", "verifier", "publisher"));
        // Who may not see the vintage is told what is told of one that does not exist.
        course.decide(stranger, decision, 1, day).then().statusCode(404);
        Person seer = new Person("gd-auditor", List.of("gd"), List.of("submitter", "verifier", "publisher", "auditor"));
        course.decide(seer, decision, 1, day)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/" + NOT_YOURS))
                .body("may[0]", containsString(" of cnipa"));
    }

    @Test
    void a_refusal_names_the_agency_that_may() {
        Course course = new Course(Way.POST, Indicators.likeAll(0), false);
        course.report(GD, List.of(json(FIVE)));
        CNIPA.asks()
                .contentType(ContentType.JSON)
                .body(json("{" + SIX + ",'period':'2024'}"))
                .post("/api/v1/indicators/" + course.indicator() + "/observations")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/" + NOT_YOURS))
                .body("may", contains("gd"))
                .body("detail", containsString("vintage 1 counts publicly and is of gd"));
        CNIPA.asks()
                .contentType(ContentType.JSON)
                .body(json("[{" + SIX + ",'period':'2024','indicator':'" + course.indicator() + "'}]"))
                .post("/api/v1/observations")
                .then()
                .statusCode(422)
                .body("errors.size()", equalTo(1))
                .body("errors[0].row", equalTo(1))
                .body("errors[0].pointer", equalTo("/period"))
                .body("errors[0].value", equalTo("2024"))
                .body("errors[0].rule", equalTo(NOT_YOURS))
                .body("errors[0].message", containsString("gd"));
    }

    /** A withdrawal of what is a secret is answered as one of what does not exist. */
    @Test
    void a_row_tells_nothing_of_a_draft_that_its_sender_may_not_see() {
        Course course = new Course(Way.POST, Indicators.likeAll(1), true);
        course.report(GD, List.of(json(FIVE)));
        String row = "[{'area':'CN-44','period':'%s','indicator':'" + course.indicator()
                + "','action':'DELETE','reason':'A slip'}]";
        assertThat(messageTo(row.formatted("2024"))).isEqualTo(messageTo(row.formatted("2023")));
    }

    private static String messageTo(String file) {
        return CNIPA.asks()
                .contentType(ContentType.JSON)
                .body(json(file))
                .post("/api/v1/observations")
                .then()
                .statusCode(422)
                .extract()
                .path("errors[0].message");
    }

    @Test
    void the_clock_says_why_it_took_an_embargo_back() {
        Course course = new Course(Way.POST, Indicators.likeAll(0), false);
        course.report(GD, List.of(json(FIVE_TO_COME)));
        course.report(CNIPA, List.of(json(SIX_TO_COME)));
        SoftAssertions softly = new SoftAssertions();
        dayComes().take(course, softly);
        course.report(GD, List.of(json("'area':'CN-44','value':5")));
        String observation = course.observations().get(0);
        ANYBODY.asks()
                .get("/api/v1/observations/" + observation)
                .then()
                .body("value", equalTo(5))
                .body("agency", equalTo("gd"));
        CNIPA.asks()
                .get("/api/v1/observations/" + observation + "/vintages")
                .then()
                .body("items[1].reviewState", equalTo("WITHDRAWN"))
                .body("items[1].decisions[0].role", equalTo("release-clock"))
                .body("items[1].decisions[0].agency", nullValue())
                .body("items[1].decisions[0].reason", containsString("vintage 1 counts publicly and is of gd"));
        GD.asks()
                .get("/api/v1/observations/" + observation + "/vintages")
                .then()
                .body("items.vintage", contains(1));
    }

    private static String json(String apostrophes) {
        return apostrophes.replace('\'', '"');
    }
}
