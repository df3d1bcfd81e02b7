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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waymark.endtoend.RunningSuite;
import org.waymark.endtoend.SuiteExtension;

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

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(attainment(""))
                .isEqualTo(plan.expected(LocalDate.now(), true)));
        for (LocalDate day : List.of(plan.lastRelease().minusDays(1), plan.lastRelease(), LocalDate.of(2024, 12, 31))) {
            assertThat(attainment("?asOf=" + day)).as(day.toString()).isEqualTo(plan.expected(day, false));
        }
        assertThat(plan.expected(plan.lastRelease(), false))
                .as("the last release turns verdicts")
                .isNotEqualTo(plan.expected(plan.lastRelease().minusDays(1), false))
                .doesNotContainValue(0);
        assertThat(report("?asOf=" + plan.lastRelease()).at("/summary/pace"))
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

    private Map<Attainment, Integer> attainment(String question) {
        JsonNode said = report(question).at("/summary/attainment");
        Map<Attainment, Integer> counts = new EnumMap<>(Attainment.class);
        for (Attainment attainment : Attainment.values()) {
            counts.put(attainment, said.path(attainment.name()).asInt());
        }
        return counts;
    }

    private JsonNode report(String question) {
        return suite.reports()
                .get("/api/v1/reports/plans/" + plan.code() + question)
                .expect(200)
                .body();
    }
}
