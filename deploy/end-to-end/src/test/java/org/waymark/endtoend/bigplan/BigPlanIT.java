package org.waymark.endtoend.bigplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waymark.endtoend.RunningSuite;
import org.waymark.endtoend.SuiteExtension;
import org.waymark.endtoend.bigplan.generated.Attainment;
import org.waymark.endtoend.bigplan.generated.BigPlan;
import org.waymark.endtoend.bigplan.generated.PlanSize;

/** The generated plan, small: what is reported of it is what it was made for. */
@ExtendWith(SuiteExtension.class)
class BigPlanIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int ROWS_PER_FILE = 50;

    private final RunningSuite suite;
    private final BigPlan plan = new BigPlan(BigPlan.USUAL_SEED, new PlanSize(4, 3, 8, 3));
    private final Api indicators;

    BigPlanIT(RunningSuite suite) {
        this.suite = suite;
        this.indicators = new Api(
                suite.indicators().base(), suite.token(BigPlan.AGENCY, "submitter", "publisher", "catalogue-admin"));
    }

    @Test
    void its_report_counts_what_it_was_made_for_and_loading_it_again_changes_nothing() throws Exception {
        long withdrawn = plan.withdrawn().count();
        ImportCounts first = load();
        assertThat(first)
                .isEqualTo(new ImportCounts(
                        plan.size().rows() + withdrawn,
                        plan.size().rowsOfOneRelease(),
                        2L * plan.size().rowsOfOneRelease(),
                        withdrawn,
                        0));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(counts(report(""))).isEqualTo(plan.expected(LocalDate.now(), true)));
        LocalDate last = plan.lastRelease();
        for (LocalDate day : List.of(LocalDate.of(2024, 12, 31), last.minusDays(1), last)) {
            JsonNode report = report("?asOf=" + day);
            assertThat(counts(report)).as(day.toString()).isEqualTo(plan.expected(day, false));
            assertThat(verdicts(report)).as(day.toString()).isEqualTo(expectedVerdicts(day));
        }
        assertThat(plan.expected(last, false)).as("every verdict occurs").doesNotContainValue(0);
        assertThat(expectedVerdicts(last))
                .as("the last release turns some")
                .isNotEqualTo(expectedVerdicts(last.minusDays(1)));
        assertThat(report("?asOf=" + last).at("/summary/pace"))
                .as("every pace occurs")
                .hasSize(5)
                .doesNotContain(new IntNode(0));

        long position = position();
        ImportCounts again = load();
        assertThat(again).isEqualTo(new ImportCounts(plan.size().rows() - 3 * withdrawn, 0, 0, 0, again.received()));
        assertThat(position()).isEqualTo(position);
    }

    private ImportCounts load() throws InterruptedException {
        Progress progress = new Progress(
                new Meters(
                        suite.management("indicator-service").base(),
                        suite.management("reporting-service").base()),
                sentence -> {});
        new DefineBigPlan(plan, indicators, progress).define();
        return new ImportBigPlan(plan, ROWS_PER_FILE, indicators, progress).run();
    }

    private long position() {
        return indicators.get("/api/v1/indicators?limit=1").position().orElseThrow();
    }

    private static Map<Attainment, Integer> counts(JsonNode report) {
        JsonNode said = report.at("/summary/attainment");
        Map<Attainment, Integer> counts = new EnumMap<>(Attainment.class);
        for (Attainment attainment : Attainment.values()) {
            counts.put(attainment, said.path(attainment.name()).asInt());
        }
        return counts;
    }

    /** By indicator and area. */
    private static Map<String, String> verdicts(JsonNode report) {
        Map<String, String> verdicts = new TreeMap<>();
        report.path("indicators")
                .forEach(entry -> verdicts.put(
                        entry.path("indicator").asText() + " "
                                + entry.path("area").asText(),
                        entry.at("/assessment/attainment").asText()));
        return verdicts;
    }

    private Map<String, String> expectedVerdicts(LocalDate day) {
        return new TreeMap<>(plan.series()
                .collect(Collectors.toMap(
                        series -> series.indicator() + " " + series.area(),
                        series -> series.attainment(day, false).name())));
    }

    private JsonNode report(String question) {
        return suite.reports()
                .get("/api/v1/reports/plans/" + plan.code() + question)
                .expect(200)
                .body();
    }
}
