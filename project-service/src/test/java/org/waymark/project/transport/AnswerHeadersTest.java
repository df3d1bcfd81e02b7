package org.waymark.project.transport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.conformity.HostileHost;
import org.waymark.foundation.address.PublicAddress;
import org.waymark.project.ProjectServiceTest;

/** What every answer says: how it may be kept, by whom it may be read, and where things are. */
@QuarkusTest
class AnswerHeadersTest extends ProjectServiceTest {
    private static final String AGENCY = "{\"name\":{\"en\":\"An agency\"}}";

    private final PublicAddress address;

    AnswerHeadersTest(PublicAddress address) {
        this.address = address;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/agencies",
                "/api/v1/agencies/nobody",
                "/api/v1/changes",
                "/api/v1/changes?after=-1",
                "/problems",
                "/problems/nothing",
                "/schemas/nothing.json",
                "/q/openapi",
                "/q/swagger-ui",
                "/q/swagger-ui/",
                "/q/nothing",
                "/"
            })
    void are_read_as_what_they_say_they_are(String path) {
        Response answer = given().redirects().follow(false).get(path);
        assertThat(answer.headers().getValues("X-Content-Type-Options")).containsExactly("nosniff");
    }

    @Test
    void a_public_answer_may_be_kept_by_its_etag() {
        creating().body(AGENCY).put("/api/v1/agencies/kept").then().statusCode(201);
        Response answer = given().get("/api/v1/agencies/kept");
        assertThat(answer.header("Cache-Control")).isNull();
        assertThat(answer.header("ETag")).isNotNull();
        assertThat(vary(answer)).contains("Authorization");
        given().header("If-None-Match", answer.header("ETag"))
                .get("/api/v1/agencies/kept")
                .then()
                .statusCode(304);
    }

    @Test
    void an_answer_to_a_token_or_a_write_is_kept_by_nobody() {
        for (Response answer : List.of(
                admin().get("/api/v1/agencies"),
                admin().get("/api/v1/changes"),
                creating().body(AGENCY).put("/api/v1/agencies/written"),
                admin().body(AGENCY).put("/api/v1/agencies/written"),
                creating().body("{").put("/api/v1/agencies/written"),
                given().contentType("application/json").body(AGENCY).put("/api/v1/agencies/refused"),
                as("auditor").body(AGENCY).put("/api/v1/agencies/refused"))) {
            assertThat(answer.headers().getValues("Cache-Control"))
                    .as(answer.asString())
                    .containsExactly("no-store");
            assertThat(vary(answer)).contains("Authorization");
        }
    }

    @Test
    void a_problem_differs_by_language() {
        assertThat(vary(given().get("/api/v1/agencies/nobody")))
                .containsExactly("Authorization", "Origin", "Accept-Language");
    }

    private static List<String> vary(Response answer) {
        return answer.headers().getValues("Vary").stream()
                .flatMap(line -> List.of(line.split(", ")).stream())
                .toList();
    }

    @Test
    void links_lead_to_the_public_address_whatever_host_was_asked() {
        creating().body(AGENCY).put("/api/v1/agencies/one").then().statusCode(201);
        creating().body(AGENCY).put("/api/v1/agencies/two").then().statusCode(201);
        assertThat(HostileHost.given()
                        .get("/api/v1/agencies?limit=1&asOf=2024-01-01")
                        .header("Link"))
                .startsWith("<" + address.url() + "/api/v1/agencies?")
                .contains("limit=1", "asOf=2024-01-01", "cursor=")
                .endsWith(">; rel=\"next\"");
        assertThat(HostileHost.given().get("/api/v1/changes").header("Link"))
                .startsWith("<" + address.url() + "/api/v1/changes?");
        assertThat(HostileHost.given().get("/q/swagger-ui").header("Location"))
                .startsWith(address.url() + "/q/swagger-ui");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/agencies?limit=1",
                "/api/v1/agencies/nobody",
                "/api/v1/projects",
                "/api/v1/changes",
                "/problems",
                "/problems/unreadable",
                "/schemas",
                "/asyncapi.yaml",
                "/q/openapi?format=json",
                "/q/swagger-ui",
                "/q/swagger-ui/",
                "/nothing",
                "/"
            })
    void no_answer_repeats_the_host(String path) {
        assertThat(HostileHost.checked(HostileHost.given().get(path)).statusCode())
                .isLessThan(500);
    }
}
