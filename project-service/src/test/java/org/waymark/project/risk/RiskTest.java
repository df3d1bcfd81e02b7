package org.waymark.project.risk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.EventType;
import org.waymark.foundation.versioned.Moment;
import org.waymark.project.duty.Duty;
import org.waymark.project.duty.DutyQuestion;
import org.waymark.project.part.ProjectPartTest;

@QuarkusTest
class RiskTest extends ProjectPartTest {
    private static final String LATE = "projects/led/risks/late";

    @Inject
    RiskReviews reviews;

    @Test
    void a_risk_is_read_by_the_projects_agencies_office_and_auditor_alone() {
        create("samr", "led/risks/late", risk("samr", "OPEN")).statusCode(201).body("published", is(false));

        List<Supplier<RequestSpecification>> insiders = List.of(
                () -> submitter("cnipa"), () -> submitter("samr"), () -> of("x", "office"), () -> of("x", "auditor"));
        for (Supplier<RequestSpecification> insider : insiders) {
            read(insider.get(), LATE)
                    .statusCode(200)
                    .body("owner", equalTo("samr"))
                    .body("decisions", empty());
            read(insider.get(), "projects/led/risks").body("items.risk", contains("late"));
            read(insider.get(), LATE + "/history").body("items.version", contains(1));
        }
        List<Supplier<RequestSpecification>> outsiders = List.of(RestAssured::given, () -> submitter("moj"));
        for (Supplier<RequestSpecification> outsider : outsiders) {
            read(outsider.get(), LATE).statusCode(404);
            read(outsider.get(), LATE + "?version=1").statusCode(404);
            read(outsider.get(), LATE + "/history").statusCode(404);
            read(outsider.get(), "projects/led/risks").statusCode(200).body("items", empty());
        }
        assertThat(told(EventType.RISK_CHANGED)).singleElement().satisfies(told -> {
            assertThat(told.topic()).isEqualTo("waymark.project-work.v1");
            assertThat(told.data().path("agency").asText()).isEqualTo("samr");
            assertThat(told.data().path("change").asInt()).isEqualTo(1);
            assertThat(told.data().path("publishedVersion").isNull()).isTrue();
        });
    }

    @Test
    void of_the_changes_its_owner_sees_the_risk_and_anyone_its_publication() throws Exception {
        long before = Long.parseLong(read(given(), "projects").extract().header("Waymark-Position"));
        create("samr", "led/risks/told", risk("samr", "OPEN"));
        of("x", "office")
                .body("{\"decision\":\"PUBLISH\",\"version\":1}")
                .post("/api/v1/projects/led/risks/told/decisions");

        String changes = "changes?type=org.waymark.risk.changed.v1&limit=1000&after=" + before;
        Instant deadline = Instant.now().plusSeconds(10);
        while (told(given(), changes).isEmpty() && Instant.now().isBefore(deadline)) {
            Thread.sleep(50);
        }
        assertThat(told(given(), changes)).containsExactly("PUBLISH");
        assertThat(told(submitter("moj"), changes)).containsExactly("PUBLISH");
        assertThat(told(submitter("samr"), changes)).containsExactly(null, "PUBLISH");
    }

    private static List<String> told(RequestSpecification reader, String changes) {
        return read(reader, changes)
                .extract()
                .path("findAll { it.subject == 'led/told' }.collect { it.data.decision?.decision }");
    }

    @Test
    void a_published_version_stays_what_anyone_reads_while_others_are_written() {
        create("samr", "led/risks/late", risk("samr", "OPEN"));
        decide("PUBLISH", 1, "").statusCode(200).body("published", is(true));
        replace("samr", 1, "led/risks/late", risk("samr", "MITIGATED"))
                .statusCode(200)
                .body("version", is(2))
                .body("published", is(false))
                .body("publishedVersion", is(1));

        read(given(), LATE)
                .body("version", is(1))
                .body("state", equalTo("OPEN"))
                .body("decisions", empty());
        read(given(), LATE + "?version=1").statusCode(200);
        read(given(), LATE + "?version=2").statusCode(404);
        read(given(), LATE + "/history").body("items.version", contains(1));
        read(given(), "projects/led/risks").body("items.version", contains(1));
        read(submitter("samr"), LATE).body("version", is(2)).body("decisions.decision", contains("PUBLISH"));
        read(submitter("samr"), LATE + "/history")
                .body("items.version", contains(1, 2))
                .body("items.published", contains(true, false));
        String next =
                read(submitter("samr"), LATE + "/history?limit=1").extract().path("next");
        read(submitter("samr"), LATE + "/history?limit=1&cursor=" + next)
                .body("items.version", contains(2))
                .body("next", nullValue());

        decide("PUBLISH", 2, "").statusCode(200);
        read(given(), LATE).body("version", is(2));
        read(given(), LATE + "?version=1").statusCode(404);
    }

    @Test
    void who_may_not_read_a_risk_does_not_learn_from_refusals_that_it_is_there() {
        create("samr", "led/risks/late", risk("samr", "OPEN"));
        String lead = "cnipa";
        String hidden = create("moj", "led/risks/late", risk(lead, "OPEN"))
                .statusCode(403)
                .extract()
                .path("detail");
        String none = create("moj", "led/risks/none", risk(lead, "OPEN"))
                .statusCode(403)
                .extract()
                .path("detail");

        assertThat(hidden).isEqualTo(none);
    }

    @Test
    void what_the_office_takes_back_is_shown_to_nobody_outside_for_any_day() {
        create("samr", "led/risks/late", risk("samr", "OPEN"));
        decide("PUBLISH", 1, ",\"on\":\"2023-03-01\"");
        read(given(), LATE + "?asOf=2023-02-28").statusCode(404);
        read(given(), LATE + "?asOf=2023-03-01").statusCode(200);

        decide("UNPUBLISH", 1, ",\"on\":\"2023-04-01\",\"reason\":\"too early\"")
                .statusCode(200)
                .body("publishedVersion", nullValue());

        read(given(), LATE).statusCode(404);
        read(given(), LATE + "?asOf=2023-03-01").statusCode(404);
        read(given(), "projects/led/risks?asOf=2023-03-01").body("items", empty());
        read(submitter("samr"), LATE + "?asOf=2023-03-31").body("published", is(true));
        read(submitter("samr"), LATE)
                .body("published", is(false))
                .body("decisions.reason", contains(null, "too early"));
        assertThat(told(EventType.RISK_CHANGED))
                .extracting(Told::topic, told -> told.data().path("change").asInt(), told -> told.data()
                        .at("/decision/decision")
                        .asText())
                .containsExactly(
                        tuple("waymark.project-work.v1", 1, ""),
                        tuple("waymark.projects.v1", 2, "PUBLISH"),
                        tuple("waymark.projects.v1", 3, "UNPUBLISH"));
    }

    @Test
    void a_decision_on_another_version_than_is_thought_is_refused() {
        create("samr", "led/risks/late", risk("samr", "OPEN"));
        decide("UNPUBLISH", 1, ",\"reason\":\"r\"").statusCode(422).body("type", equalTo("/problems/review-state"));
        decide("PUBLISH", 2, "").statusCode(409).body("version", is(1));
        replace("samr", 1, "led/risks/late", risk("samr", "CLOSED"));
        decide("PUBLISH", 1, "").statusCode(409).body("version", is(2));
        decide("PUBLISH", 2, "").statusCode(200);
        decide("PUBLISH", 2, "").statusCode(422).body("type", equalTo("/problems/review-state"));
        decide("UNPUBLISH", 1, ",\"reason\":\"r\"").statusCode(409).body("version", is(2));
    }

    @Test
    void a_decision_has_a_day_that_is_not_to_come_and_not_before_the_last() {
        create("samr", "led/risks/late", risk("samr", "OPEN"));
        decide("PUBLISH", 1, ",\"on\":\"2999-01-01\"").statusCode(422).body("errors.rule", contains("not-to-come"));
        decide("PUBLISH", 1, ",\"on\":\"2023-03-01\"").statusCode(200);
        decide("UNPUBLISH", 1, ",\"on\":\"2023-02-28\",\"reason\":\"r\"")
                .statusCode(422)
                .body("errors.rule", contains("decision-order"));
        decide("UNPUBLISH", 1, "").statusCode(422).body("errors.rule", contains("reason-required"));
    }

    @Test
    void a_retried_decision_is_answered_as_the_first_time() {
        create("samr", "led/risks/late", risk("samr", "OPEN"));
        for (String replayed : new String[] {null, "true"}) {
            of("x", "office")
                    .header(
                            "Idempotency-Key",
                            "publish-late-"
                                    + told(EventType.RISK_CHANGED)
                                            .get(0)
                                            .data()
                                            .path("definedAt")
                                            .asText())
                    .body("{\"decision\":\"PUBLISH\",\"version\":1}")
                    .post("/api/v1/projects/led/risks/late/decisions")
                    .then()
                    .statusCode(200)
                    .header("Idempotency-Replayed", replayed)
                    .body("decisions.decision", contains("PUBLISH"));
        }
    }

    @Test
    void the_owner_and_the_lead_edit_and_nobody_else() {
        create("moj", "led/risks/late", risk("samr", "OPEN"))
                .statusCode(403)
                .body("type", equalTo("/problems/not-your-project"))
                .body("may", containsInAnyOrder("samr", "cnipa"));
        create("samr", "led/risks/late", risk("cnipa", "OPEN")).statusCode(403);
        create("moj", "led/risks/late", risk("moj", "OPEN")).statusCode(403);
        create("cnipa", "led/risks/late", risk("moj", "OPEN"))
                .statusCode(422)
                .body("errors.rule", contains("agency-of-project"));
        create("cnipa", "led/risks/late", risk("samr", "OPEN")).statusCode(201);
        replace("samr", 1, "led/risks/late", risk("cnipa", "OPEN")).statusCode(200);
        replace("samr", 2, "led/risks/late", risk("samr", "OPEN")).statusCode(403);
        create("cnipa", "nowhere/risks/late", risk("samr", "OPEN"))
                .statusCode(404)
                .body("type", equalTo("/problems/unknown-project"));
    }

    @Test
    void where_nobody_is_known_to_answer_the_office_alone_describes() {
        creating()
                .body(
                        """
                        {"plan":"p","name":{"en":"P"},"responsibility":{"known":false,"effectiveFrom":"2021-10-28"}}""")
                .put("/api/v1/projects/lost");

        create("samr", "lost/risks/late", risk("samr", "OPEN")).statusCode(403).body("may", contains("office"));
        of("x", "office")
                .header("If-None-Match", "*")
                .body(risk("samr", "OPEN"))
                .put("/api/v1/projects/lost/risks/late")
                .then()
                .statusCode(201);
    }

    @Test
    void of_two_writers_the_second_learns_what_differs() {
        create("samr", "led/risks/late", risk("samr", "OPEN"));
        replace("samr", 1, "led/risks/late", risk("samr", "MITIGATED")).statusCode(200);
        replace("cnipa", 1, "led/risks/late", risk("cnipa", "OPEN"))
                .statusCode(412)
                .body("differing", contains("owner", "state"));
        replace("cnipa", 1, "led/risks/late", risk("samr", "MITIGATED"))
                .statusCode(200)
                .body("version", is(2));
    }

    @Test
    void it_is_read_as_it_stood_on_a_day_and_as_it_was_known_at_an_instant() {
        String recordedAt =
                create("samr", "led/risks/late", risk("samr", "OPEN")).extract().path("recordedAt");
        String since = ",\"effectiveFrom\":\"%s\"}";
        String later = risk("samr", "OCCURRED").replaceFirst("}$", since.formatted("2024-01-01"));
        replace("samr", 1, "led/risks/late", later).statusCode(200);

        read(submitter("samr"), LATE + "?asOf=2023-12-31").body("state", equalTo("OPEN"));
        read(submitter("samr"), LATE + "?asOf=2024-01-01").body("state", equalTo("OCCURRED"));
        read(submitter("samr"), LATE + "?knownAt=" + recordedAt).body("state", equalTo("OPEN"));
        read(submitter("samr"), LATE + "?version=2&knownAt=" + recordedAt).statusCode(404);
        read(submitter("samr"), "projects/led/risks?asOf=2023-12-31").body("items.state", contains("OPEN"));
        replace("samr", 2, "led/risks/late", risk("samr", "CLOSED").replaceFirst("}$", since.formatted("2023-12-31")))
                .statusCode(422)
                .body("errors.rule", contains("effective-order"));
        replace("samr", 2, "led/risks/late", risk("samr", "CLOSED").replaceFirst("}$", since.formatted("2999-12-31")))
                .statusCode(422)
                .body("errors.rule", contains("not-to-come"));
    }

    @Test
    void an_open_risk_is_owed_a_review_from_its_day_on() {
        create("samr", "led/risks/late", risk("samr", "OPEN"));
        create("samr", "led/risks/done", risk("samr", "CLOSED"));

        assertThat(owed("2023-09-29")).isEmpty();
        assertThat(owed("2023-10-05"))
                .containsExactly(
                        new Duty(Duty.Kind.RISK_REVIEW, "led", "samr", "late", LocalDate.parse("2023-09-30"), 5));

        Instant before = Instant.now();
        replace(
                        "samr",
                        1,
                        "led/risks/late",
                        risk("samr", "CLOSED").replaceFirst("}$", ",\"effectiveFrom\":\"2023-10-05\"}"))
                .statusCode(200);
        assertThat(owed("2023-10-04")).hasSize(1);
        assertThat(owed("2023-10-05")).isEmpty();
        assertThat(owed(new Moment(LocalDate.parse("2023-10-05"), before))).hasSize(1);
    }

    @Test
    void a_mitigated_risk_is_watched_still() {
        create("samr", "led/risks/late", risk("samr", "MITIGATED"));

        assertThat(owed("2023-10-05")).extracting(Duty::subject).containsExactly("late");
    }

    @Test
    void a_review_is_asked_for_before_it_is_due() {
        create("samr", "led/risks/late", risk("samr", "OPEN"));
        DutyQuestion ahead = new DutyQuestion(
                List.of("led"), Moment.on(LocalDate.parse("2023-09-01")), LocalDate.parse("2023-09-30"));

        assertThat(QuarkusTransaction.requiringNew().call(() -> reviews.owed(ahead)))
                .singleElement()
                .satisfies(duty -> assertThat(duty.daysOverdue()).isZero());
    }

    private List<Duty> owed(String asOf) {
        return owed(Moment.on(LocalDate.parse(asOf)));
    }

    private List<Duty> owed(Moment moment) {
        return QuarkusTransaction.requiringNew()
                .call(() -> reviews.owed(new DutyQuestion(List.of("led"), moment, moment.asOf())));
    }

    private static ValidatableResponse decide(String decision, int version, String more) {
        return of("x", "office")
                .body("{\"decision\":\"%s\",\"version\":%d%s}".formatted(decision, version, more))
                .post("/api/v1/projects/led/risks/late/decisions")
                .then();
    }

    private static String risk(String owner, String state) {
        return """
               {"kind":"RISK","title":{"en":"Late"},"probability":"MEDIUM","impact":"HIGH","owner":"%s",
                "reviewOn":"2023-09-30","state":"%s"}"""
                .formatted(owner, state);
    }
}
