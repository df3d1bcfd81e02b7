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
import org.waymark.conformity.ApiDocument;
import org.waymark.conformity.permission.PermissionTable;
import org.waymark.conformity.permission.PermissionsPage;
import org.waymark.project.progress.ProgressPermissions;

/** A line for each operation says who may; every cell is tried. */
@QuarkusTest
class PermissionsTest extends ProjectServiceTest {
    private static final String ADMINISTRATOR = "403; allowed: catalogue-admin";
    private static final String AGENCY = "{\"name\":{\"zh\":\"某机构\"},\"kind\":\"AGENCY\"}";
    private static final String PROJECT =
            """
            {"plan":"p1","number":1,"name":{"en":"P"},
             "responsibility":{"known":true,"effectiveFrom":"2021-10-28","agencies":[{"agency":"cnipa","role":"SOLE"}]}}""";

    @TestHTTPResource("/")
    URI service;

    @Test
    void every_cell_is_as_declared() {
        creating().body(AGENCY).put("/api/v1/agencies/cnipa").then().statusCode(201);
        creating().body(PROJECT).put("/api/v1/projects/granted").then().statusCode(201);
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
                .writes("putProject", ADMINISTRATOR, defines("/api/v1/projects/granted", PROJECT));
        return ProgressPermissions.addedTo(table)
                .reads("listChanges", "open", "/api/v1/changes?limit=1")
                .reads("listProblems", "open", "/problems")
                .reads("getProblem", "open", "/problems/forbidden")
                .reads("getEventSchema", "open", "/schemas/org.waymark.project.defined.v1.json")
                .reads("getAsyncApi", "open", "/asyncapi.yaml");
    }

    private static Function<RequestSpecification, Response> defines(String address, String body) {
        return who -> who.contentType(ContentType.JSON)
                .header("If-None-Match", "*")
                .body(body)
                .put(address);
    }
}
