package org.waymark.endtoend.tracing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.opentelemetry.proto.trace.v1.Span.SpanKind;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waymark.contracts.EventJson;
import org.waymark.endtoend.RunningSuite;
import org.waymark.endtoend.SuiteExtension;
import org.waymark.endtoend.TrackedIndicator;

/** indicator-service and reporting-service as in production: JSON logs, and an endpoint for spans. */
@ExtendWith(SuiteExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TracedRequestIT {
    private static final String INDICATORS = "indicator-service";
    private static final String REPORTS = "reporting-service";
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String CALLER = "00f067aa0ba902b7";

    private final RunningSuite suite;
    private final HttpClient http = HttpClient.newHttpClient();
    private Collector collector;
    private String indicators;
    private String reports;
    private TrackedIndicator indicator;

    TracedRequestIT(RunningSuite suite) {
        this.suite = suite;
    }

    /** The instances without tracing stop: one of them might lead the relay, or have the partition. */
    @BeforeAll
    void traced_instances_take_over() throws Exception {
        collector = Collector.start();
        Map<String, String> asInProduction = Map.of(
                "QUARKUS_LOG_CONSOLE_JSON_ENABLED", "true",
                "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT", collector.endpoint(),
                "QUARKUS_OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf",
                "QUARKUS_OTEL_BSP_SCHEDULE_DELAY", "100ms");
        indicator = TrackedIndicator.define(suite);
        indicators = suite.startAnother(INDICATORS, asInProduction);
        reports = suite.startAnother(REPORTS, asInProduction);
        suite.stop(INDICATORS);
        suite.stop(REPORTS);
    }

    @AfterAll
    void the_others_come_back() {
        suite.stop(indicators);
        suite.stop(reports);
        suite.start(INDICATORS);
        suite.start(REPORTS);
        collector.close();
    }

    @Test
    void the_trace_of_a_post_goes_on_through_journal_and_kafka_into_the_projection() throws Exception {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        post(trace, TrackedIndicator.day(0), 201);

        await().atMost(SOON).until(() -> collector.ofTrace(trace).size() >= 3);
        ReceivedSpan request = only(trace, INDICATORS, SpanKind.SPAN_KIND_SERVER);
        ReceivedSpan publish = only(trace, INDICATORS, SpanKind.SPAN_KIND_PRODUCER);
        ReceivedSpan apply = only(trace, REPORTS, SpanKind.SPAN_KIND_CONSUMER);

        assertThat(request.parent()).isEqualTo(CALLER);
        assertThat(request.name()).isEqualTo("POST /api/v1/indicators/{code}/observations");
        assertThat(request.attributes()).containsEntry("waymark.agency", "cnipa");
        assertThat(publish.parent()).isEqualTo(request.id());
        assertThat(publish.attributes())
                .containsEntry("messaging.destination.name", "waymark.observations.v1")
                .containsEntry("messaging.batch.message_count", "int_value: 1");
        assertThat(apply.parent()).isEqualTo(publish.id());
        assertThat(apply.name()).isEqualTo("apply facts");
        assertThat(apply.resource()).containsKeys("service.version", "service.instance.id");
    }

    @Test
    void spans_tell_names_of_parameters_and_nothing_of_health_and_metrics() throws Exception {
        String trace = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
        send(trace, HttpRequest.newBuilder(uri("/api/v1/indicators?limit=7")).GET(), 200);
        suite.management(indicators).metrics();
        await().atMost(SOON).until(() -> !collector.ofTrace(trace).isEmpty());

        assertThat(collector.ofTrace(trace))
                .allSatisfy(span -> assertThat(span.attributes()).containsEntry("url.query", "limit"));
        assertThat(collector.spans())
                .extracting(span -> span.attributes().getOrDefault("url.path", ""))
                .noneMatch(path -> path.startsWith("/q/"));
    }

    @Test
    void a_line_of_the_log_is_json_and_names_trace_and_caller() throws Exception {
        String trace = "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb";
        post(trace, "no day", 422);

        JsonNode line = await().atMost(SOON)
                .until(
                        () -> lines(indicators).stream()
                                .filter(one -> one.at("/mdc/traceId").asText().equals(trace))
                                .findFirst()
                                .orElse(null),
                        found -> found != null);
        assertThat(line.path("service").asText()).isEqualTo(INDICATORS);
        assertThat(line.path("level").asText()).isEqualTo("INFO");
        assertThat(line.path("loggerName").asText()).isEqualTo("waymark.refused-writes");
        assertThat(line.path("timestamp").asText()).endsWith("Z");
        assertThat(line.at("/mdc/agency").asText()).isEqualTo("cnipa");
        assertThat(line.at("/mdc/azp").asText()).isEqualTo("waymark-local");
        assertThat(line.at("/mdc/route").asText()).isEqualTo("/api/v1/indicators/{code}/observations");
        assertThat(line.at("/mdc/status").asText()).isEqualTo("422");
        assertThat(line.at("/mdc/type").asText()).isEqualTo("rules-broken");
    }

    @Test
    void lines_of_the_relay_say_what_they_work_on() {
        await().atMost(SOON).untilAsserted(() -> assertThat(lines(indicators))
                .filteredOn(line -> line.path("message").asText().contains("relay leads in epoch"))
                .extracting(line -> line.at("/mdc/work").asText())
                .containsExactly("relay-lease"));
    }

    @Test
    void without_an_endpoint_nothing_is_said_of_spans_and_nothing_is_json() {
        assertThat(suite.log("project-service"))
                .isNotEmpty()
                .noneMatch(line -> line.startsWith("{"))
                .filteredOn(line -> !line.contains("Installed features"))
                .noneMatch(line -> line.contains("4317") || line.toLowerCase().contains("opentelemetry"));
    }

    /** What the JVM says before the service runs is no line of the log. */
    private List<JsonNode> lines(String process) {
        return suite.log(process).stream()
                .filter(line -> line.startsWith("{"))
                .map(TracedRequestIT::json)
                .toList();
    }

    private static JsonNode json(String line) {
        try {
            return EventJson.mapper().readTree(line);
        } catch (JsonProcessingException notJson) {
            throw new AssertionError("no JSON: " + line, notJson);
        }
    }

    private ReceivedSpan only(String trace, String service, SpanKind kind) {
        List<ReceivedSpan> found = collector.ofTrace(trace).stream()
                .filter(span -> span.service().equals(service) && span.kind() == kind)
                .toList();
        assertThat(found)
                .as("%s of %s in %s", kind, service, collector.ofTrace(trace))
                .hasSize(1);
        return found.get(0);
    }

    private void post(String trace, String period, int status) throws Exception {
        send(
                trace,
                HttpRequest.newBuilder(uri("/api/v1/indicators/" + indicator.code() + "/observations"))
                        .header("Content-Type", "application/json")
                        .header("Authorization", "Bearer " + suite.token("cnipa", "submitter"))
                        .POST(HttpRequest.BodyPublishers.ofString(TrackedIndicator.body(period, 7))),
                status);
    }

    private URI uri(String path) {
        return suite.service(indicators).base().resolve(path);
    }

    private void send(String trace, HttpRequest.Builder request, int status) throws Exception {
        request.header("traceparent", "00-" + trace + "-" + CALLER + "-01").header("Accept", "application/json");
        var answer = http.send(request.build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    }
}
