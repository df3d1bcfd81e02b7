package org.waymark.reporting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.BackingServices;
import org.waymark.conformity.ApiDocument;
import org.waymark.conformity.permission.PermissionTable;
import org.waymark.conformity.permission.PermissionsPage;
import org.waymark.conformity.permission.SubscriptionPermissions;
import org.waymark.reporting.evaluation.EvaluationPermissions;
import org.waymark.reporting.feed.MadeUp;
import org.waymark.reporting.feed.NeighbourJournal;
import org.waymark.reporting.feed.RealPlanEvents;

/** A line for each operation says who may; every cell is tried. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class PermissionsTest {
    private static final String CONCLUSION = "/api/v1/reports/plans/granted/official-conclusions/final";
    private static final String CONCLUDED =
            """
            {"issuer":{"en":"O"},"dated":"2023-01-01","wording":{"en":"W"},"sources":[{"title":"S"}]}""";

    @TestHTTPResource("/")
    URI service;

    @Test
    void every_cell_is_as_declared() {
        RealPlanEvents.sendOnce();
        NeighbourJournal.send(List.of(new MadeUp("granted").plan("2021-01-01")));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> given().get("/api/v1/reports/plans/granted").statusCode() == 200);
        conclude(given().auth().oauth2(BackingServices.token("cnipa", "evaluator")))
                .then()
                .statusCode(201);
        PermissionTable permissions = permissions();
        PermissionsPage page = new PermissionsPage(Path.of("..", "docs", "permissions.md"));
        String right = page.with(permissions);
        assertThat(page.text()).isEqualTo(right);
        assertThat(permissions.contradictions()).isEmpty();
    }

    private PermissionTable permissions() {
        PermissionTable table = new PermissionTable("reporting-service", ApiDocument.of(service), "cnipa", "samr");
        EvaluationPermissions.addTo(table);
        table.reads("getScorecard", "open", "/api/v1/reports/plans/ipr-14fyp?asOf=2025-12-31")
                .writes("previewAssessment", "open", request -> request.contentType(ContentType.JSON)
                        .body("{\"direction\": \"MAINTAIN\"}")
                        .post("/api/v1/assessments/preview"))
                .reads(
                        "getAssessment",
                        "open",
                        "/api/v1/assessments/ab0182f1-b1d7-54e4-b72b-3769852012fe?plan=ipr-14fyp"
                                + "&indicator=high-value-invention-patents-per-10k&area=CN&asOf=2025-12-31"
                                + "&knownAt=2026-11-21T00:00:00.123456Z")
                .reads(
                        "getIndicatorReport",
                        "open",
                        "/api/v1/reports/plans/ipr-14fyp/indicators/patent-intensive-gdp-share?asOf=2025-12-31")
                .reads(
                        "getComparison",
                        "open",
                        "/api/v1/reports/plans/ipr-14fyp/comparison?from=2024-06-30&to=2025-01-31")
                .reads("listPlanReports", "open", "/api/v1/reports/plans?asOf=2025-12-31&limit=1")
                .reads("getAgencyReport", "open", "/api/v1/reports/plans/ipr-14fyp/agencies/cnipa?asOf=2025-12-31")
                .reads("getProjectsReport", "open", "/api/v1/reports/plans/ipr-14fyp/projects?asOf=2025-12-31")
                .reads("getAreasReport", "open", "/api/v1/reports/plans/ipr-14fyp/areas?asOf=2025-12-31")
                .reads("listDownloads", "open", "/api/v1/reports/plans/ipr-14fyp/downloads?asOf=2025-12-31")
                .reads("getDataPackage", "open", "/api/v1/reports/plans/ipr-14fyp/package?asOf=2025-12-31")
                .reads("getSeriesOfPlan", "open", "/api/v1/reports/plans/ipr-14fyp/observations?asOf=2025-12-31")
                .reads("listOfficialConclusions", "open", "/api/v1/reports/plans/granted/official-conclusions")
                .reads("getOfficialConclusion", "open", CONCLUSION)
                .writes("putOfficialConclusion", "403; allowed: evaluator", PermissionsTest::conclude)
                .reads("getSdmxStructure", "open", "/sdmx/3.0/structure/dataflow/WAYMARK/OBSERVATIONS/1.0")
                .reads("getSdmxSchema", "open", "/sdmx/3.0/schema/dataflow/WAYMARK/OBSERVATIONS/1.0")
                .reads(
                        "getSdmxData",
                        "open",
                        "/sdmx/3.0/data/dataflow/WAYMARK/OBSERVATIONS/1.0/patent-intensive-gdp-share.CN")
                .reads(
                        "getSdmxAvailability",
                        "open",
                        "/sdmx/3.0/availability/dataflow/WAYMARK/OBSERVATIONS/1.0/patent-intensive-gdp-share/REF_AREA")
                .reads("listChanges", "open", "/api/v1/changes?limit=1");
        return SubscriptionPermissions.addTo(table, BackingServices.token("cnipa"))
                .reads("listProblems", "open", "/problems")
                .reads("getProblem", "open", "/problems/forbidden")
                .reads("getEventSchema", "open", "/schemas/org.waymark.observation.recorded.v1.json")
                .reads("getAsyncApi", "open", "/asyncapi.yaml");
    }

    private static Response conclude(RequestSpecification who) {
        return who.contentType(ContentType.JSON)
                .header("If-None-Match", "*")
                .body(CONCLUDED)
                .put(CONCLUSION);
    }
}
