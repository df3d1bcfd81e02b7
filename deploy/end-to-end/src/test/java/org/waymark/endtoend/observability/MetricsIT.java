package org.waymark.endtoend.observability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.endtoend.HttpService;
import org.waymark.endtoend.RunningSuite;
import org.waymark.endtoend.SuiteExtension;
import org.waymark.endtoend.TrackedIndicator;

/** What a scrape of the running suite finds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(SuiteExtension.class)
class MetricsIT {
    private static final List<String> SERVICES = List.of("indicator-service", "project-service", "reporting-service");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** Prometheus' own, and those that its configuration adds. */
    private static final Set<String> OF_PROMETHEUS =
            Set.of("up", "ALERTS", "service", "instance", "severity", "alertname", "alertstate");
    /** A status is there once it was answered. */
    private static final String STATUS = "status";

    private static final Pattern DOCUMENTED = Pattern.compile("(?m)^\\| `(waymark_\\w+)");
    /** Of an instance, beside those of requests. */
    private static final int MOST_SERIES = 1_000;
    /** Seven buckets, number, sum and maximum. */
    private static final int SERIES_PER_REQUEST = 10;

    private final RunningSuite suite;
    private Exposition before;
    private Exposition after;

    MetricsIT(RunningSuite suite) {
        this.suite = suite;
    }

    @BeforeAll
    void some_traffic() throws Exception {
        TrackedIndicator indicator = TrackedIndicator.define(suite);
        before = scrape("indicator-service");
        indicator.submit(TrackedIndicator.day(0), 7).expect(201);
        post("/api/v1/indicators/" + indicator.code() + "/observations", "application/json", "{\"period\":\"never\"}")
                .expect(422);
        String file = row(indicator, TrackedIndicator.day(0), 7)
                + row(indicator, TrackedIndicator.day(1), 8)
                + row(indicator, "never", 9);
        post("/api/v1/observations?mode=partial", "application/x-ndjson", file).expect(200);
        post("/api/v1/observations", "application/x-ndjson", file).expect(422);
        post("/api/v1/observations?dryRun=true&mode=partial", "application/x-ndjson", file);
        suite.indicators().get("/api/v1/changes").expect(200);
        indicator.report("");
        after = scrape("indicator-service");
    }

    @Test
    void whatever_a_rule_or_a_dashboard_names_is_exposed() throws IOException {
        Map<String, String> expressions = Observability.expressions();
        Set<String> recorded = Observability.rules().stream()
                .map(rule -> rule.path("record").asText())
                .collect(Collectors.toSet());

        await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(1)).untilAsserted(() -> {
            List<Exposition.Sample> samples = allSamples();
            Map<String, String> missing = new TreeMap<>();
            expressions.forEach((where, expression) ->
                    missing(PromQl.of(expression), samples, recorded).forEach(what -> missing.put(what, where)));
            assertThat(missing).isEmpty();
        });
    }

    private static List<String> missing(PromQl asked, List<Exposition.Sample> samples, Set<String> recorded) {
        List<String> missing = new ArrayList<>();
        List<Exposition.Sample> meant = new ArrayList<>();
        for (PromQl.Selector selector : asked.metrics()) {
            if (OF_PROMETHEUS.contains(selector.metric()) || recorded.contains(selector.metric())) {
                continue;
            }
            List<Exposition.Sample> found = samples.stream()
                    .filter(sample -> sample.metric().equals(selector.metric()))
                    .toList();
            meant.addAll(found);
            if (found.isEmpty()) {
                missing.add(selector.metric());
            }
            selector.labels().stream()
                    .filter(label -> !OF_PROMETHEUS.contains(label.name()))
                    .filter(label -> found.stream().noneMatch(sample -> hasLabel(sample, label)))
                    .forEach(label -> missing.add(selector.metric() + " with " + label));
        }
        asked.grouping().stream()
                .filter(label -> !meant.isEmpty() && !OF_PROMETHEUS.contains(label))
                .filter(label ->
                        meant.stream().noneMatch(sample -> sample.labels().containsKey(label)))
                .forEach(label -> missing.add("the label " + label));
        return missing;
    }

    private static boolean hasLabel(Exposition.Sample sample, PromQl.Label label) {
        return label.value() == null || label.name().equals(STATUS)
                ? sample.labels().containsKey(label.name())
                : sample.has(label.name(), label.value());
    }

    @Test
    void a_request_is_counted_under_its_operation_and_in_the_bucket_of_its_time() {
        String[] posts = {"method", "POST", "uri", "/api/v1/indicators/{code}/observations", "status", "201"};
        String[] slowest = {"method", "POST", "uri", posts[3], "status", "201", "le", "+Inf"};

        assertThat(grown("http_server_requests_seconds_count", posts)).isEqualTo(1);
        assertThat(grown("http_server_requests_seconds_bucket", slowest)).isEqualTo(1);
        assertThat(grown("http_server_requests_seconds_sum", posts)).isPositive();
    }

    @Test
    void rows_are_counted_by_what_became_of_them_and_a_rehearsal_counts_nothing() {
        assertThat(grown("waymark_import_rows_total", "format", "ndjson", "outcome", "recorded"))
                .isEqualTo(1);
        assertThat(grown("waymark_import_rows_total", "format", "ndjson", "outcome", "unchanged"))
                .isEqualTo(1);
        assertThat(grown("waymark_import_rows_total", "format", "ndjson", "outcome", "rejected"))
                .isEqualTo(2);
        assertThat(grown("waymark_import_rows_total")).isEqualTo(4);
    }

    @Test
    void a_refused_write_is_counted_under_its_problem() {
        assertThat(grown("waymark_refused_writes_total", "problem", "rules-broken"))
                .isEqualTo(2);
        assertThat(grown("waymark_refused_writes_total")).isEqualTo(2);
    }

    @Test
    void each_service_is_ready_its_relay_leads_and_has_nothing_left_to_send() {
        for (String service : SERVICES) {
            await().atMost(PATIENCE).untilAsserted(() -> {
                Exposition now = scrape(service);
                assertThat(now.sum("waymark_ready")).isEqualTo(1);
                assertThat(now.sum("waymark_projections_healthy")).isEqualTo(1);
                assertThat(now.sum("waymark_relay_leads")).isEqualTo(1);
                assertThat(now.sum("waymark_relay_lag_entries")).isZero();
                assertThat(now.sum("waymark_relay_lag_seconds")).isZero();
                assertThat(now.sum("waymark_projection_lag")).isZero();
                assertThat(now.sum("waymark_database_size_bytes")).isGreaterThan(1_000_000);
                assertThat(now.sum("waymark_build_info")).isEqualTo(1);
                assertThat(now.sum("kafka_producer_record_send_total", "client_id", service + "-relay"))
                        .isPositive();
            });
        }
    }

    @Test
    void the_journal_moves_on_with_what_is_written() {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(scrape("indicator-service").sum("waymark_journal_position"))
                        .isGreaterThanOrEqualTo(before.sum("waymark_journal_position") + 2));
    }

    @Test
    void every_source_is_heard_of_in_reports() {
        await().atMost(PATIENCE).untilAsserted(() -> {
            Exposition reports = scrape("reporting-service");
            for (String service : SERVICES) {
                assertThat(reports.sum("waymark_heartbeat_age_seconds", "source", "/" + service))
                        .isLessThan(10);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"indicator-service", "project-service", "reporting-service"})
    void each_metric_of_ours_says_what_it_is(String service) throws Exception {
        Exposition exposed = scrape(service);

        assertThat(exposed.help().keySet()).anyMatch(name -> name.startsWith("waymark_"));
        assertThat(exposed.help()).allSatisfy((metric, help) -> {
            if (metric.startsWith("waymark_")) {
                assertThat(help).as(metric).isNotBlank();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"indicator-service", "project-service", "reporting-service"})
    void promtool_has_nothing_to_say_of_metrics_of_ours(String service) throws Exception {
        Promtool.assumeFound();

        Promtool.Verdict verdict = Promtool.run(Path.of("."), scrape(service).text(), "check", "metrics");

        assertThat(verdict.said()).doesNotContain("error while linting");
        assertThat(verdict.said().lines()).noneMatch(line -> line.startsWith("waymark_"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"indicator-service", "project-service", "reporting-service"})
    void an_instance_has_no_more_series_than_the_handbook_says(String service) throws Exception {
        List<Exposition.Sample> samples = scrape(service).samples();
        long requests = samples.stream()
                .filter(sample -> sample.metric().equals("http_server_requests_seconds_count"))
                .count();

        assertThat((long) samples.size()).isLessThanOrEqualTo(MOST_SERIES + SERIES_PER_REQUEST * requests);
        assertThat(Observability.handbook())
                .contains("at most 1,000 series, and 10 for each operation and status that it has answered");
    }

    @Test
    void the_handbook_has_a_row_for_each_metric_of_ours_and_no_other() throws IOException {
        Set<String> documented = DOCUMENTED
                .matcher(Observability.handbook().split("(?m)^## Metrics$")[1].split("(?m)^## ")[0])
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());

        await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(1)).untilAsserted(() -> assertThat(
                        allSamples().stream()
                                .map(Exposition.Sample::metric)
                                .filter(metric -> metric.startsWith("waymark_")))
                .containsAll(documented)
                .isSubsetOf(documented));
    }

    private List<Exposition.Sample> allSamples() throws IOException, InterruptedException {
        List<Exposition.Sample> samples = new ArrayList<>();
        for (String service : SERVICES) {
            samples.addAll(scrape(service).samples());
        }
        return samples;
    }

    private Exposition scrape(String service) throws IOException, InterruptedException {
        return Exposition.of(suite.management(service).base());
    }

    private double grown(String metric, String... labels) {
        return after.sum(metric, labels) - before.sum(metric, labels);
    }

    private HttpService.Answer post(String path, String type, String body) {
        return suite.indicators().post(path, type, body, suite.token("cnipa", "submitter"));
    }

    private static String row(TrackedIndicator indicator, String day, int value) {
        return TrackedIndicator.body(day, value).replaceFirst("\\{", "{\"indicator\":\"" + indicator.code() + "\",")
                + "\n";
    }
}
