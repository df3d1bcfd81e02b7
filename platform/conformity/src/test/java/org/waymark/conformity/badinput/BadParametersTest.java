package org.waymark.conformity.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.conformity.AnswerGiven;
import org.waymark.conformity.ApiDocument;
import org.waymark.conformity.ApiOperation;

/** Against a service with one parameter, which fails where it holds NUL. */
class BadParametersTest {
    private static final String DOCUMENT =
            """
            {"paths":{"/things":{"get":{"parameters":[
               {"name":"limit","in":"query","schema":{"type":"integer","minimum":1,"maximum":10},"example":5}],
             "responses":{
               "200":{"content":{"application/json":{"schema":{"type":"object","required":["items"]}}}},
               "400":{"content":{"application/problem+json":{"schema":{"type":"object"}}}}}}}}}
            """;
    private static final String PROBLEM = "{\"status\":400,\"errors\":[{\"pointer\":\"%s\"}]}";

    private HttpServer service;

    @BeforeEach
    void start() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/q/openapi", exchange -> answer(exchange, 200, "application/json", DOCUMENT));
        service.createContext("/things", BadParametersTest::things);
        service.start();
    }

    @AfterEach
    void stop() {
        service.stop(0);
    }

    private static void things(HttpExchange exchange) throws IOException {
        String query = String.valueOf(exchange.getRequestURI().getRawQuery());
        if (query.contains("%00")) {
            answer(exchange, 500, "application/problem+json", "{}");
        } else if (query.contains("limit=") && !query.contains("limit=5")) {
            answer(exchange, 400, "application/problem+json", PROBLEM.formatted("?limit"));
        } else {
            answer(exchange, 200, "application/json", "{\"items\":[]}");
        }
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Test
    void what_is_answered_badly_is_told() {
        List<String> faults = BadParameters.faults(address(), "token", Map.of());

        assertThat(faults)
                .anyMatch(fault -> fault.contains("limit=x%00 was answered 500"))
                .allMatch(fault -> fault.startsWith("GET /things with "));
    }

    @Test
    void each_way_to_answer_badly_is_a_fault() {
        assertThat(fault(200, "application/json", "{\"items\":[]}")).contains("although its document forbids it");
        assertThat(fault(400, "text/html", "")).contains("as 'text/html'");
        assertThat(fault(400, "application/problem+json", PROBLEM.formatted("?other")))
                .contains("without naming the parameter");
        assertThat(fault(418, "application/problem+json", "{}")).contains("which is not described");
        assertThat(fault(400, "application/problem+json", PROBLEM.formatted("?limit")))
                .isEqualTo("none");
    }

    private String fault(int status, String type, String body) {
        ApiDocument document = ApiDocument.of(address());
        ApiOperation operation = document.operations().get(0);
        BadRequest asked = new BadRequest(operation, "/things?limit=99", Map.of(), List.of("limit"), true, "limit=99");
        AnswerGiven answer = new AnswerGiven(status, name -> null, type, body.getBytes(StandardCharsets.UTF_8));
        return new Expectation(document).fault(asked, answer, Duration.ZERO).orElse("none");
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + service.getAddress().getPort());
    }
}
