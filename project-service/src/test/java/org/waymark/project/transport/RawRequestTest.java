package org.waymark.project.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.backing.testing.BackingServices;
import org.waymark.project.ProjectServiceTest;

/** Requests that are no HTTP, or HTTP that proxies and servers read differently. */
@QuarkusTest
class RawRequestTest extends ProjectServiceTest {
    private static final String AGENCIES = "GET /api/v1/agencies HTTP/1.1\r\nHost: x\r\n";
    private static final String CHUNKED = "POST /api/v1/agencies HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n";

    @TestHTTPResource("/")
    URI service;

    static Stream<Arguments> refused() {
        return Stream.of(
                sent("no HTTP", 400, "hello\r\n\r\n"),
                sent("another protocol's version", 400, "GET / HTTP/9.9.9\r\n\r\n"),
                sent("no colon", 400, AGENCIES + "nocolon\r\n\r\n"),
                sent("a blank before the colon", 400, AGENCIES + "X : y\r\n\r\n"),
                sent("a name that is none", 400, AGENCIES + "X(y: z\r\n\r\n"),
                sent("NUL in a value", 400, AGENCIES + "X: a\0b\r\n\r\n"),
                sent("a bare CR in a value", 400, AGENCIES + "X: a\rb\r\n\r\n"),
                sent("lines that end with LF alone", 400, "GET /api/v1/agencies HTTP/1.1\nHost: x\n\n"),
                sent("a folded Transfer-Encoding", 400, AGENCIES + "Transfer-Encoding:\r\n chunked\r\n\r\n0\r\n\r\n"),
                sent("a negative length", 400, AGENCIES + "Content-Length: -1\r\n\r\n"),
                sent("a length that is no number", 400, AGENCIES + "Content-Length: 0x1\r\n\r\n"),
                sent("a signed length", 400, AGENCIES + "Content-Length: +1\r\n\r\na"),
                sent("two lengths", 400, AGENCIES + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab"),
                sent("two lengths in one line", 400, AGENCIES + "Content-Length: 1, 2\r\n\r\nab"),
                sent("a length and chunks", 400, CHUNKED + "Content-Length: 4\r\n\r\n0\r\n\r\n"),
                sent(
                        "a length and another coding",
                        400,
                        AGENCIES + "Content-Length: 1\r\nTransfer-Encoding: x\r\n\r\na"),
                sent("a coding that is not known", 400, AGENCIES + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n"),
                sent("two codings", 400, AGENCIES + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n"),
                sent("chunks twice", 400, CHUNKED + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
                sent("chunks in HTTP/1.0", 400, CHUNKED.replace("1.1", "1.0") + "\r\n0\r\n\r\n"),
                sent("no Host", 400, "GET /api/v1/agencies HTTP/1.1\r\n\r\n"),
                sent("two Hosts", 400, AGENCIES + "Host: y\r\n\r\n"),
                sent("a Host that is none", 400, AGENCIES.replace("Host: x", "Host: a b@c/d") + "\r\n"),
                sent("headers beyond the limit", 431, AGENCIES + "X: " + "a".repeat(30_000) + "\r\n\r\n"),
                sent("many headers beyond the limit", 431, AGENCIES + "X: aaaaaaaaaaaaa\r\n".repeat(2000) + "\r\n"),
                sent("an address beyond the server's limit", 414, "GET /" + "a".repeat(70_000) + " HTTP/1.1\r\n\r\n"),
                sent(
                        "a length beyond the server's limit",
                        413,
                        CHUNKED.replace("Transfer-Encoding: chunked", "Content-Length: 999999999999") + "\r\n"),
                sent(
                        "a length beyond the server's limit that asks first",
                        413,
                        CHUNKED.replace("Transfer-Encoding: chunked", "Content-Length: 999999999999")
                                + "Expect: 100-continue\r\n\r\n"));
    }

    private static Arguments sent(String name, int status, String request) {
        return Arguments.of(name, status, request);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void is_refused_with_a_problem_and_the_connection_closed(String name, int status, String request)
            throws IOException {
        RawExchange exchange = RawExchange.of(service, request + AGENCIES + "\r\n");
        assertThat(exchange.status()).as(exchange.answer()).isEqualTo(status);
        assertThat(exchange.isProblem()).as(exchange.answer()).isTrue();
        assertThat(exchange.header("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(exchange.header("Connection")).containsExactly("close");
        assertThat(exchange.closed()).isTrue();
        assertThat(exchange.answers()).isEqualTo(1);
    }

    static Stream<Arguments> answered() {
        return Stream.of(
                sent("HTTP/1.0 without Host", 200, "GET /api/v1/agencies HTTP/1.0\r\n\r\n"),
                sent("a folded line", 200, AGENCIES + "X: a\r\n b\r\n\r\n"),
                sent(
                        "an absolute address",
                        200,
                        "GET http://evil.example/api/v1/agencies?limit=1 HTTP/1.1\r\nHost: x\r\n\r\n"),
                sent("an unknown address", 404, "GET /whatever HTTP/1.1\r\nHost: x\r\n\r\n"),
                sent("the root", 404, "GET / HTTP/1.1\r\nHost: x\r\n\r\n"),
                sent("an unknown address of the framework", 404, "GET /q/whatever HTTP/1.1\r\nHost: x\r\n\r\n"),
                sent("an unknown page", 404, "GET /q/swagger-ui/whatever HTTP/1.1\r\nHost: x\r\n\r\n"),
                sent("a path without a slash", 404, "GET whatever HTTP/1.1\r\nHost: x\r\n\r\n"),
                sent("a climbing path", 404, "GET /../../etc/passwd HTTP/1.1\r\nHost: x\r\n\r\n"),
                sent("a star", 404, "OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n"),
                sent("CONNECT", 404, "CONNECT evil.example:443 HTTP/1.1\r\nHost: x\r\n\r\n"),
                sent("TRACE", 405, "TRACE /api/v1/agencies HTTP/1.1\r\nHost: x\r\n\r\n"),
                sent("a method that is none", 405, "BREW /api/v1/agencies HTTP/1.1\r\nHost: x\r\n\r\n"),
                sent("a method not taken", 405, "DELETE /api/v1/agencies HTTP/1.1\r\nHost: x\r\n\r\n"),
                sent("what cannot be answered", 406, AGENCIES + "Accept: image/png\r\n\r\n"),
                sent("an Accept that cannot be read", 400, AGENCIES + "Accept: ///\r\n\r\n"),
                sent(
                        "a body that is not taken",
                        415,
                        "PUT /api/v1/agencies/x HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                                + BackingServices.token("cnipa", "catalogue-admin")
                                + "\r\nContent-Type: image/png\r\nContent-Length: 1\r\n\r\na"),
                sent("a percent sign alone in the path", 400, "GET /api/v1/agencies/% HTTP/1.1\r\nHost: x\r\n\r\n"),
                sent("no hexadecimal digits in the path", 400, "GET /api/v1/agencies/%zz HTTP/1.1\r\nHost: x\r\n\r\n"),
                sent(
                        "no hexadecimal digits in the query",
                        400,
                        "GET /api/v1/agencies?asOf=%zz HTTP/1.1\r\nHost: x\r\n\r\n"),
                sent("half an escape in the query", 400, "GET /api/v1/agencies?asOf=%e HTTP/1.1\r\nHost: x\r\n\r\n"),
                sent("an overlong slash in the path", 400, "GET /api/v1/agencies/%C0%AF HTTP/1.1\r\nHost: x\r\n\r\n"),
                sent(
                        "an overlong NUL in the query",
                        400,
                        "GET /api/v1/agencies?limit=%E0%80%80 HTTP/1.1\r\nHost: x\r\n\r\n"),
                sent("a lone byte in the path", 400, "GET /api/v1/agencies/%FF HTTP/1.1\r\nHost: x\r\n\r\n"),
                sent(
                        "a surrogate in the query",
                        400,
                        "GET /api/v1/agencies?limit=%ED%A0%80 HTTP/1.1\r\nHost: x\r\n\r\n"),
                sent("a raw byte in the path", 400, "GET /api/v1/agencies/\u00e9 HTTP/1.1\r\nHost: x\r\n\r\n"),
                sent("overlong UTF-8 in an unknown address", 400, "GET /whatever/%C0%AF HTTP/1.1\r\nHost: x\r\n\r\n"),
                sent("an address beyond our limit", 414, "GET /" + "a".repeat(9000) + " HTTP/1.1\r\nHost: x\r\n\r\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answered")
    void is_answered(String name, int status, String request) throws IOException {
        RawExchange exchange =
                RawExchange.of(service, request.replace("Host: x\r\n", "Host: x\r\nConnection: close\r\n"));
        assertThat(exchange.status()).as(exchange.answer()).isEqualTo(status);
        assertThat(exchange.header("X-Content-Type-Options"))
                .as(exchange.answer())
                .containsExactly("nosniff");
        assertThat(status == 200 || exchange.isProblem()).as(exchange.answer()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zz\r\n", "-1\r\n", "ffffffffff\r\n", "2\r\n{}x", "2;a\nb\r\n{}\r\n0\r\n\r\n"})
    void chunks_that_are_none_end_the_connection(String chunks) throws IOException {
        RawExchange exchange =
                RawExchange.of(service, writing("Transfer-Encoding: chunked") + chunks + AGENCIES + "\r\n");
        assertThat(exchange.closed()).as(exchange.answer()).isTrue();
        assertThat(exchange.answer()).doesNotContain("HTTP/1.1 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00ff", "\u00ed\u00a0\u0080"})
    void a_body_that_is_no_utf_8_is_refused(String bytes) throws IOException {
        String body = "{\"name\":{\"en\":\"" + bytes + "\"}}";
        RawExchange exchange =
                RawExchange.of(service, writing("Connection: close\r\nContent-Length: " + body.length()) + body);
        assertThat(exchange.status()).as(exchange.answer()).isEqualTo(400);
        assertThat(exchange.isProblem()).isTrue();
    }

    private static String writing(String headers) {
        return "PUT /api/v1/agencies/x HTTP/1.1\r\nHost: x\r\nIf-None-Match: *\r\nAuthorization: Bearer "
                + BackingServices.token("cnipa", "catalogue-admin") + "\r\nContent-Type: application/json\r\n"
                + headers + "\r\n\r\n";
    }
}
