package org.waymark.local.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.waymark.local.plan.Answer;
import org.waymark.local.plan.ServiceClient;
import org.waymark.local.suite.Refused;

/** The scorecard of one plan. */
public record FirstReport(ServiceClient reportingService, ServiceClient indicatorService) {
    private static final int NAME_COLUMNS = 42;

    public String of(String plan) {
        Answer answer = reportingService.get("/reports/plans/" + plan);
        if (!answer.isSuccess()) {
            throw new Refused("No report of " + plan + ": " + answer.problem());
        }
        TextTable table =
                new TextTable("No", "Indicator", "Baseline", "Target", "Latest", "Attainment", "Pace", "Agency");
        for (JsonNode row : answer.body().path("indicators")) {
            table.row(
                    row.path("number").asText(),
                    name(row.path("name")),
                    point(row.path("baseline")),
                    point(row.path("target")),
                    point(row.path("latest")),
                    attainment(row.path("assessment")),
                    pace(row.path("assessment")),
                    agencies(row.path("indicator").asText()));
        }
        return "%s as of %s%n%n%s".formatted(plan, answer.body().path("asOf").asText(), table);
    }

    private static String name(JsonNode name) {
        return (Wrapped.at(NAME_COLUMNS, name.path("en").asText()) + "\n"
                        + Wrapped.at(NAME_COLUMNS, name.path("zh").asText()))
                .strip();
    }

    private static String point(JsonNode point) {
        if (!point.hasNonNull("value")) {
            return "-";
        }
        return point.path("value").asText() + " (" + point.path("period").asText() + ")";
    }

    private static String attainment(JsonNode assessment) {
        String attainment = assessment.path("attainment").asText("-");
        return assessment.path("metEarly").asBoolean()
                ? attainment + "\nearly, since " + assessment.path("metSince").asText()
                : attainment;
    }

    private static String pace(JsonNode assessment) {
        String pace = assessment.path("pace").asText("-");
        return assessment.hasNonNull("reason")
                ? pace + "\n" + assessment.path("reason").asText()
                : pace;
    }

    private String agencies(String indicator) {
        List<String> agencies = new ArrayList<>();
        for (JsonNode provider :
                indicatorService.get("/indicators/" + indicator).body().path("providers")) {
            agencies.add(provider.path("agency").asText());
        }
        return String.join("\n", agencies);
    }
}
