package org.waymark.project.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.waymark.project.ProjectServiceTest;

/** HTTP/2 without TLS is off. */
@QuarkusTest
class ClearTextHttp2Test extends ProjectServiceTest {
    @TestHTTPResource("/")
    URI service;

    @Test
    void the_preface_of_one_who_knows_is_no_request() throws IOException {
        RawExchange exchange = RawExchange.of(service, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\u0004\0\0\0\0\0");
        assertThat(exchange.status()).isEqualTo(400);
        assertThat(exchange.closed()).isTrue();
    }

    @Test
    void an_offer_to_switch_is_not_taken() throws IOException {
        RawExchange exchange = RawExchange.of(
                service,
                "GET /api/v1/agencies HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n"
                        + "HTTP2-Settings: AAMAAABkAAQAoAAAAAIAAAAA\r\n\r\n");
        assertThat(exchange.status()).isEqualTo(200);
        assertThat(exchange.answer()).doesNotContain("101 ");
    }
}
