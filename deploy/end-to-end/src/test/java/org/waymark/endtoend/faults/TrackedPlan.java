package org.waymark.endtoend.faults;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.endtoend.HttpService;
import org.waymark.endtoend.Provinces;
import org.waymark.endtoend.RunningSuite;
import org.waymark.endtoend.Tables;

/**
 * A plan with a target on one indicator in each client's area and in one they share, so that everything that is
 * reported is an input of its report. The plan and the indicator have the same code.
 */
public record TrackedPlan(RunningSuite suite, String code, List<String> areas) {
    public static final String SHARED_AREA = "CN";
    private static final String AGENCY = "cnipa";
    private static final String INDICATOR =
            """
            {"name":{"zh":"故障","en":"Under faults"},"unit":{"zh":"件","en":"pieces","unitMeasure":"NUMBER","unitMultiplier":0},
             "direction":"HIGHER_IS_BETTER","periodTypes":["D"],"stockOrFlow":"stock",
             "providers":[{"agency":"cnipa","areas":["*"]}],"decimals":2,"reviewSteps":0}
            """;
    private static final String PLAN =
            """
            {"title":{"zh":"规划","en":"A plan"},"issuer":{"zh":"国务院"},"dated":"2000-12-01","released":"2000-12-01",
             "timeZone":"Asia/Shanghai","parent":null,"period":{"start":"2001","end":"2025"}}
            """;
    private static final String TARGET =
            """
            {"number":1,"baseline":{"period":"2000-12-31","value":0},"targets":[{"period":"2025-12-31","value":6000}],
             "attribute":"BINDING"}
            """;

    public static TrackedPlan define(RunningSuite suite, int clients) {
        String code = "faults-" + UUID.randomUUID().toString().substring(0, 8);
        List<String> areas = Stream.concat(
                        IntStream.range(0, clients).mapToObj(TrackedPlan::area), Stream.of(SHARED_AREA))
                .toList();
        TrackedPlan plan = new TrackedPlan(suite, code, areas);
        String administrator = suite.token(AGENCY, "catalogue-admin");
        HttpService service = suite.indicators();
        service.create("/api/v1/indicators/" + code, INDICATOR, administrator).expect(201);
        service.create("/api/v1/plans/" + code, PLAN, administrator).expect(201);
        for (String area : areas) {
            service.create("/api/v1/plans/" + code + "/targets/" + code + "?area=" + area, TARGET, administrator)
                    .expect(201);
        }
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptionsInstanceOf(UncheckedIOException.class)
                .until(() -> suite.reports().get(plan.reportPath(SHARED_AREA)).status() == 200);
        return plan;
    }

    /** Of a client, from 0. */
    public static String area(int client) {
        return Provinces.area(client);
    }

    /** Of a client, from 0. */
    public String project(int client) {
        return code + "-%02d".formatted(client);
    }

    public String token() {
        return suite.token(AGENCY, "submitter", "catalogue-admin");
    }

    public String reportPath(String area) {
        return "/api/v1/reports/plans/" + code + "?area=" + area;
    }

    /** Until reports know everything that has been recorded so far. */
    public void awaitReported(Duration atMost) throws SQLException {
        Tables tables = suite.tables();
        String path = reportPath(SHARED_AREA) + "&minPosition=/indicator-service:" + tables.journalEntries("indicator")
                + "&minPosition=/project-service:" + tables.journalEntries("project");
        await().atMost(atMost)
                .ignoreExceptionsInstanceOf(UncheckedIOException.class)
                .until(() -> suite.reports().get(path).status() == 200);
    }

    JsonNode report(String area) {
        return suite.reports().get(reportPath(area)).expect(200).body();
    }

    /** For each period of each area the version that counts, and each project once. */
    List<Fact> reported() {
        List<Fact> facts = new ArrayList<>();
        for (String area : areas) {
            for (JsonNode input : report(area).at("/indicators/0/assessment/inputs")) {
                facts.add(new Fact(
                        area + "/" + input.path("period").asText(),
                        input.path("vintage").asLong(),
                        input.path("value").decimalValue().toBigInteger().toString()));
            }
        }
        for (JsonNode project : report(SHARED_AREA).path("projects")) {
            String name = project.at("/name/en").asText();
            facts.add(new Fact(project.path("project").asText(), Long.parseLong(name.replaceFirst(".* ", "")), name));
        }
        return facts;
    }
}
