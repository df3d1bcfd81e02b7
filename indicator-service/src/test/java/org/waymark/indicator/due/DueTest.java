package org.waymark.indicator.due;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.waymark.indicator.Client.INDICATOR;
import static org.waymark.indicator.Client.PLAN;
import static org.waymark.indicator.Client.newCode;
import static org.waymark.indicator.Client.put;
import static org.waymark.indicator.Client.replace;
import static org.waymark.indicator.Client.submit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.foundation.time.ZoneSetting;

@QuarkusTest
class DueTest {
    private static final String TARGET =
            "{\"targets\":[{\"period\":\"2025\",\"value\":12}],\"attribute\":\"ANTICIPATORY\"}";

    /** Due on that day, and so owed from the day after it. */
    @ParameterizedTest
    @CsvSource({
        "A, P60D, 2023, 2024, 2025-03-01",
        "A, P60D, 2022, 2023, 2024-02-29",
        "A, P2M, 2022, 2023, 2024-02-29",
        "A, P1Y, 2023, 2024, 2025-12-31",
        "S, P15D, 2024-S1, 2024-S2, 2025-01-15",
        "T, P15D, 2024-T1, 2024-T2, 2024-09-15",
        "T, P0D, 2023-T3, 2024-T1, 2024-04-30",
        "Q, P1M, 2023-Q4, 2024-Q1, 2024-04-30",
        "M, P15D, 2024-01, 2024-02, 2024-03-15",
        "M, P1M, 2023-12, 2024-01, 2024-02-29",
        "W, P3D, 2020-W52, 2020-W53, 2021-01-06",
        "W, P0D, 2020-W53, 2021-W01, 2021-01-10",
        "D, P1D, 2024-02-28, 2024-02-29, 2024-03-01",
        "D, P2W, 2023-12-31, 2024-01-01, 2024-01-15"
    })
    void a_period_is_owed_from_the_day_after_it_was_due(
            String type, String dueAfter, String reported, String owed, String dueOn) {
        String indicator = indicator("\"" + type + "\"", "{\"%s\":\"%s\"}".formatted(type, dueAfter));
        report(indicator, "CN", reported);
        String nextDay = LocalDate.parse(dueOn).plusDays(1).toString();

        due(indicator, "?asOf=" + dueOn).body("items", hasSize(0));
        due(indicator, "?asOf=" + nextDay)
                .body("items.period", contains(owed))
                .body("items[0].periodType", equalTo(type))
                .body("items[0].dueOn", equalTo(dueOn))
                .body("items[0].daysOverdue", equalTo(1))
                .body("items[0].breakdown", equalTo("_T"))
                .body("items[0].agencies", contains("cnipa"))
                .body("items[0].name.en", equalTo("Patents held"))
                .body("items[0].state", nullValue());
    }

    @Test
    void every_gap_since_the_first_report_is_owed_until_it_is_delivered() {
        String indicator = indicator("\"A\"", "{\"A\":\"P60D\"}");
        report(indicator, "CN", "2018");
        report(indicator, "CN", "2021");
        due(indicator, "?asOf=2024-01-01").body("items.period", contains("2019", "2020", "2022"));

        submit(indicator, "{\"period\":\"2019\",\"status\":\"M\",\"missingReason\":\"NOT_APPLICABLE\"}")
                .statusCode(201);
        submit(
                        indicator,
                        "{\"period\":\"2022\",\"value\":7,\"releasedAt\":\""
                                + LocalDate.now().plusDays(200) + "\"}")
                .statusCode(201);
        due(indicator, "?asOf=2024-01-01").body("items.period", contains("2020"));
    }

    @ParameterizedTest
    @CsvSource({"'',MISSING", "O,MISSING", "L,MISSING", "Q,MISSING", "H,MISSING", "K,MISSING", "J,MISSING", "F,FORECAST"
    })
    void what_may_still_come_stays_owed_and_says_why(String status, String state) {
        String indicator = indicator("\"A\"", "{\"A\":\"P60D\"}");
        report(indicator, "CN", "2022");
        submit(
                        indicator,
                        status.equals("F")
                                ? "{\"period\":\"2023\",\"value\":3,\"status\":\"F\"}"
                                : "{\"period\":\"2023\",\"missingReason\":\"NOT_YET_AVAILABLE\"%s}"
                                        .formatted(status.isEmpty() ? "" : ",\"status\":\"" + status + "\""))
                .statusCode(201);
        due(indicator, "?asOf=2024-12-31")
                .body("items.period", contains("2023"))
                .body("items[0].state", equalTo(state));
    }

    @Test
    void other_breakdowns_and_period_types_deliver_nothing() {
        String indicator = indicator("\"A\",\"M\"", "{\"A\":\"P60D\"}");
        report(indicator, "CN", "2022");
        report(indicator, "CN", "2023-12");
        submit(indicator, "{\"breakdown\":\"men\",\"period\":\"2023\",\"value\":1}")
                .statusCode(201);
        due(indicator, "?asOf=2024-12-31").body("items.period", contains("2023"));
    }

    @Test
    void never_reported_it_is_owed_from_the_start_of_the_earliest_plan_with_a_target() {
        String indicator = indicator("\"A\"", "{\"A\":\"P60D\"}");
        for (String start : List.of("2023", "2021", "2022")) {
            String plan = newCode("plan");
            put("/api/v1/plans/" + plan, PLAN.replace("\"start\":\"2021\"", "\"start\":\"" + start + "\""))
                    .statusCode(201);
            put("/api/v1/plans/" + plan + "/targets/" + indicator, TARGET).statusCode(201);
        }
        due(indicator, "?asOf=2024-12-31").body("items.period", contains("2021", "2022", "2023"));
    }

    @Test
    void without_report_and_target_the_last_ended_period_alone_is_owed() {
        String indicator = indicator("\"M\"", "{\"M\":\"P10D\"}");
        due(indicator, "?asOf=2024-03-10").body("items", hasSize(0));
        due(indicator, "?asOf=2024-03-11")
                .body("items.period", contains("2024-02"))
                .body("items.area", contains("CN"));
        due(indicator, "?asOf=2024-04-01").body("items", hasSize(0));
    }

    @Test
    void without_report_and_target_what_falls_due_soon_is_listed_behind_the_last_ended_period() {
        String indicator = indicator("\"M\"", "{\"M\":\"P10D\"}");
        due(indicator, "?asOf=2024-03-25&within=15").body("items.period", contains("2024-02"));
        due(indicator, "?asOf=2024-03-25&within=16").body("items.period", contains("2024-02", "2024-03"));
        due(indicator, "?asOf=2024-03-25&within=46").body("items.period", contains("2024-02", "2024-03", "2024-04"));
        due(indicator, "?asOf=2024-04-01&within=9").body("items.period", contains("2024-03"));
    }

    @Test
    void without_report_and_target_a_day_to_come_owes_all_that_ends_until_then() {
        String indicator = indicator("\"M\"", "{\"M\":\"P15D\"}");
        LocalDate today = today();
        List<String> months = new ArrayList<>();
        for (YearMonth month = YearMonth.from(today).minusMonths(1);
                month.atEndOfMonth().plusDays(15).isBefore(today.plusDays(366));
                month = month.plusMonths(1)) {
            months.add(month.toString());
        }
        assertThat(months).hasSizeBetween(11, 13);
        due(indicator, "?asOf=" + today.plusDays(366)).body("items.period", equalTo(months));
        due(indicator, "?within=365").body("items.period", equalTo(months));
    }

    @Test
    void a_plan_or_target_that_holds_only_later_owes_nothing_today() {
        String indicator = indicator("\"A\"", "{\"A\":\"P0D\"}");
        String plan = "/api/v1/plans/" + newCode("plan");
        put(plan, PLAN).statusCode(201);
        String path = plan + "/targets/" + indicator;
        put(path + "?area=CN-44", TARGET.replace("}],", "}],\"effectiveFrom\":\"2099-01-01\","))
                .statusCode(201);
        due(indicator, "?asOf=2024-06-01").body("items.area", contains("CN"));

        put(path, TARGET).statusCode(201);
        String other = PLAN.replace("\"start\":\"2021\"", "\"start\":\"2015\"")
                .replace("\"parent\":null", "\"parent\":null,\"effectiveFrom\":\"2099-01-01\"");
        replace(plan, 1, other).statusCode(200);
        due(indicator, "?asOf=2024-06-01").body("items.period", contains("2021", "2022", "2023"));
    }

    @Test
    void everywhere_means_where_there_is_a_target_or_a_value() {
        String indicator = indicator("\"A\"", "{\"A\":\"P60D\"}");
        String plan = newCode("plan");
        put("/api/v1/plans/" + plan, PLAN).statusCode(201);
        put("/api/v1/plans/" + plan + "/targets/" + indicator + "?area=CN-44", TARGET)
                .statusCode(201);
        report(indicator, "CN-11", "2022");

        due(indicator, "?asOf=2024-03-01").body("items.area", contains("CN-44", "CN-44", "CN-11", "CN-44"));
        due(indicator, "?asOf=2024-03-01&area=CN-11").body("items.period", contains("2023"));
        due(indicator, "?asOf=2024-03-01&area=CN-31").body("items", hasSize(0));
    }

    @Test
    void each_agency_owes_its_own_areas() {
        String indicator = newCode("indicator");
        String gd = newCode("gd");
        put(
                        "/api/v1/indicators/" + indicator,
                        definition(
                                "\"A\"",
                                "{\"A\":\"P60D\"}",
                                "[{\"agency\":\"cnipa\",\"areas\":[\"CN\"]},{\"agency\":\"%s\",\"areas\":[\"CN-44\",\"CN-45\"]}]"
                                        .formatted(gd)))
                .statusCode(201);
        due(indicator, "?asOf=2024-03-01").body("items.area", contains("CN", "CN-44", "CN-45"));
        given().get("/api/v1/agencies/" + gd + "/due?asOf=2024-03-01")
                .then()
                .statusCode(200)
                .body("items.area", contains("CN-44", "CN-45"))
                .body("items[0].agencies", contains(gd))
                .body("items[0].indicator", equalTo(indicator));
        given().get("/api/v1/agencies/cnipa/due?asOf=2024-03-01&limit=1000")
                .then()
                .body("items.indicator", hasItem(indicator));
        given().get("/api/v1/agencies/" + newCode("nobody") + "/due").then().body("items", hasSize(0));
    }

    @Test
    void what_falls_due_soon_is_listed_on_demand() {
        String indicator = indicator("\"A\"", "{\"A\":\"P60D\"}");
        report(indicator, "CN", "2022");
        due(indicator, "?asOf=2024-02-01").body("items", hasSize(0));
        due(indicator, "?asOf=2024-02-01&within=27").body("items", hasSize(0));
        due(indicator, "?asOf=2024-02-01&within=28")
                .body("items.dueOn", contains("2024-02-29"))
                .body("items[0].daysOverdue", equalTo(-28));
        due(indicator, "?asOf=2024-02-29&within=0").body("items[0].daysOverdue", equalTo(0));
    }

    @Test
    void pages_hold_everything_once_the_oldest_first() {
        String indicator = indicator("\"A\",\"M\"", "{\"A\":\"P60D\",\"M\":\"P15D\"}");
        for (String area : List.of("CN-44", "CN", "CN-11")) {
            report(indicator, area, "2021");
            report(indicator, area, "2022-11");
        }
        List<String> walked = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Response page = given().get("/api/v1/indicators/" + indicator + "/due?asOf=2024-03-31&limit=4" + cursor);
            page.<List<Map<String, Object>>>path("items")
                    .forEach(item -> walked.add(item.get("dueOn") + " " + item.get("area") + " " + item.get("period")));
            cursor = page.path("next") == null ? null : "&cursor=" + page.path("next");
        }
        // 2022 and 2023, and from December 2022 to February 2024.
        assertThat(walked).hasSize(3 * (2 + 15)).doesNotHaveDuplicates().isSorted();
        given().get("/api/v1/indicators/" + indicator + "/due?cursor=Q04")
                .then()
                .statusCode(400);
    }

    @Test
    void without_due_after_nothing_is_ever_due() {
        String indicator = newCode("indicator");
        put("/api/v1/indicators/" + indicator, INDICATOR).statusCode(201);
        due(indicator, "").body("items", hasSize(0));
        given().get("/api/v1/indicators/no-such/due").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"A\":\"60 days\"} | /dueAfter/A",
                "{\"A\":\"-P1D\"} | /dueAfter/A",
                "{\"A\":\"PT1H\"} | /dueAfter/A",
                "{\"A\":\"P99Y\"} | /dueAfter/A",
                "{\"Q\":\"P1D\"} | /dueAfter/Q",
                "{\"R\":\"P1D\"} | /dueAfter/R",
                "{\"A\":60} | /dueAfter/A"
            })
    void a_due_after_that_cannot_be_is_refused(String dueAfter, String pointer) {
        put("/api/v1/indicators/" + newCode("indicator"), definition("\"A\",\"R\"", dueAfter, CNIPA_EVERYWHERE))
                .statusCode(422)
                .body("errors.pointer", contains(pointer));
    }

    /** Where the service counts its days. */
    private static LocalDate today() {
        return LocalDate.now(CDI.current().select(ZoneSetting.class).get().zone());
    }

    private static final String CNIPA_EVERYWHERE = "[{\"agency\":\"cnipa\",\"areas\":[\"*\"]}]";

    private static String indicator(String periodTypes, String dueAfter) {
        String code = newCode("indicator");
        put("/api/v1/indicators/" + code, definition(periodTypes, dueAfter, CNIPA_EVERYWHERE))
                .statusCode(201)
                .body("dueAfter.size()", equalTo(dueAfter.split(":").length - 1));
        return code;
    }

    private static String definition(String periodTypes, String dueAfter, String providers) {
        return INDICATOR
                .replace("[\"A\",\"M\",\"R\"]", "[" + periodTypes + "]")
                .replace(CNIPA_EVERYWHERE, providers + ",\"dueAfter\":" + dueAfter);
    }

    private static void report(String indicator, String area, String period) {
        submit(indicator, "{\"area\":\"%s\",\"period\":\"%s\",\"value\":1}".formatted(area, period))
                .statusCode(201);
    }

    private static ValidatableResponse due(String indicator, String query) {
        return given().get("/api/v1/indicators/" + indicator + "/due" + query)
                .then()
                .statusCode(200);
    }
}
