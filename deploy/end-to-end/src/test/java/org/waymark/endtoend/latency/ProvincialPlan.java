package org.waymark.endtoend.latency;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.waymark.endtoend.HttpService;
import org.waymark.endtoend.Provinces;

/**
 * A plan with one indicator and a target in each of many provinces, so that a report of one province is small and cheap
 * however much has been posted.
 */
record ProvincialPlan(HttpService indicators, HttpService reports, String token, String code) {
    private static final int FIRST_YEAR = 2001;
    private static final int YEARS = 30;
    private static final String INDICATOR =
            """
            {"name":{"zh":"延迟","en":"Latency"},"unit":{"zh":"件","en":"pieces","unitMeasure":"NUMBER","unitMultiplier":0},
             "direction":"HIGHER_IS_BETTER","periodTypes":["A"],"providers":[{"agency":"cnipa","areas":["*"]}],"reviewSteps":0}
            """;
    private static final String PLAN =
            """
            {"title":{"zh":"延迟测量","en":"Latency measurement"},"issuer":{"zh":"测量"},"dated":"2000-12-01",
             "released":"2000-12-01","timeZone":"UTC","parent":null,"period":{"start":"2001","end":"2030"}}
            """;
    private static final String TARGET =
            """
            {"baseline":{"period":"2000","value":0},"targets":[{"period":"2030","value":100}],"attribute":"ANTICIPATORY"}
            """;

    /** A value of one province and one year, in the order of posting. */
    record Value(int province, int year) implements Comparable<Value> {
        private static final Comparator<Value> ORDER =
                Comparator.comparingInt(Value::province).thenComparingInt(Value::year);

        @Override
        public int compareTo(Value other) {
            return ORDER.compare(this, other);
        }
    }

    static ProvincialPlan define(HttpService indicators, HttpService reports, String token) {
        String code = "latency-" + UUID.randomUUID().toString().substring(0, 8);
        ProvincialPlan plan = new ProvincialPlan(indicators, reports, token, code);
        indicators.create("/api/v1/indicators/" + code, INDICATOR, token).expect(201);
        indicators.create("/api/v1/plans/" + code, PLAN, token).expect(201);
        for (int province = 0; province < Provinces.count(); province++) {
            String path = "/api/v1/plans/" + code + "/targets/" + code + "?area=" + Provinces.area(province);
            indicators.create(path, TARGET, token).expect(201);
        }
        return plan;
    }

    /** Year by year, then the next province: values posted together stand in the same report. */
    static Value value(int nth) {
        return new Value(nth / YEARS, FIRST_YEAR + nth % YEARS);
    }

    void post(Value value) {
        String body = "{\"area\":\"%s\",\"period\":\"%d\",\"value\":%d,\"releasedAt\":\"2026-01-05\",\"justification\":\"An invented year\"}"
                .formatted(Provinces.area(value.province), value.year, value.year % 100);
        indicators
                .post("/api/v1/indicators/" + code + "/observations", body, token)
                .expect(201);
    }

    Set<Integer> yearsInReport(int province) {
        JsonNode report = reports.get("/api/v1/reports/plans/" + code + "?area=" + Provinces.area(province))
                .body();
        Set<Integer> years = new HashSet<>();
        report.at("/indicators/0/assessment/inputs")
                .forEach(input -> years.add(input.path("period").asInt()));
        return years;
    }
}
