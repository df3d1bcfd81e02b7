package org.waymark.indicator.upload;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.waymark.indicator.Client.newCode;
import static org.waymark.indicator.Client.put;
import static org.waymark.indicator.Client.submitter;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.BackingServices;
import org.waymark.foundation.upload.UploadSettings;
import org.waymark.indicator.Client;
import org.waymark.indicator.importing.Bulk;

/** Uploads at their limit leave threads, other agencies and single requests alone. */
@QuarkusTest
class UploadBoundTest {
    private static final int OF_ONE_AGENCY = 4;
    private static final String CSV = "Content-Type: text/csv";
    private static final String JSON = "Content-Type: application/json";

    @TestHTTPResource("/")
    URI service;

    @Inject
    UploadSettings settings;

    private final List<SlowRequest> slow = new ArrayList<>();
    private String indicator;

    @BeforeEach
    void anIndicatorOfTwoAgencies() {
        assertThat(settings.bodiesPerAgency()).isEqualTo(OF_ONE_AGENCY);
        indicator = newCode("shared");
        put(
                        "/api/v1/indicators/" + indicator,
                        Client.INDICATOR.replace(
                                "\"areas\":[\"*\"]}", "\"areas\":[\"*\"]},{\"agency\":\"samr\",\"areas\":[\"*\"]}"))
                .statusCode(201);
    }

    @AfterEach
    void leave() throws IOException {
        for (SlowRequest one : slow) {
            one.close();
        }
    }

    @Test
    void uploads_beyond_the_limit_are_refused_before_their_body_is_read_and_others_go_on() throws Exception {
        fill();
        String key = UUID.randomUUID().toString();

        SlowRequest asking = begin("cnipa", "", CSV, "Content-Length: 100000", "Expect: 100-continue");
        assertThat(asking.answer())
                .startsWith("HTTP/1.1 503")
                .contains("/problems/busy")
                .containsIgnoringCase("Retry-After: 5");
        assertThat(asking.isClosed()).isTrue();

        HttpResponse<String> refused = sendLong(key, 6_000_000);
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).contains("5");
        assertThat(refused.body()).contains("/problems/busy", "limit");

        Bulk.submitter()
                .contentType(Bulk.CSV)
                .body(Bulk.csv(indicator, 3))
                .post(Bulk.PATH + "?dryRun=true")
                .then()
                .statusCode(503)
                .body("type", equalTo("/problems/busy"));
        Bulk.by("samr-system", "samr", "submitter")
                .contentType(Bulk.CSV)
                .body(Bulk.csv(indicator, 3).replace("B", "S"))
                .post(Bulk.PATH)
                .then()
                .statusCode(200)
                .body("recorded", equalTo(3));
        given().get("/api/v1/indicators/" + indicator + "/observations").then().statusCode(200);
        submitter("cnipa")
                .body("{\"period\":\"2023\",\"value\":1}")
                .post("/api/v1/indicators/" + indicator + "/observations")
                .then()
                .statusCode(201);
        assertThat(threadsThatWaitForBodies()).isEmpty();

        for (SlowRequest one : slow.subList(0, OF_ONE_AGENCY)) {
            assertThat(one.rest().answer()).startsWith("HTTP/1.1 200");
        }
        Bulk.submitter()
                .contentType(Bulk.CSV)
                .header("Idempotency-Key", key)
                .body(Bulk.csv(indicator, 3))
                .post(Bulk.PATH)
                .then()
                .statusCode(200)
                .header("Idempotency-Replayed", nullValue());
    }

    @Test
    void a_sender_who_goes_away_leaves_his_place() throws Exception {
        fill();
        for (SlowRequest one : slow) {
            one.close();
        }
        await().untilAsserted(
                        () -> Bulk.post(Bulk.CSV, Bulk.csv(indicator, 3)).then().statusCode(200));
    }

    @Test
    void a_body_over_the_limit_is_refused_before_it_is_sent() throws Exception {
        SlowRequest large = begin("cnipa", "", CSV, "Content-Length: 9000000", "Expect: 100-continue");
        assertThat(large.answer()).startsWith("HTTP/1.1 413").contains("8388608");
    }

    @Test
    void who_asks_first_is_told_to_go_on() throws Exception {
        String rows = Bulk.csv(indicator, 3);
        SlowRequest asking =
                begin("cnipa", rows, CSV, SlowRequest.lengthOf(rows), "Expect: 100-continue", "Prefer: respond-async");
        assertThat(asking.answer()).startsWith("HTTP/1.1 100");
        assertThat(asking.rest().answer()).startsWith("HTTP/1.1 202");
    }

    @Test
    void a_bad_token_is_refused_as_ever_and_its_body_not_read() {
        given().auth()
                .oauth2("no.good.token")
                .contentType(Bulk.CSV)
                .body(Bulk.csv(indicator, 3))
                .post(Bulk.PATH)
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/unauthenticated"));
        Bulk.by("a-reader", "cnipa", "auditor")
                .contentType(Bulk.CSV)
                .body(Bulk.csv(indicator, 3))
                .post(Bulk.PATH)
                .then()
                .statusCode(403);
    }

    @Test
    void slow_bodies_of_single_observations_hold_no_threads() throws Exception {
        String path = "/api/v1/indicators/" + indicator + "/observations";
        for (int one = 0; one < 60; one++) {
            slow.add(SlowRequest.begin(
                            service,
                            "cnipa",
                            path,
                            "{\"period\":\"2024\",\"value\":1",
                            JSON,
                            "Transfer-Encoding: chunked")
                    .oneChunk());
        }
        await().until(() -> answered() == 60 - 48);
        assertThat(threadsThatWaitForBodies()).isEmpty();
        String body = "{\"period\":\"2022\",\"value\":1}";
        SlowRequest other = SlowRequest.begin(service, "samr", path, body, JSON, "Transfer-Encoding: chunked");
        slow.add(other);
        assertThat(other.oneChunk().lastChunk().answer()).startsWith("HTTP/1.1 201");
        SlowRequest refused = slow.stream()
                .filter(one -> {
                    try {
                        return one.isAnswered();
                    } catch (IOException closed) {
                        return false;
                    }
                })
                .findFirst()
                .orElseThrow();
        assertThat(refused.answer()).startsWith("HTTP/1.1 503").containsIgnoringCase("Retry-After");
    }

    private long answered() throws IOException {
        long answered = 0;
        for (SlowRequest one : slow) {
            answered += one.isAnswered() ? 1 : 0;
        }
        return answered;
    }

    /** As many uploads of one agency as it may have, each half way. */
    private void fill() throws Exception {
        for (int nth = 0; nth < OF_ONE_AGENCY; nth++) {
            String rows = Bulk.csv(indicator, 200).replace("B", "U" + nth + "-");
            begin("cnipa", rows, CSV, SlowRequest.lengthOf(rows)).half();
        }
        await().until(() -> Bulk.post(Bulk.CSV, "x").statusCode() == 503);
    }

    private SlowRequest begin(String agency, String body, String... headers) throws IOException {
        SlowRequest request = SlowRequest.begin(service, agency, Bulk.PATH, body, headers);
        slow.add(request);
        return request;
    }

    private HttpResponse<String> sendLong(String key, int bytes) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(service.resolve(Bulk.PATH))
                .header("Authorization", "Bearer " + BackingServices.tokenOf("cnipa-system", "cnipa", "submitter"))
                .header("Content-Type", Bulk.CSV)
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[bytes]))
                .build();
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static List<String> threadsThatWaitForBodies() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> Arrays.stream(thread.getValue())
                        .anyMatch(frame -> frame.getMethodName().equals("readBlocking")))
                .map(thread -> thread.getKey().getName())
                .toList();
    }
}
