package org.waymark.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.waymark.contracts.EventJson;

/** An annual indicator, in pieces and the higher the better, that a plan wants to rise from 10 (2020) to 100 (2025). */
record AnnualIndicator(RunningSuite suite, String code, String plan) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String AGENCY = "cnipa";
    private static final String DEFINITION =
            """
            {"name":{"zh":"年度","en":"Of every year"},"unit":{"zh":"件","en":"pieces","unitMeasure":"NUMBER","unitMultiplier":0},
             "direction":"HIGHER_IS_BETTER","periodTypes":["A"],"stockOrFlow":"stock",
             "providers":[{"agency":"cnipa","areas":["*"]}],"decimals":2,"reviewSteps":0}
            """;
    private static final String PLAN =
            """
            {"title":{"zh":"规划","en":"A plan"},"issuer":{"zh":"国务院"},"dated":"2020-12-01","released":"2020-12-31",
             "timeZone":"Asia/Shanghai","parent":null,"period":{"start":"2021","end":"2025"}}
            """;
    private static final String TARGET =
            """
            {"number":1,"baseline":{"period":"2020","value":10},"targets":[{"period":"2025","value":100}],
             "attribute":"BINDING"}
            """;

    static AnnualIndicator define(RunningSuite suite) {
        return define(suite, "{}");
    }

    /** @param otherwise members that its definition has otherwise, as JSON */
    static AnnualIndicator define(RunningSuite suite, String otherwise) {
        String unique = UUID.randomUUID().toString().substring(0, 8);
        AnnualIndicator defined = new AnnualIndicator(suite, "annual-" + unique, "plan-" + unique);
        defined.put(defined.path(), merged(DEFINITION, otherwise)).expect(201);
        defined.put("/api/v1/plans/" + defined.plan, PLAN).expect(201);
        defined.setTarget("{}").expect(201);
        return defined;
    }

    String path() {
        return "/api/v1/indicators/" + code;
    }

    String targetPath() {
        return "/api/v1/plans/" + plan + "/targets/" + code + "?area=CN";
    }

    /** Its next definition, which has these members otherwise. */
    HttpService.Answer defineAgain(String otherwise) {
        return put(path(), merged(DEFINITION, otherwise));
    }

    /** Its next target, which has these members otherwise. */
    HttpService.Answer setTarget(String otherwise) {
        return put(targetPath(), merged(TARGET, otherwise));
    }

    JsonNode target() {
        return suite.indicators().get(targetPath()).expect(200).body();
    }

    /** Creates, or replaces whatever there is. */
    private HttpService.Answer put(String path, String body) {
        String token = suite.token(AGENCY, "catalogue-admin");
        HttpService.Answer created = suite.indicators().create(path, body, token);
        return created.status() == 412
                ? suite.indicators()
                        .replace(path, created.body().path("currentEtag").asText(), body, token)
                : created;
    }

    /** @param file of {@code reported-cases} */
    HttpService.Answer sendFile(String file) {
        return send("text/csv", file(file));
    }

    HttpService.Answer send(String contentType, String rows) {
        return suite.indicators().post("/api/v1/observations", contentType, rows, token());
    }

    HttpService.Answer submit(String observation) {
        return suite.indicators().post(path() + "/observations", observation, token());
    }

    HttpService.Answer withdraw(String observation, int vintage) {
        return suite.indicators()
                .post(
                        "/api/v1/observations/" + observation + "/decisions",
                        "{\"decision\":\"WITHDRAW\",\"vintage\":%d,\"reason\":\"a typing error\"}".formatted(vintage),
                        suite.token(AGENCY, "publisher"));
    }

    private String token() {
        return suite.token(AGENCY, "submitter");
    }

    String file(String name) {
        try (InputStream file = AnnualIndicator.class.getResourceAsStream("/reported-cases/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("CODE", code);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every recorded vintage. */
    List<JsonNode> recorded() {
        List<JsonNode> items = new ArrayList<>();
        suite.indicators()
                .get(path() + "/observations?includeHistory=true")
                .expect(200)
                .body()
                .path("items")
                .forEach(items::add);
        return items;
    }

    /** The value that counts for a year; null where none does. */
    String value(String year) {
        JsonNode items = suite.indicators()
                .get(path() + "/observations?period=" + year)
                .expect(200)
                .body()
                .path("items");
        return items.at("/0/value").asText(null);
    }

    void hasRecordedNothing() {
        assertThat(recorded()).isEmpty();
    }

    ReportEntry reported() throws SQLException {
        return reported("2024-06-30");
    }

    /** In a report that has everything recorded so far. */
    ReportEntry reported(String asOf) throws SQLException {
        return ReportEntry.of(report("asOf=" + asOf).expect(200).body(), code, "CN");
    }

    HttpService.Answer report(String query) throws SQLException {
        long entries = suite.tables().journalEntries("indicator");
        await().atMost(PATIENCE).until(() -> suite.tables().lastPosition("indicator") >= entries);
        String question = "/api/v1/reports/plans/" + plan + "?" + query + "&minPosition=/indicator-service:"
                + suite.tables().lastPosition("indicator");
        return await().atMost(PATIENCE).until(() -> suite.reports().get(question), answer -> answer.status() != 503);
    }

    private static String merged(String body, String otherwise) {
        try {
            ObjectNode merged = (ObjectNode) EventJson.mapper().readTree(body);
            merged.setAll((ObjectNode) EventJson.mapper().readTree(otherwise));
            return merged.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
