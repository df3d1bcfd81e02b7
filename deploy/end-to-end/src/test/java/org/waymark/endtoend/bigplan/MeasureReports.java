package org.waymark.endtoend.bigplan;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.endtoend.bigplan.generated.BigPlan;
import org.waymark.endtoend.bigplan.generated.Series;

/** What reports of the big plan cost, today, on other days and with other knowledge; and the real plan beside it. */
record MeasureReports(BigPlan plan, Surroundings suite, int requests, Progress progress) {
    List<String> table() throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>(List.of(
                "| report | when | GET | status | largest KiB | p50 ms | p99 ms | max ms |",
                "|---|---|---|---|---|---|---|---|"));
        for (MeasuredReport report : reports()) {
            progress.say("Measuring " + report.what() + ", " + report.when());
            lines.add(report.row(requests));
        }
        return lines;
    }

    private List<MeasuredReport> reports() {
        String area = plan.series(plan.size().areas() - 1).area();
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("scorecard of one area", "?area=" + area);
        kinds.put("summary of the whole plan", "?limit=1");
        kinds.put("page of 100", "?limit=100");
        List<MeasuredReport> reports = new ArrayList<>();
        kinds.forEach((what, question) -> times().forEach((when, time) -> reports.add(new MeasuredReport(
                what, when, suite.reports().base(), "/api/v1/reports/plans/" + plan.code() + question + time))));
        reports.add(new MeasuredReport(
                "the real plan", "today", suite.reports().base(), "/api/v1/reports/plans/" + RealPlan.CODE));
        return reports;
    }

    private Map<String, String> times() {
        Map<String, String> times = new LinkedHashMap<>();
        times.put("today", "");
        times.put("at the last release", "&asOf=" + plan.lastRelease());
        times.put("two years back", "&asOf=" + LocalDate.now().minusYears(2));
        times.put("known in the middle of the load", "&knownAt=" + inTheMiddle());
        times.put("known before the load", "&knownAt=" + before());
        return times;
    }

    private Instant before() {
        JsonNode defined = suite.indicators()
                .get("/api/v1/plans/" + plan.code())
                .expect(Set.of(200))
                .body();
        return Instant.parse(defined.path("recordedAt").asText())
                .truncatedTo(ChronoUnit.SECONDS)
                .minusSeconds(1);
    }

    /** When a vintage in the middle of the middle release was recorded. */
    private Instant inTheMiddle() {
        Series middle = plan.series(plan.size().series() / 2);
        String path = "/api/v1/indicators/%s/observations?area=%s&period=%s&includeHistory=true"
                .formatted(middle.indicator(), middle.area(), plan.quarter(0));
        JsonNode vintages =
                suite.indicators().get(path).expect(Set.of(200)).body().path("items");
        return Instant.parse(vintages.path(plan.size().vintages() / 2)
                        .path("recordedAt")
                        .asText())
                .truncatedTo(ChronoUnit.SECONDS);
    }
}
