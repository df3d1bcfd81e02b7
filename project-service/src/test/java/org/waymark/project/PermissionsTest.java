package org.waymark.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.BackingServices;
import org.waymark.conformity.ApiDocument;
import org.waymark.conformity.permission.PermissionTable;
import org.waymark.conformity.permission.PermissionsPage;
import org.waymark.conformity.permission.SubscriptionPermissions;
import org.waymark.project.bulk.FilePermissions;
import org.waymark.project.milestone.MilestonePermissions;
import org.waymark.project.part.SampleParts;
import org.waymark.project.progress.ProgressPermissions;

/** A line for each operation says who may; every cell is tried. */
@QuarkusTest
class PermissionsTest extends ProjectServiceTest {
    private static final String ADMINISTRATOR = "403; allowed: catalogue-admin";
    private static final String OFFICE = "403; allowed: office";
    private static final String AGENCY = "{\"name\":{\"zh\":\"某机构\"},\"kind\":\"AGENCY\"}";
    private static final String PROJECT =
            """
            {"plan":"p1","number":1,"name":{"en":"P"},
             "responsibility":{"known":true,"effectiveFrom":"2021-10-28","agencies":[{"agency":"cnipa","role":"SOLE"}]}}""";

    private static final String SHARED =
            """
            {"plan":"p1","number":2,"name":{"en":"S"},"responsibility":{"known":true,"effectiveFrom":"2021-10-28",
             "agencies":[{"agency":"cnipa","role":"SHARED"},{"agency":"miit","role":"SHARED"}]}}""";
    private static final String COORDINATOR =
            "{\"agency\":\"cnipa\",\"effectiveFrom\":\"2023-07-01\",\"reason\":\"r\"}";
    private static final String PROMOTION_PLAN =
            """
            {"title":{"en":"T"},"period":"2023","released":"2023-07-27","parts":[{"title":{"en":"I"},"sections":[{"title":{"en":"1"},
             "items":[{"number":1,"text":{"en":"X"},"agencies":[{"agency":"cnipa","role":"SOLE"}],"projects":["shared"]}]}]}]}""";
    private static final String RESULT = "{\"result\":\"DONE\",\"text\":{\"en\":\"Done\"}}";

    @TestHTTPResource("/")
    URI service;

    @Test
    void every_cell_is_as_declared() {
        creating().body(AGENCY).put("/api/v1/agencies/cnipa").then().statusCode(201);
        creating().body(PROJECT).put("/api/v1/projects/granted").then().statusCode(201);
        creating().body(SHARED).put("/api/v1/projects/shared").then().statusCode(201);
        created("/api/v1/projects/shared/coordinator", COORDINATOR);
        created("/api/v1/promotion-plans/granted", PROMOTION_PLAN);
        created("/api/v1/promotion-plans/granted/items/1/results/2023", RESULT);
        creating()
                .body(PROJECT.replace("cnipa", "spc").replace("\"number\":1", "\"number\":2"))
                .put("/api/v1/projects/third")
                .then()
                .statusCode(201);
        PermissionTable permissions = permissions();
        PermissionsPage page = new PermissionsPage(Path.of("..", "docs", "permissions.md"));
        String right = page.with(permissions);
        assertThat(page.text()).isEqualTo(right);
        assertThat(permissions.contradictions()).isEmpty();
    }

    private PermissionTable permissions() {
        PermissionTable table = new PermissionTable("project-service", ApiDocument.of(service), "cnipa", "samr")
                .reads("listAgencies", "open", "/api/v1/agencies")
                .reads("getAgency", "open", "/api/v1/agencies/cnipa")
                .writes("putAgency", ADMINISTRATOR, defines("/api/v1/agencies/cnipa", AGENCY))
                .reads("listProjects", "open", "/api/v1/projects")
                .reads("getProject", "open", "/api/v1/projects/granted")
                .writes("putProject", ADMINISTRATOR, defines("/api/v1/projects/granted", PROJECT))
                .reads("getCoordinator", "open", "/api/v1/projects/shared/coordinator")
                .writes("putCoordinator", OFFICE, defines("/api/v1/projects/shared/coordinator", COORDINATOR))
                .reads("listPromotionPlans", "open", "/api/v1/promotion-plans")
                .reads("getPromotionPlan", "open", "/api/v1/promotion-plans/granted")
                .writes("putPromotionPlan", OFFICE, defines("/api/v1/promotion-plans/granted", PROMOTION_PLAN))
                .reads("getPromotionResult", "open", "/api/v1/promotion-plans/granted/items/1/results/2023")
                .writes("putPromotionResult", "403; allowed: office, submitter of the agency", who -> who.contentType(
                                ContentType.JSON)
                        .header("If-Match", "*")
                        .body(RESULT)
                        .put("/api/v1/promotion-plans/granted/items/1/results/2023"))
                .reads("listPromotionItems", "open", "/api/v1/projects/shared/promotion-items");
        SampleParts.permissions(table, "granted", "third");
        MilestonePermissions.addTo(table);
        ProgressPermissions.addedTo(table);
        FilePermissions.addTo(table);
        SubscriptionPermissions.addTo(table, BackingServices.token("cnipa"));
        return table.reads("listChanges", "open", "/api/v1/changes?limit=1")
                .reads("listProblems", "open", "/problems")
                .reads("getProblem", "open", "/problems/forbidden")
                .reads("getEventSchema", "open", "/schemas/org.waymark.project.defined.v1.json")
                .reads("getAsyncApi", "open", "/asyncapi.yaml");
    }

    private static void created(String address, String body) {
        as("office").header("If-None-Match", "*").body(body).put(address).then().statusCode(201);
    }

    private static Function<RequestSpecification, Response> defines(String address, String body) {
        return who -> who.contentType(ContentType.JSON)
                .header("If-None-Match", "*")
                .body(body)
                .put(address);
    }
}
