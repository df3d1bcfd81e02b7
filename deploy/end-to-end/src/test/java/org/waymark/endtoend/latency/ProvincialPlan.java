package org.waymark.endtoend.latency;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.waymark.endtoend.HttpService;

/**
 * A plan with one indicator and a target in each of many provinces, so that a report of one province is small and cheap
 * however much has been posted.
 */
record ProvincialPlan(HttpService indicators, HttpService reports, String token, String code) {
    private static final int PROVINCES = 50;
    private static final int FIRST_YEAR = 2001;
    private static final long BETWEEN_LOOKS_MILLIS = 4;
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);
    private static final String INDICATOR =
            """
            {"name":{"zh":"延迟","en":"Latency"},"unit":{"zh":"件","en":"pieces","unitMeasure":"NUMBER","unitMultiplier":0},
             "direction":"HIGHER_IS_BETTER","periodTypes":["A"],"providers":[{"agency":"cnipa","areas":["*"]}],"reviewSteps":0}
            """;
    private static final String PLAN =
            """
            {"title":{"zh":"延迟测量","en":"Latency measurement"},"issuer":{"zh":"测量"},"dated":"2000-12-01",
             "released":"2000-12-01","timeZone":"UTC","parent":null,"period":{"start":"2001","end":"2025"}}
            """;
    private static final String TARGET =
            """
            {"baseline":{"period":"2000","value":0},"targets":[{"period":"2025","value":100}],"attribute":"ANTICIPATORY"}
            """;

    /** A value of one province and one year. */
    record Value(String area, int year) {}

    static ProvincialPlan define(HttpService indicators, HttpService reports, String token) {
        String code = "latency-" + UUID.randomUUID().toString().substring(0, 8);
        ProvincialPlan plan = new ProvincialPlan(indicators, reports, token, code);
        indicators.create("/api/v1/indicators/" + code, INDICATOR, token).expect(201);
        indicators.create("/api/v1/plans/" + code, PLAN, token).expect(201);
        for (int province = 0; province < PROVINCES; province++) {
            String path = "/api/v1/plans/" + code + "/targets/" + code + "?area=" + area(province);
            indicators.create(path, TARGET, token).expect(201);
        }
        return plan;
    }

    /** Goes round the provinces year by year. */
    static Value value(int nth) {
        return new Value(area(nth % PROVINCES), FIRST_YEAR + nth / PROVINCES);
    }

    void post(Value value) {
        String body = "{\"area\":\"%s\",\"period\":\"%d\",\"value\":%d,\"releasedAt\":\"2026-01-05\"}"
                .formatted(value.area, value.year, value.year % 100);
        indicators
                .post("/api/v1/indicators/" + code + "/observations", body, token)
                .expect(201);
    }

    void awaitInReport(Value value) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!isInReport(value)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(value + " does not become visible");
            }
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
        }
    }

    private boolean isInReport(Value value) {
        JsonNode report = reports.get("/api/v1/reports/plans/" + code + "?area=" + value.area)
                .body();
        for (JsonNode input : report.at("/indicators/0/assessment/inputs")) {
            if (input.path("period").asInt() == value.year) {
                return true;
            }
        }
        return false;
    }

    private static String area(int province) {
        return "CN-%02d".formatted(province + 11);
    }
}
