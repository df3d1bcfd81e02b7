package org.waymark.reporting.sdmx;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.backing.testing.BackingServices;
import org.waymark.reporting.feed.Asking;
import org.waymark.reporting.feed.MadeUp;
import org.waymark.reporting.feed.NeighbourJournal;
import org.waymark.reporting.feed.RealPlanEvents;

@QuarkusTest
@WithTestResource(value = BackingServices.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class DataTest {
    private static final String FLOW = "/data/dataflow/WAYMARK/OBSERVATIONS/1.0/";
    private static final String SHARE = FLOW + "patent-intensive-gdp-share.CN";
    private static final String VERDICTS = "/data/dataflow/WAYMARK/ASSESSMENTS/1.0/ipr-14fyp";
    private static boolean sent;

    @TestHTTPResource("/")
    URI service;

    private SdmxClient sdmx;

    @BeforeEach
    void values_are_known() {
        RealPlanEvents.sendOnce();
        if (!sent) {
            MadeUp plan = new MadeUp("sdmx");
            NeighbourJournal.send(List.of(
                    plan.indicator("sdmx.length", 1, "{\"breakdowns\": [\"F\", \"M\"]}"),
                    plan.observed("sdmx.length", "2021", "20.10", "{}"),
                    plan.observed("sdmx.length", "2022", "30", "{}"),
                    plan.observed("sdmx.length", "2022", "31", "{\"vintage\": 2, \"status\": \"P\"}"),
                    plan.observed("sdmx.length", "2023", "40", "{}"),
                    plan.observed("sdmx.length", "2023", "12", "{\"breakdown\": \"F\"}"),
                    plan.withdrawn("sdmx.length", "2023", 2, 1)));
            sent = true;
        }
        Asking.of("/ipr-14fyp", "2025-12-31", Map.of()).statusCode(200);
        sdmx = new SdmxClient(service);
    }

    @Test
    void a_series_holds_the_vintages_that_count() {
        Table series = csv(FLOW + "sdmx$002Elength.CN._T");
        assertThat(series.column("TIME_PERIOD")).containsExactly("2021", "2022");
        assertThat(series.column("OBS_VALUE")).containsExactly("20.10", "31");
        assertThat(series.column("OBS_STATUS")).containsExactly("A", "P");
        assertThat(series.column("ACTION")).containsOnly("I");
        assertThat(series.column("REVIEW_STATE")).containsOnly("PUBLISHED");
    }

    @Test
    void history_holds_every_vintage_and_says_what_was_taken_back() {
        Table series = csv(FLOW + "sdmx$002Elength.CN._T?includeHistory=true");
        assertThat(series.column("TIME_PERIOD")).containsExactly("2021", "2022", "2022", "2023", "2023");
        assertThat(series.column("ACTION")).containsExactly("I", "I", "I", "I", "D");
        assertThat(series.column("REVIEW_STATE"))
                .containsExactly("PUBLISHED", "PUBLISHED", "PUBLISHED", "WITHDRAWN", "");
    }

    @Test
    void changes_since_an_instant_say_what_is_gone() {
        Table changed = csv(FLOW + "sdmx$002Elength.CN._T?updatedAfter=2026-11-01T00:00:00%2B08:00");
        assertThat(changed.column("TIME_PERIOD")).containsExactly("2021", "2022", "2023");
        assertThat(changed.column("ACTION")).containsExactly("I", "I", "D");
        assertThat(changed.rows().get(2)).containsEntry("OBS_VALUE", "").containsEntry("OBS_STATUS", "");
        assertThat(sdmx.get(FLOW + "*?updatedAfter=2026-11-25T00:00:00Z", SdmxClient.CSV)
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void what_was_announced_later_was_not_known() {
        assertThat(sdmx.get(SHARE + "?asOf=2026-11-01T00:00:00Z", SdmxClient.CSV)
                        .statusCode())
                .isEqualTo(204);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "c[TIME_PERIOD]=ge:2021+le:2022; 2021 2022",
                "c[TIME_PERIOD]=gt:2021; 2022 2023",
                "c[TIME_PERIOD]=2021,2023; 2021 2023",
                "c[TIME_PERIOD]=lt:2022-06; 2021",
                "c[OBS_VALUE]=ge:20.1+lt:31; 2021",
                "c[OBS_VALUE]=lt:20,gt:30; 2022 2023",
                "c[OBS_STATUS]=ne:A; 2022",
                "c[BREAKDOWN]=F; 2023",
                "c[AGENCY]=sw:cni&c[VINTAGE]=2; 2022",
                "c[MISSING_REASON]=nc:x&c[REF_AREA]=CN,CN-44&c[BREAKDOWN]=_T; 2021 2022",
                "firstNObservations=1; 2021 2023",
                "lastNObservations=1&c[BREAKDOWN]=_T; 2022"
            })
    void filters_compare_what_a_component_holds(String query, String periods) {
        assertThat(csv(FLOW + "sdmx$002Elength?" + query).column("TIME_PERIOD"))
                .containsExactlyInAnyOrder(periods.split(" "));
    }

    @Test
    void columns_can_be_chosen_and_named() {
        assertThat(csv(SHARE + "?attributes=OBS_STATUS&measures=none").columns())
                .containsExactly(
                        "STRUCTURE",
                        "STRUCTURE_ID",
                        "ACTION",
                        "INDICATOR",
                        "REF_AREA",
                        "BREAKDOWN",
                        "TIME_PERIOD",
                        "OBS_STATUS");
        Table keys = csv(FLOW + "sdmx$002Elength?attributes=none&measures=none");
        assertThat(keys.columns()).doesNotContain("TIME_PERIOD");
        assertThat(keys.column("BREAKDOWN")).containsExactlyInAnyOrder("F", "_T");
        Table named = Table.of(sdmx.get(SHARE + "?attributes=OBS_STATUS", SdmxClient.CSV + ";labels=both")
                .body());
        assertThat(named.columns()).contains("REF_AREA: Reference area");
        assertThat(named.column("REF_AREA: Reference area")).containsOnly("CN: China");
        Table beside = Table.of(sdmx.get(SHARE + "?attributes=none", SdmxClient.CSV + ";labels=name")
                .body());
        assertThat(beside.column("STRUCTURE_NAME")).containsOnly("Observations");
        assertThat(beside.column("Reference area")).containsOnly("China");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SHARE,
                SHARE + "?dimensionAtObservation=AllDimensions",
                FLOW + "*?updatedAfter=2026-11-01T00:00:00Z",
                FLOW + "*?attributes=none&measures=none",
                VERDICTS,
                VERDICTS + "?c[TIME_PERIOD]=2023-12-31,2024-12-31&dimensionAtObservation=AllDimensions"
            })
    void data_as_json_are_as_the_schema_of_sdmx_has_them(String path) {
        assertThat(SdmxSchemas.faults("data", sdmx.get(path, SdmxClient.JSON).body()))
                .isEmpty();
    }

    @Test
    void both_formats_hold_the_same_numbers() {
        JsonNode data = sdmx.json(SHARE, SdmxClient.JSON).get("data");
        JsonNode periods = data.at("/structures/0/dimensions/observation/0/values");
        Table table = csv(SHARE);
        JsonNode observations = data.at("/dataSets/0/series/0:0:0/observations");
        assertThat(observations).hasSize(table.rows().size());
        for (int at = 0; at < table.rows().size(); at++) {
            assertThat(periods.get(at).get("value").asText())
                    .isEqualTo(table.column("TIME_PERIOD").get(at));
            assertThat(observations
                            .get(String.valueOf(at))
                            .get(0)
                            .decimalValue()
                            .toPlainString())
                    .isEqualTo(table.column("OBS_VALUE").get(at));
        }
    }

    @Test
    void verdicts_are_those_of_the_plans_report() {
        Table verdicts = csv(VERDICTS + ".*.*.linear-trajectory?c[TIME_PERIOD]=2025-12-31");
        List<Map<String, Object>> entries =
                Asking.of("/ipr-14fyp", "2025-12-31", Map.of()).extract().path("indicators");
        assertThat(verdicts.rows()).hasSize(8);
        assertThat(verdicts.column("INDICATOR"))
                .isEqualTo(entries.stream().map(entry -> entry.get("indicator")).toList());
        assertThat(verdicts.column("PACE"))
                .isEqualTo(entries.stream()
                        .map(entry -> ((Map<?, ?>) entry.get("assessment")).get("pace"))
                        .toList());
        assertThat(csv(VERDICTS + "?c[TIME_PERIOD]=2025-12-31").rows()).hasSize(4 * 8);
    }

    @Test
    void a_plans_report_comes_as_rows_of_assessments() {
        String report = Asking.of("/ipr-14fyp", "2025-12-31", Map.of("format", "sdmx-csv"))
                .extract()
                .asString();
        assertThat(report)
                .isEqualTo(sdmx.get(VERDICTS + ".*.*.linear-trajectory?c[TIME_PERIOD]=2025-12-31", SdmxClient.CSV)
                        .body());
        assertThat(Asking.of("/ipr-14fyp/projects", "2025-12-31", Map.of("format", "sdmx-csv"))
                        .extract()
                        .statusCode())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({
        "/data/dataflow/WAYMARK/NONE/1.0, 404",
        "/data/dataflow/WAYMARK/OBSERVATIONS/3.0, 404",
        "/data, 501",
        "/data/dataflow/WAYMARK/OBSERVATIONS/1.0/a.b.c.d, 400",
        "/data/dataflow/WAYMARK/OBSERVATIONS/1.0/*?c[NONE]=1, 400",
        "/data/dataflow/WAYMARK/OBSERVATIONS/1.0/*?c[OBS_VALUE]=co:1, 400",
        "/data/dataflow/WAYMARK/OBSERVATIONS/1.0/*?c[TIME_PERIOD]=ge:soon, 400",
        "/data/dataflow/WAYMARK/OBSERVATIONS/1.0/*?asOf=2026-01-01T00:00:00Z&updatedAfter=2026-02-01T00:00:00Z, 400",
        "/data/dataflow/WAYMARK/OBSERVATIONS/1.0/*?asOf=2099-01-01T00:00:00Z, 400",
        "/data/dataflow/WAYMARK/OBSERVATIONS/1.0/*?startPeriod=2020, 400",
        "/data/dataflow/WAYMARK/OBSERVATIONS/1.0/*?firstNObservations=0, 400",
        "/data/dataflow/WAYMARK/OBSERVATIONS/1.0/*?format=xlsx, 400",
        "/data/dataflow/WAYMARK/OBSERVATIONS/1.0/*?dimensionAtObservation=REF_AREA, 501",
        "/data/dataflow/WAYMARK/OBSERVATIONS/1.0/*?includeHistory=true&format=json, 501",
        "/data/dataflow/WAYMARK/ASSESSMENTS/1.0/*?includeHistory=true, 501",
        "/data/dataflow/WAYMARK/ASSESSMENTS/1.0/*?c[TIME_PERIOD]=ge:2024-01-01, 501",
        "/data/dataflow/WAYMARK/ASSESSMENTS/1.0/*?c[TIME_PERIOD]=2024, 400",
        "/data/dataflow/WAYMARK/OBSERVATIONS/1.0/no-such-code, 204",
        "/availability/dataflow/WAYMARK/OBSERVATIONS/1.0/no-such-code, 204",
        "/availability/dataflow/WAYMARK/OBSERVATIONS/1.0/*?mode=available, 501"
    })
    void what_is_not_done_is_refused_with_the_status_of_sdmx(String path, int status) {
        assertThat(sdmx.get(path, null).statusCode()).isEqualTo(status);
    }

    @Test
    void everything_wrong_is_told_at_once_and_a_format_that_is_none_is_406() {
        assertThat(sdmx.get(FLOW + "*?c[NONE]=1&c[OBS_VALUE]=x&attributes=Y&lastNObservations=z", null)
                        .body())
                .contains("?c[NONE]", "?c[OBS_VALUE]", "?attributes", "?lastNObservations");
        assertThat(sdmx.get(SHARE, "application/vnd.sdmx.data+xml;version=3.0.0")
                        .statusCode())
                .isEqualTo(406);
        assertThat(sdmx.get(SHARE, null).headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/vnd.sdmx.data+csv");
    }

    @Test
    void availability_counts_what_the_query_would_give() {
        JsonNode constraint = sdmx.json(
                        "/availability/dataflow/WAYMARK/OBSERVATIONS/1.0/sdmx$002Elength/BREAKDOWN?references=codelist",
                        SdmxClient.STRUCTURE_JSON)
                .get("data");
        assertThat(constraint.at("/dataConstraints/0/annotations/0/title").asText())
                .isEqualTo("3");
        assertThat(constraint.at("/dataConstraints/0/annotations/1/title").asText())
                .isEqualTo("2");
        JsonNode values = constraint.at("/dataConstraints/0/cubeRegions/0/keyValues");
        assertThat(values).hasSize(1);
        assertThat(values.at("/0/values/0/value").asText()).isEqualTo("F");
        assertThat(constraint.at("/codelists/0/isPartial").asBoolean()).isFalse();
    }

    private Table csv(String path) {
        return Table.of(sdmx.get(path, SdmxClient.CSV).body());
    }
}
