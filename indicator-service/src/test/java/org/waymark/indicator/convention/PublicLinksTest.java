package org.waymark.indicator.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.indicator.Client.newIndicator;
import static org.waymark.indicator.Client.submit;
import static org.waymark.indicator.Client.submitter;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.conformity.HostileHost;
import org.waymark.foundation.address.PublicAddress;

/** Addresses in answers are where clients reach the service, whatever host they claim to have asked. */
@QuarkusTest
class PublicLinksTest {
    private final PublicAddress address;

    PublicLinksTest(PublicAddress address) {
        this.address = address;
    }

    @Test
    void what_was_recorded_is_there() {
        String path = "/api/v1/indicators/" + newIndicator() + "/observations";
        Response recorded = HostileHost.checked(HostileHost.with(submitter("cnipa"))
                .body("{\"period\":\"2024\",\"value\":1}")
                .post(path));
        assertThat(recorded.statusCode()).isEqualTo(201);
        assertThat(recorded.header("Location"))
                .isEqualTo(address.url() + "/api/v1/observations/" + recorded.path("id"));
    }

    @Test
    void so_is_a_job() {
        Response queued = HostileHost.checked(HostileHost.with(submitter("cnipa"))
                .header("Prefer", "respond-async")
                .contentType("application/x-ndjson; charset=utf-8")
                .body(("{\"indicator\":\"" + newIndicator() + "\",\"period\":\"2024\",\"value\":1}")
                        .getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/observations"));
        assertThat(queued.statusCode()).isEqualTo(202);
        assertThat(queued.header("Location")).isEqualTo(address.url() + "/api/v1/imports/" + queued.path("id"));
    }

    @Test
    void so_is_the_next_page() {
        String indicator = newIndicator();
        submit(indicator, "{\"period\":\"2023\",\"value\":1}").statusCode(201);
        submit(indicator, "{\"period\":\"2024\",\"value\":1}").statusCode(201);
        String list = "/api/v1/indicators/" + indicator + "/observations";
        assertThat(HostileHost.checked(HostileHost.given().get(list + "?limit=1&area=CN"))
                        .header("Link"))
                .startsWith("<" + address.url() + list + "?")
                .contains("limit=1", "area=CN", "cursor=")
                .endsWith(">; rel=\"next\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/indicators?limit=1",
                "/api/v1/indicators/nothing",
                "/api/v1/plans",
                "/api/v1/areas?limit=1",
                "/api/v1/changes?limit=10",
                "/problems",
                "/schemas",
                "/schemas/org.waymark.observation.recorded.v1.json",
                "/asyncapi.yaml",
                "/q/openapi?format=json",
                "/nothing"
            })
    void no_answer_repeats_the_host(String path) {
        assertThat(HostileHost.checked(HostileHost.given().get(path)).statusCode())
                .isLessThan(500);
    }
}
