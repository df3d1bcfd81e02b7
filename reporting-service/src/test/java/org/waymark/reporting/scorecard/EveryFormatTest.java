package org.waymark.reporting.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.BackingServices;
import org.waymark.reporting.feed.NeighbourJournal;
import org.waymark.reporting.feed.RealPlanEvents;
import org.waymark.reporting.format.CsvFile;
import org.waymark.reporting.format.Workbook;

/** One report, read in every format: equal numbers, texts and dates. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class EveryFormatTest {
    private static final String ADDRESS = "/api/v1/reports/plans/ipr-14fyp";
    private static final List<String> TABLES = List.of(
            "indicators",
            "projects",
            "projectAgencies",
            "summary",
            "notAssessable",
            "interim",
            "conclusions",
            "children",
            "trace");

    /** Of a target: column, and where the JSON has it. */
    private static final Map<String, String> OF_TARGET = Map.ofEntries(
            Map.entry("number", "/number"),
            Map.entry("indicator", "/indicator"),
            Map.entry("nameZh", "/name/zh"),
            Map.entry("nameEn", "/name/en"),
            Map.entry("area", "/area"),
            Map.entry("unitZh", "/unit/zh"),
            Map.entry("unitMeasure", "/unit/unitMeasure"),
            Map.entry("baselinePeriod", "/baseline/period"),
            Map.entry("baselineValue", "/baseline/value"),
            Map.entry("targetValue", "/target/value"),
            Map.entry("latestPeriod", "/latest/period"),
            Map.entry("latestValue", "/latest/value"),
            Map.entry("latestReleasedAt", "/latest/releasedAt"),
            Map.entry("latestSourceTitle", "/latest/sources/0/title"),
            Map.entry("attainment", "/assessment/attainment"),
            Map.entry("metSince", "/assessment/metSince"),
            Map.entry("metEarly", "/assessment/metEarly"),
            Map.entry("final", "/assessment/final"),
            Map.entry("pace", "/assessment/pace"),
            Map.entry("progress", "/assessment/progress"),
            Map.entry("expected", "/assessment/expected"),
            Map.entry("r", "/assessment/r"),
            Map.entry("timeLead", "/assessment/timeLead"),
            Map.entry("reason", "/assessment/reason"),
            Map.entry("changedAt", "/assessment/changed/at"),
            Map.entry("providers", "/providers/0/agency"),
            Map.entry("confidence", "/provenance/confidence"),
            Map.entry("assessment", "/assessment/id"),
            Map.entry("version", "/assessment/version"));

    private static final Map<String, String> OF_INPUT = Map.of(
            "period", "/period",
            "value", "/value",
            "status", "/status",
            "vintage", "/vintage",
            "releasedAt", "/releasedAt",
            "releaseAssumed", "/releaseAssumed");

    @BeforeEach
    void the_neighbours_have_told_of_the_real_plan() {
        RealPlanEvents.sendOnce();
    }

    @Test
    void csv_says_of_each_target_what_json_says() {
        JsonNode report = json();
        List<Map<String, String>> rows = csv("indicators");

        assertThat(rows).hasSize(8);
        for (int i = 0; i < rows.size(); i++) {
            assertSame(rows.get(i), OF_TARGET, report.get("indicators").get(i));
        }
    }

    @Test
    void the_trace_holds_every_input_and_every_value_left_out() {
        List<JsonNode> inputs = new ArrayList<>();
        json().get("indicators").forEach(target -> {
            target.at("/assessment/inputs").forEach(inputs::add);
            target.at("/assessment/signals").forEach(inputs::add);
            target.at("/notCompared").forEach(inputs::add);
        });
        List<Map<String, String>> rows = csv("trace");

        assertThat(rows).hasSameSizeAs(inputs).hasSizeGreaterThan(40);
        for (int i = 0; i < rows.size(); i++) {
            assertSame(rows.get(i), OF_INPUT, inputs.get(i));
            assertThat(rows.get(i).get("method")).isEqualTo("linear-trajectory");
            assertThat(rows.get(i).get("parameters")).contains("tolerance=");
        }
    }

    @Test
    void counts_projects_and_conclusions_are_those_of_json() {
        JsonNode report = json();

        assertThat(csv("summary"))
                .filteredOn(row -> row.get("about").equals("attainment"))
                .allSatisfy(row -> assertThat(row.get("count"))
                        .isEqualTo(report.at("/summary/attainment/" + row.get("word"))
                                .asText()))
                .hasSize(3);
        assertThat(csv("notAssessable")).hasSameSizeAs(report.at("/summary/notAssessable"));
        assertThat(csv("projects")).hasSameSizeAs(report.get("projects"));
        assertThat(csv("projects").get(3).get("nameZh"))
                .isEqualTo(report.at("/projects/3/name/zh").asText());
        assertThat(csv("conclusions"))
                .extracting(row -> row.get("wordingZh"))
                .containsExactlyElementsOf(wordings(report));
    }

    @Test
    void a_workbook_holds_the_same_cells_as_csv_in_a_sheet_for_each_table() {
        Workbook workbook = new Workbook(fixed().queryParam("format", "xlsx")
                .get(ADDRESS)
                .then()
                .statusCode(200)
                .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .header("Content-Disposition", "attachment; filename=\"ipr-14fyp-scorecard-2025-12-31.xlsx\"")
                .extract()
                .asByteArray());

        assertThat(workbook.names())
                .startsWith("about")
                .containsSequence(TABLES)
                .endsWith("trace", "columns");
        TABLES.forEach(table -> assertThat(workbook.rows(table)).as(table).isEqualTo(csv(table)));
        assertThat(workbook.cells("indicators").get(0)).contains("指标\nName (Chinese)");
        assertThat(workbook.cells("about"))
                .anySatisfy(line -> assertThat(line).startsWith("截至日期", "As of").endsWith(daysOfASheet("2025-12-31")))
                .contains(List.of("方法", "Method", "linear-trajectory"));
    }

    /** As sheets count days. */
    private static String daysOfASheet(String day) {
        return ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), LocalDate.parse(day)) + ".0";
    }

    private static List<String> wordings(JsonNode report) {
        List<String> wordings = new ArrayList<>();
        report.at("/conclusions/items")
                .forEach(item -> wordings.add(item.at("/wording/zh").asText()));
        return wordings;
    }

    private static void assertSame(Map<String, String> row, Map<String, String> places, JsonNode told) {
        places.forEach((column, place) -> {
            JsonNode value = told.at(place);
            assertThat(row)
                    .as(column + " of " + told.at("/indicator"))
                    .containsEntry(column, value.isMissingNode() || value.isNull() ? "" : text(value));
        });
    }

    private static String text(JsonNode value) {
        return value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
    }

    private static JsonNode json() {
        return NeighbourJournal.tree(
                fixed().get(ADDRESS).then().statusCode(200).extract().asString());
    }

    private static List<Map<String, String>> csv(String table) {
        return CsvFile.rows(fixed().accept("text/csv")
                .queryParam("table", table)
                .get(ADDRESS)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
    }

    private static RequestSpecification fixed() {
        return Asked.withEverythingSent().queryParam("asOf", "2025-12-31").queryParam("knownAt", Asked.KNOWN_AT);
    }
}
