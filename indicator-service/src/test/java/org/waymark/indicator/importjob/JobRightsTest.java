package org.waymark.indicator.importjob;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.backing.identity.TokenRequest;
import org.waymark.backing.testing.BackingServices;
import org.waymark.indicator.Client;
import org.waymark.indicator.importing.Bulk;

/** Who sees an import that was sent for two agencies, and who may stop it. */
@QuarkusTest
class JobRightsTest {
    private static final String SENDER = "sender-of-two";
    private static String job;

    @ParameterizedTest(name = "{0} of {1} as {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # who          | agencies     | role            | sees | cancels
            sender-of-two  | gd,cnipa     | submitter       | 200  | 409
            sender-of-two  | gd           | submitter       | 200  | 409
            sender-of-two  | samr         | submitter       | 200  | 409
            sender-of-two  | cnipa        | verifier        | 200  | 409
            a-colleague    | gd           | submitter       | 404  | 404
            a-colleague    | cnipa        | publisher       | 404  | 404
            a-colleague    | gd,cnipa     | submitter       | 404  | 404
            a-stranger     | samr         | submitter       | 404  | 404
            a-stranger     | samr         | evaluator       | 404  | 404
            an-officer     | nipso        | office          | 200  | 403
            an-officer     | cnipa        | office          | 200  | 403
            an-auditor     | nipso        | auditor         | 200  | 403
            a-catalogue    | nipso        | catalogue-admin | 200  | 409
            """)
    void an_import_is_its_senders(String who, String agencies, String role, int sees, int cancels) {
        String path = "/api/v1/imports/" + job();
        assertThat(as(who, agencies, role).get(path).statusCode()).isEqualTo(sees);
        assertThat(as(who, agencies, role).accept(Bulk.CSV).get(path).statusCode())
                .isEqualTo(sees);
        assertThat(listed(as(who, agencies, role).get("/api/v1/imports?limit=1000")))
                .isEqualTo(sees == 200);
        // It has ended, so that who may cancel is told that it is over.
        assertThat(as(who, agencies, role).delete(path).statusCode()).isEqualTo(cancels);
    }

    @Test
    void nobody_without_a_token_sees_any() {
        given().get("/api/v1/imports/" + job()).then().statusCode(401);
        given().get("/api/v1/imports").then().statusCode(401);
        given().delete("/api/v1/imports/" + job()).then().statusCode(401);
    }

    @Test
    void what_does_not_exist_is_told_like_what_is_not_seen() {
        RequestSpecification colleague = as("a-colleague", "gd", "submitter");
        for (String id : List.of("none", UUID.randomUUID().toString())) {
            as(SENDER, "gd", "submitter").get("/api/v1/imports/" + id).then().statusCode(404);
        }
        String unseen = colleague.get("/api/v1/imports/" + job()).path("detail");
        assertThat(unseen).isEqualTo("There is no import " + job());
    }

    private static boolean listed(Response list) {
        return list.<List<String>>path("items.id").contains(job());
    }

    /** With an error of each agency's row, which quotes it. */
    private static synchronized String job() {
        if (job == null) {
            String indicator = Client.newCode("of-two");
            Client.put(
                            "/api/v1/indicators/" + indicator,
                            Client.INDICATOR.replace(
                                    "\"providers\":[", "\"providers\":[{\"agency\":\"gd\",\"areas\":[\"CN-44\"]},"))
                    .statusCode(201);
            String rows = "indicator,area,period,value\n%1$s,CN,2024-Q9,1\n%1$s,CN-44,2024-Q9,2\n".formatted(indicator);
            job = as(SENDER, "gd,cnipa", "submitter")
                    .contentType(Bulk.CSV)
                    .body(rows.getBytes())
                    .header("Prefer", "respond-async")
                    .post(Bulk.PATH)
                    .path("id");
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> as(SENDER, "gd", "submitter")
                                    .get("/api/v1/imports/" + job)
                                    .path("finishedAt")
                            != null);
        }
        return job;
    }

    private static RequestSpecification as(String subject, String agencies, String role) {
        return given().config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .auth()
                .oauth2(BackingServices.issuer()
                        .token(new TokenRequest(
                                subject, List.of(agencies.split(",")), List.of(role), Duration.ofHours(1))));
    }
}
