package org.waymark.project;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiTest extends ProjectServiceTest {
    @Test
    void the_interface_is_described_with_examples() {
        given().get("/q/openapi?format=json")
                .then()
                .body("openapi", startsWith("3.1"))
                .body("paths", hasKey("/api/v1/agencies/{code}"))
                .body("paths", hasKey("/api/v1/projects/{code}"))
                .body(
                        "paths.'/api/v1/projects/{code}'.put.requestBody.content.'application/json'.schema.toString()",
                        containsString("ProjectDefinition"))
                .body(
                        "paths.'/api/v1/projects/{code}'.put.requestBody.content.'application/json'.toString()",
                        containsString("商业秘密保护工程"));
    }
}
