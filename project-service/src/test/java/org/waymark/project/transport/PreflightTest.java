package org.waymark.project.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.waymark.project.ProjectServiceTest;

/** OPTIONS, and scripts of other origins: here one is let in, by default none is. */
@QuarkusTest
class PreflightTest extends ProjectServiceTest {
    private static final String LET_IN = "https://app.example.org";

    @TestHTTPResource("/")
    URI service;

    @Test
    void options_names_the_methods() throws IOException {
        RawExchange exchange = options("");
        assertThat(exchange.status()).isEqualTo(200);
        assertThat(exchange.header("Allow")).hasSize(1);
        assertThat(exchange.header("Allow").get(0).split(", *"))
                .containsExactlyInAnyOrder("GET", "HEAD", "OPTIONS", "PUT");
    }

    @Test
    void a_script_that_was_let_in_may_ask_first_without_a_token() throws IOException {
        RawExchange exchange = preflight(LET_IN);
        assertThat(exchange.status()).isEqualTo(200);
        assertThat(exchange.header("Access-Control-Allow-Origin")).containsExactly(LET_IN);
        assertThat(exchange.header("Access-Control-Allow-Methods").toString()).contains("PUT");
        assertThat(exchange.header("Access-Control-Allow-Headers").toString()).contains("If-Match");
    }

    @Test
    void it_reads_the_headers_that_it_needs() throws IOException {
        RawExchange exchange = RawExchange.of(
                service,
                "GET /api/v1/agencies HTTP/1.1\r\nHost: x\r\nConnection: close\r\nOrigin: " + LET_IN + "\r\n\r\n");
        assertThat(exchange.status()).isEqualTo(200);
        assertThat(exchange.header("Access-Control-Expose-Headers").toString())
                .contains("ETag", "Location", "Link", "Waymark-Position", "Retry-After", "Idempotency-Replayed");
    }

    @Test
    void another_one_may_not() throws IOException {
        RawExchange exchange = preflight("https://other.example.org");
        assertThat(exchange.header("Access-Control-Allow-Origin")).isEmpty();
    }

    private RawExchange preflight(String origin) throws IOException {
        return options("Origin: " + origin + "\r\nAccess-Control-Request-Method: PUT\r\n"
                + "Access-Control-Request-Headers: Authorization,If-Match\r\n");
    }

    private RawExchange options(String headers) throws IOException {
        return RawExchange.of(
                service, "OPTIONS /api/v1/agencies/x HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + headers + "\r\n");
    }
}
