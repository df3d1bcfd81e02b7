package org.waymark.reporting.sdmx;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.backing.testing.BackingServices;
import org.waymark.reporting.feed.Asking;
import org.waymark.reporting.feed.RealPlanEvents;

@QuarkusTest
@WithTestResource(value = BackingServices.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class StructuresTest {
    @TestHTTPResource("/")
    URI service;

    private SdmxClient sdmx;

    @BeforeEach
    void the_real_plan_is_known() {
        RealPlanEvents.sendOnce();
        Asking.of("/ipr-14fyp", "2025-12-31", Map.of()).statusCode(200);
        sdmx = new SdmxClient(service);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/structure/*/*/*/*?references=all",
                "/structure/dataflow/WAYMARK/*/+?references=descendants",
                "/structure/datastructure/WAYMARK/ASSESSMENTS/1.0?references=children&detail=referencestubs",
                "/structure/codelist/WAYMARK/CL_AREA/~/CN,CN-44",
                "/structure/dataflow?detail=allstubs",
                "/structure/agencyscheme/SDMX/AGENCIES",
                "/schema/dataflow/WAYMARK/OBSERVATIONS/",
                "/availability/dataflow/WAYMARK/OBSERVATIONS/1.0/*/*?references=all",
                "/availability/dataflow/WAYMARK/ASSESSMENTS?references=codelist"
            })
    void messages_are_as_the_schemas_of_sdmx_have_them(String path) {
        String json = sdmx.get(path, SdmxClient.STRUCTURE_JSON).body();
        assertThat(json).startsWith("{\"meta\"");
        assertThat(SdmxSchemas.faults("structure", json)).isEmpty();
        String xml = sdmx.get(path, SdmxClient.STRUCTURE_XML).body();
        assertThat(xml).startsWith("<?xml");
        assertThat(SdmxSchemas.faultsOfXml(xml)).isEmpty();
    }

    @Test
    void a_schema_would_tell_a_wrong_message() {
        assertThat(SdmxSchemas.faults("structure", "{\"meta\": {}}")).isNotEmpty();
        assertThat(SdmxSchemas.faultsOfXml(sdmx.get("/structure/dataflow", SdmxClient.STRUCTURE_XML)
                        .body()
                        .replace("agencyID", "agency")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/*", "/1.0", "/+", "/~", "/1.*", "/2.0,1.0", "/latest"})
    void the_one_version_is_found_however_it_is_asked_for(String version) {
        assertThat(ids("/structure/dataflow/WAYMARK/OBSERVATIONS" + version, "dataflows"))
                .containsExactly("OBSERVATIONS");
    }

    @Test
    void references_lead_from_a_dataflow_to_its_codes_and_back() {
        String flow = "/structure/dataflow/WAYMARK/OBSERVATIONS/1.0?references=";
        assertThat(ids(flow + "none", "dataStructures")).isEmpty();
        assertThat(ids(flow + "children", "dataStructures")).containsExactly("OBSERVATIONS");
        assertThat(ids(flow + "children", "codelists")).isEmpty();
        assertThat(ids(flow + "descendants", "conceptSchemes")).containsExactly("CONCEPTS");
        assertThat(ids(flow + "descendants", "codelists")).contains("CL_AREA", "CL_INDICATOR", "CL_OBS_STATUS");
        assertThat(ids(flow + "codelist", "codelists")).contains("CL_AREA");
        assertThat(ids("/structure/codelist/WAYMARK/CL_PLAN?references=parents", "dataStructures"))
                .containsExactly("ASSESSMENTS");
        assertThat(ids("/structure/codelist/WAYMARK/CL_PLAN?references=ancestors", "dataflows"))
                .containsExactly("ASSESSMENTS");
        assertThat(ids(flow + "all", "agencySchemes")).containsExactly("AGENCIES");
    }

    @Test
    void code_lists_hold_what_was_known_at_the_instant() {
        String list = "/structure/codelist/WAYMARK/CL_INDICATOR/1.0";
        assertThat(codes(list)).contains("patent-intensive-gdp-share");
        assertThat(codes(list + "?asOf=2026-11-01T00:00:00%2B08:00")).doesNotContain("patent-intensive-gdp-share");
        assertThat(codes("/structure/codelist/WAYMARK/CL_AREA/1.0")).contains("CN", "CN-44", "CN-82");
    }

    @Test
    void who_has_it_is_told_so() throws Exception {
        String tag = sdmx.get("/structure/codelist/WAYMARK/CL_AREA/1.0", null)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        HttpRequest again = HttpRequest.newBuilder(service.resolve("/sdmx/3.0/structure/codelist/WAYMARK/CL_AREA/1.0"))
                .header("If-None-Match", tag)
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(again, BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void what_is_not_there_and_what_cannot_be_read_is_refused_as_sdmx_has_it() {
        assertThat(sdmx.get("/structure/dataflow/WAYMARK/NONE", null).statusCode())
                .isEqualTo(404);
        assertThat(sdmx.get("/structure/categoryscheme", null).statusCode()).isEqualTo(404);
        assertThat(sdmx.get("/structure/dataflow/WAYMARK/OBSERVATIONS/2.0", null)
                        .statusCode())
                .isEqualTo(404);
        assertThat(sdmx.get("/structure/flow", null).statusCode()).isEqualTo(400);
        assertThat(sdmx.get("/structure/dataflow?detail=some&references=mine&asOf=2099-01-01T00:00:00Z", null)
                        .body())
                .contains("?detail", "?references", "?asOf");
        assertThat(sdmx.get("/structure/dataflow", "application/pdf").statusCode())
                .isEqualTo(406);
        assertThat(sdmx.get("/structure/dataflow", "text/html, */*;q=0.8").body())
                .startsWith("{");
        assertThat(sdmx.get("/structure/dataflow?format=sdmx-ml", null).body()).startsWith("<?xml");
    }

    private List<String> ids(String path, String collection) {
        List<String> ids = new ArrayList<>();
        sdmx.json(path, SdmxClient.STRUCTURE_JSON)
                .at("/data/" + collection)
                .forEach(one -> ids.add(one.get("id").asText()));
        return ids;
    }

    private List<String> codes(String path) {
        return sdmx.json(path, SdmxClient.STRUCTURE_JSON)
                .at("/data/codelists/0/codes")
                .findValuesAsText("id");
    }
}
