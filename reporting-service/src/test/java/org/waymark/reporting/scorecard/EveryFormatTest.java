package org.waymark.reporting.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /** The same of SDMX-CSV. */
    private static final Map<String, String> OF_TARGET_IN_SDMX = Map.ofEntries(
            Map.entry("TARGET_NUMBER", "/number"),
            Map.entry("INDICATOR", "/indicator"),
            Map.entry("REF_AREA", "/area"),
            Map.entry("BASELINE_PERIOD", "/baseline/period"),
            Map.entry("BASELINE_VALUE", "/baseline/value"),
            Map.entry("TARGET_PERIOD", "/target/period"),
            Map.entry("TARGET_VALUE", "/target/value"),
            Map.entry("OBS_PERIOD", "/latest/period"),
            Map.entry("OBS_VALUE", "/latest/value"),
            Map.entry("OBS_STATUS", "/latest/status"),
            Map.entry("VINTAGE", "/latest/vintage"),
            Map.entry("RELEASED_AT", "/latest/releasedAt"),
            Map.entry("ATTAINMENT", "/assessment/attainment"),
            Map.entry("PACE", "/assessment/pace"),
            Map.entry("VERDICT_REASON", "/assessment/reason"),
            Map.entry("MET_SINCE", "/assessment/metSince"),
            Map.entry("MET_EARLY", "/assessment/metEarly"),
            Map.entry("FINAL", "/assessment/final"),
            Map.entry("PROGRESS", "/assessment/progress"),
            Map.entry("EXPECTED", "/assessment/expected"),
            Map.entry("R", "/assessment/r"),
            Map.entry("TIME_LEAD", "/assessment/timeLead"),
            Map.entry("ASSESSMENT_ID", "/assessment/id"));

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
    void sdmx_csv_says_of_each_target_what_json_says() {
        JsonNode report = json();
        List<Map<String, String>> rows = CsvFile.rows(
                fixed().queryParam("format", "sdmx-csv").get(ADDRESS).asByteArray());

        assertThat(rows).hasSize(8);
        for (JsonNode target : report.get("indicators")) {
            assertThat(rows)
                    .filteredOn(row ->
                            row.get("INDICATOR").equals(target.get("indicator").asText()))
                    .singleElement()
                    .satisfies(row -> assertSame(row, OF_TARGET_IN_SDMX, target));
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

    @ParameterizedTest
    @CsvSource({
        "/api/v1/reports/plans/ipr-14fyp/indicators/patent-intensive-gdp-share, vintages",
        "/api/v1/reports/plans/ipr-14fyp/agencies/cnipa, indicators",
        "/api/v1/reports/plans/ipr-14fyp/areas, areas",
        "/api/v1/reports/plans/ipr-14fyp/projects, projects",
        "/api/v1/reports/plans/ipr-14fyp/observations, observations",
        "/api/v1/reports/plans, plans",
        "/api/v1/reports/plans/ipr-14fyp?method=open-sdg, indicators"
    })
    void every_report_holds_the_same_cells_in_csv_and_workbook(String address, String main) {
        assertSameTables(fixed(), address, main);
    }

    @Test
    void one_indicator_over_areas_begins_with_its_values() {
        Workbook workbook = new Workbook(fixed().queryParam("indicator", "patent-intensive-gdp-share")
                .queryParam("format", "xlsx")
                .get(ADDRESS + "/areas")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());

        assertThat(workbook.names()).containsExactly("about", "values", "whole", "areas", "summary", "columns");
        assertThat(workbook.rows("whole")).singleElement().satisfies(whole -> assertThat(whole)
                .containsEntry("whole", "CN")
                .containsEntry("period", "2024"));
    }

    @Test
    void a_comparison_holds_the_same_cells_in_csv_and_workbook() {
        RequestSpecification asked = Asked.withEverythingSent()
                .queryParam("from", "2024-06-30")
                .queryParam("to", "2025-12-31")
                .queryParam("knownTo", Asked.KNOWN_AT);
        assertSameTables(asked, ADDRESS + "/comparison", "targets");
    }

    @Test
    void an_assessment_is_traced_in_every_format() {
        JsonNode target = json().get("indicators").get(4);
        String id = target.at("/assessment/id").asText();
        RequestSpecification asked = RestAssured.given()
                .queryParam("plan", "ipr-14fyp")
                .queryParam("indicator", target.get("indicator").asText())
                .queryParam("area", "CN")
                .queryParam("asOf", "2025-12-31")
                .queryParam("knownAt", Asked.KNOWN_AT);
        assertSameTables(asked, "/api/v1/assessments/" + id, "trace");
    }

    private static void assertSameTables(RequestSpecification asked, String address, String main) {
        Response csv = RestAssured.given()
                .spec(asked)
                .queryParam("format", "csv")
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .response();
        byte[] xlsx = RestAssured.given()
                .spec(asked)
                .queryParam("format", "xlsx")
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        Workbook workbook = new Workbook(xlsx);
        List<String> others = csv.headers().getValues("Link").stream()
                .filter(link -> link.contains("rel=\"related\""))
                .map(link -> link.replaceAll(".*title=\"([A-Za-z]+)\".*", "$1"))
                .toList();

        assertThat(CsvFile.rows(csv.asByteArray())).as(main).isNotEmpty().isEqualTo(workbook.rows(main));
        assertThat(workbook.names()).containsAll(others).hasSize(others.size() + 3);
        for (String table : others) {
            byte[] rows = RestAssured.given()
                    .spec(asked)
                    .queryParam("format", "csv")
                    .queryParam("table", table)
                    .get(address)
                    .asByteArray();
            assertThat(CsvFile.rows(rows)).as(table).isEqualTo(workbook.rows(table));
        }
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
