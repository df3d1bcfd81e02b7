package org.waymark.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * An indicator of days, and a plan with a target on it: what is reported of it is an input of the plan's report.
 *
 * @param service the instance it is reported to
 */
public record TrackedIndicator(RunningSuite suite, HttpService service, String code, String plan) {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final LocalDate FIRST_DAY = LocalDate.of(2011, 1, 1);
    private static final String AGENCY = "cnipa";
    private static final String INDICATOR =
            """
            {"name":{"zh":"每日","en":"Of every day"},"unit":{"zh":"件","en":"pieces","unitMeasure":"NUMBER","unitMultiplier":0},
             "direction":"HIGHER_IS_BETTER","periodTypes":["D"],"stockOrFlow":"stock",
             "providers":[{"agency":"cnipa","areas":["*"]}],"decimals":2,"reviewSteps":0}
            """;
    private static final String PLAN =
            """
            {"title":{"zh":"规划","en":"A plan"},"issuer":{"zh":"国务院"},"dated":"2010-12-01","released":"2010-12-01",
             "timeZone":"Asia/Shanghai","parent":null,"period":{"start":"2011","end":"2025"}}
            """;
    private static final String TARGET =
            """
            {"number":1,"baseline":{"period":"2010-12-31","value":0},"targets":[{"period":"2025-12-31","value":6000}],
             "attribute":"BINDING"}
            """;

    public static TrackedIndicator define(RunningSuite suite) {
        String unique = UUID.randomUUID().toString().substring(0, 8);
        HttpService service = suite.indicators();
        TrackedIndicator defined = new TrackedIndicator(suite, service, "daily-" + unique, "plan-" + unique);
        String administrator = suite.token(AGENCY, "catalogue-admin");
        service.create("/api/v1/indicators/" + defined.code, INDICATOR, administrator)
                .expect(201);
        service.create("/api/v1/plans/" + defined.plan, PLAN, administrator).expect(201);
        service.create("/api/v1/plans/" + defined.plan + "/targets/" + defined.code + "?area=CN", TARGET, administrator)
                .expect(201);
        return defined;
    }

    /** The periods it is reported for, one after the other, as a client writes them. */
    public static String day(int nth) {
        return FIRST_DAY.plusDays(nth).toString();
    }

    /** The same indicator, reported to another instance. */
    public TrackedIndicator through(HttpService instance) {
        return new TrackedIndicator(suite, instance, code, plan);
    }

    public HttpService.Answer submit(String day, int value) {
        return submit(day, value, "2026-01-05");
    }

    /** As a correction of what was reported before. */
    HttpService.Answer revise(String day, int value) {
        return submit(day, value, "2026-01-05\",\"reason\":\"recount");
    }

    HttpService.Answer submit(String day, int value, String releasedAt) {
        String body = body(day, value, releasedAt);
        return service.post("/api/v1/indicators/" + code + "/observations", body, suite.token(AGENCY, "submitter"));
    }

    /** As a client sends it. */
    public static String body(String day, int value) {
        return body(day, value, "2026-01-05");
    }

    private static String body(String day, int value, String releasedAt) {
        return "{\"period\":\"%s\",\"value\":%d,\"justification\":\"An invented day\",\"releasedAt\":\"%s\"}"
                .formatted(day, value, releasedAt);
    }

    /** Of the periods given each stands once in the database and in the report, and at least once on the topic. */
    public void assertEachArrived(Collection<String> days) throws Exception {
        List<String> expected = days.stream().sorted().toList();
        assertThat(suite.tables().recordedPeriods(code)).isEqualTo(expected);
        await().atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(() -> assertThat(publishedPeriods()).containsAll(expected));
        await().atMost(PATIENCE)
                .ignoreExceptionsInstanceOf(UncheckedIOException.class)
                .untilAsserted(() -> assertThat(reportedPeriods()).isEqualTo(expected));
    }

    public List<String> publishedPeriods() {
        return suite.topics().observationsOf(code).stream()
                .map(PublishedEvent::period)
                .toList();
    }

    /** Of one day, in the order of the topic. */
    List<Integer> publishedVintages(String day) {
        return suite.topics().observationsOf(code).stream()
                .filter(event -> event.period().equals(day))
                .map(event -> event.data().path("vintage").asInt())
                .toList();
    }

    public List<String> reportedPeriods() {
        return periods(report("").at("/indicators/0/assessment/inputs"));
    }

    /** @param query how far the report must have come, such as {@code ?minPosition=/indicator-service:12} */
    public JsonNode report(String query) {
        return suite.reports()
                .get("/api/v1/reports/plans/" + plan + query)
                .expect(200)
                .body();
    }

    boolean hasReport(String query) {
        return suite.reports().get("/api/v1/reports/plans/" + plan + query).status() == 200;
    }

    private static List<String> periods(JsonNode inputs) {
        List<String> periods = new ArrayList<>();
        inputs.forEach(input -> periods.add(input.path("period").asText()));
        return periods;
    }
}
