package org.waymark.indicator.permission;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.waymark.indicator.Client.INDICATOR;
import static org.waymark.indicator.Client.PLAN;
import static org.waymark.indicator.Client.as;
import static org.waymark.indicator.Client.newCode;
import static org.waymark.indicator.Client.newReviewedIndicator;
import static org.waymark.indicator.Client.put;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.waymark.conformity.permission.PermissionTable;
import org.waymark.conformity.permission.Seen;
import org.waymark.indicator.Client;

/** What there is to ask about; cnipa is the agency, nipso a third one. Every value has a month of its own. */
final class Cases {
    static final String SENDER = "the-sender";
    private static final Map<String, AtomicInteger> MONTHS = new ConcurrentHashMap<>();

    final String open = Client.newIndicator();
    final String reviewed = newReviewedIndicator(1);
    final String reviewedTwice = newReviewedIndicator(2);
    final String plan = newCode("plan");
    final String seenByAnybody;
    final String draft;
    final String draftOfAThird;
    final String job;
    final String ownJob;
    final String list;
    final String changes;

    Cases() {
        put("/api/v1/plans/" + plan, PLAN).statusCode(201);
        put("/api/v1/plans/" + plan + "/targets/" + open, target()).statusCode(201);
        String before = given().get("/api/v1/indicators?limit=1").header("Waymark-Position");
        String shared = newCode("shared");
        put(
                        "/api/v1/indicators/" + shared,
                        INDICATOR
                                .replace("\"reviewSteps\":0", "\"reviewSteps\":1")
                                .replace(
                                        "\"areas\":[\"*\"]}",
                                        "\"areas\":[\"*\"]},{\"agency\":\"nipso\",\"areas\":[\"*\"]}"))
                .statusCode(201);
        seenByAnybody = submitted("cnipa", shared, Seen.PUBLIC);
        decision("PUBLISH", "").apply(as("a-publisher", "cnipa", "publisher"), seenByAnybody);
        draft = submitted("cnipa", shared, Seen.OWN_DRAFT);
        draftOfAThird = submitted("nipso", shared, Seen.ANOTHERS_DRAFT);
        job = queued(SENDER);
        ownJob = queued(PermissionTable.SUBJECT);
        list = "/api/v1/indicators/" + shared + "/observations";
        changes = "/api/v1/changes?limit=20&after=" + before;
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        as("reader", "cnipa", "auditor").get(changes).asString().contains(Seen.ANOTHERS_DRAFT));
    }

    private static String submitted(String agency, String indicator, String note) {
        return as("the-system-of-" + agency, agency, "submitter")
                .body(value(indicator, ",\"note\":\"" + note + "\""))
                .post(observations(indicator))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String observations(String indicator) {
        return "/api/v1/indicators/" + indicator + "/observations";
    }

    /** A value that nobody has reported yet. */
    static String value(String indicator, String more) {
        return "{\"period\":\"%s\",\"value\":1%s}".formatted(month(indicator), more);
    }

    private static YearMonth month(String indicator) {
        AtomicInteger next = MONTHS.computeIfAbsent(indicator, first -> new AtomicInteger());
        return YearMonth.of(1990, 1).plusMonths(next.getAndIncrement());
    }

    static String target() {
        return "{\"number\":1,\"targets\":[{\"period\":\"2025\",\"value\":12}],\"attribute\":\"ANTICIPATORY\"}";
    }

    static Function<RequestSpecification, Response> defines(String address, String body) {
        return who -> who.contentType(ContentType.JSON)
                .header("If-None-Match", "*")
                .body(body)
                .put("/api/v1/" + address);
    }

    static Function<RequestSpecification, Response> submits(String indicator, String more) {
        return who ->
                who.contentType(ContentType.JSON).body(value(indicator, more)).post(observations(indicator));
    }

    Function<RequestSpecification, Response> imports(String query, String more) {
        String indicator = open;
        return who -> who.contentType(ContentType.JSON)
                .body("[" + value(indicator, ",\"indicator\":\"" + indicator + "\"" + more) + "]")
                .post("/api/v1/observations" + query);
    }

    /** A decision on a fresh vintage of cnipa's. */
    static Function<RequestSpecification, Response> decides(
            String kind, String indicator, String submitter, String more, String moreOfTheValue) {
        return who -> decision(kind, more)
                .apply(
                        who.contentType(ContentType.JSON),
                        as(submitter, "cnipa", "submitter")
                                .body(value(indicator, moreOfTheValue))
                                .post(observations(indicator))
                                .then()
                                .statusCode(201)
                                .extract()
                                .path("id"));
    }

    static String day(int fromNow) {
        return ",\"releasedAt\":\"" + LocalDate.now().plusDays(fromNow) + "\"";
    }

    private static BiFunction<RequestSpecification, String, Response> decision(String kind, String more) {
        return (who, observation) -> who.body(
                        "{\"decision\":\"%s\",\"vintage\":1,\"reason\":\"because\"%s}".formatted(kind, more))
                .post("/api/v1/observations/" + observation + "/decisions");
    }

    private String queued(String sender) {
        return as(sender, "cnipa", "submitter")
                .header("Prefer", "respond-async")
                .body("[" + value(open, ",\"indicator\":\"" + open + "\"") + "]")
                .post("/api/v1/observations")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }
}
