package org.waymark.reporting.evaluation;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.backing.testing.BackingServices;
import org.waymark.reporting.feed.MadeUp;
import org.waymark.reporting.feed.NeighbourJournal;

/** A plan with one target, for which cnipa and samr answer, and its evaluations. */
public final class Evaluated {
    static final String EVALUATIONS = "/api/v1/evaluations";
    private static final String INDICATOR = "-length";

    private static final Set<String> KNOWN = new HashSet<>();

    private Evaluated() {}

    public static void planOnce(String code) {
        if (KNOWN.add(code)) {
            plan(code);
        }
    }

    /** Waits until the plan is known, with the value of 2022. */
    static void plan(String code) {
        MadeUp plan = new MadeUp(code);
        String indicator = code + INDICATOR;
        NeighbourJournal.send(List.of(
                plan.plan("2021-01-01"),
                plan.indicator(
                        indicator,
                        1,
                        "{\"name\": {\"zh\": \"长度\", \"en\": \"Length\"},"
                                + " \"providers\": [{\"agency\": \"cnipa\"}, {\"agency\": \"samr\"}]}"),
                plan.target(indicator, 1, "{\"number\": 1}"),
                plan.observed(indicator, "2022", "30.50", "{\"status\": \"P\"}")));
        await().atMost(Duration.ofSeconds(30)).until(() -> given().queryParam("asOf", "2024-06-30")
                .get("/api/v1/reports/plans/{plan}/indicators/{indicator}", code, indicator)
                .asString()
                .contains("30.5"));
    }

    /** Another value of 2022 becomes known now. */
    static void revise(String code, String value) {
        observe(code, "2022", value, "{\"vintage\": 2}");
    }

    static void observe(String code, String period, String value, String members) {
        NeighbourJournal.send(List.of(new MadeUp(code)
                .observed(code + INDICATOR, period, value, members)
                .announcedAt(Instant.now())));
        await().atMost(Duration.ofSeconds(30)).until(() -> given().queryParam("asOf", "2026-06-30")
                .get("/api/v1/reports/plans/{plan}/indicators/{indicator}", code, code + INDICATOR)
                .asString()
                .contains(value));
    }

    static String definition(String plan, String kind, String members) {
        return """
                {"plan": "%s", "kind": "%s", "asOf": "2024-06-30", "title": {"zh": "评估报告", "en": "Evaluation"},
                 "sections": [{"code": "MEASURES", "text": {"zh": "加大力度"}}]%s}
                """
                .formatted(plan, kind, members);
    }

    static RequestSpecification evaluator() {
        return as("writer", "ndrc", "evaluator");
    }

    static RequestSpecification office() {
        return as("official", "ndrc", "office");
    }

    static RequestSpecification signatory() {
        return as("signer", "ndrc", "signatory");
    }

    static RequestSpecification agency(String code) {
        return as("person-of-" + code, code, "submitter");
    }

    static RequestSpecification as(String subject, String agency, String... roles) {
        return given().auth().oauth2(BackingServices.tokenOf(subject, agency, roles));
    }

    static ValidatableResponse post(RequestSpecification who, String path, String body) {
        return who.contentType(ContentType.JSON)
                .body(body)
                .post(EVALUATIONS + path)
                .then();
    }

    /** Its id. */
    static String draft(String plan, String kind, String members) {
        NeighbourJournal.send(List.of());
        return post(evaluator(), "", definition(plan, kind, members))
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse decide(RequestSpecification who, String id, String members) {
        return post(who, "/" + id + "/decisions", "{\"version\": 1, " + members + "}");
    }

    static ValidatableResponse opine(RequestSpecification who, String id, String members) {
        return post(who, "/" + id + "/opinions", "{\"version\": 1, " + members + "}");
    }

    /** Put to the agencies until today. */
    static void consult(String id) {
        decide(evaluator(), id, "\"decision\": \"CONSULT\", \"respondBy\": \"" + today() + "\"")
                .statusCode(200);
    }

    /** The two agencies agree, and the office has weighed it. */
    static void deliberate(String id) {
        opine(agency("cnipa"), id, "\"opinion\": \"AGREE\"").statusCode(200);
        opine(agency("samr"), id, "\"opinion\": \"AGREE\"").statusCode(200);
        decide(office(), id, "\"decision\": \"DELIBERATE\"").statusCode(200);
    }

    static ValidatableResponse issue(RequestSpecification who, String id, String number) {
        return decide(
                who, id, "\"decision\": \"ISSUE\", \"number\": \"" + number + "\", \"issuedOn\": \"" + today() + "\"");
    }

    /** From draft to issue; its id. */
    public static String issued(String plan, String kind, String number) {
        String id = draft(plan, kind, "");
        consult(id);
        deliberate(id);
        issue(signatory(), id, number).statusCode(200);
        return id;
    }

    static ValidatableResponse get(RequestSpecification who, String id) {
        NeighbourJournal.send(List.of());
        return who.get(EVALUATIONS + "/{id}", id).then();
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }
}
