package org.waymark.reporting.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.backing.testing.BackingServices;
import org.waymark.reporting.assessment.Assessment;
import org.waymark.reporting.feed.Facts;
import org.waymark.reporting.feed.NeighbourJournal;
import org.waymark.reporting.feed.PlanWithGaps;
import org.waymark.reporting.feed.RealPlanEvents;
import org.waymark.reporting.method.Methods;
import org.waymark.reporting.situation.AsOf;
import org.waymark.reporting.situation.Subject;

/** What the database picks of the vintages of a period is what the rule in Java picks of all. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class VintagesInForceTest {
    @Inject
    DataSource database;

    @Inject
    FindPlan findPlan;

    @Inject
    FindTargets findTargets;

    @BeforeEach
    void the_neighbours_have_told_of_both_plans() {
        RealPlanEvents.sendOnce();
        PlanWithGaps.send();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> RestAssured.given()
                                .queryParam("minPosition", NeighbourJournal.positions())
                                .get("/api/v1/reports/plans/plan-with-gaps")
                                .statusCode()
                        == 200);
    }

    @ParameterizedTest
    @CsvSource({"ipr-14fyp, true", "ipr-14fyp, false", "plan-with-gaps, true", "plan-with-gaps, false"})
    void every_assessment_is_the_same_from_the_vintages_in_force(String code, boolean known) throws SQLException {
        if (known) {
            assertSame(code);
            return;
        }
        Facts facts = new Facts(database);
        facts.execute("create table kept_vintage as select * from observation_vintage;"
                + " update observation_vintage set known_from = null");
        try {
            assertSame(code);
        } finally {
            facts.execute("truncate observation_vintage; insert into observation_vintage select * from kept_vintage;"
                    + " drop table kept_vintage");
        }
    }

    private void assertSame(String code) {
        Instant knownAt = Instant.parse("2026-11-21T00:00:00.123456Z");
        PlanFacts plan = findPlan.known(code, knownAt);
        List<TargetFacts> all = findTargets.of(code, null, knownAt);
        List<Subject> subjects = all.stream().map(TargetFacts::subject).toList();

        for (LocalDate day = LocalDate.of(2020, 1, 1); day.getYear() < 2027; day = day.plusDays(17)) {
            AsOf asOf = new AsOf(day, knownAt);
            assertThat(assessed(findTargets.on(subjects, asOf), plan, asOf))
                    .hasSameSizeAs(subjects)
                    .isEqualTo(assessed(all, plan, asOf));
        }
    }

    private static Map<Subject, Assessment> assessed(List<TargetFacts> targets, PlanFacts plan, AsOf asOf) {
        return targets.stream()
                .map(facts -> Assessment.of(facts.evidence(plan), asOf, Methods.byDefault()))
                .collect(Collectors.toMap(Assessment::subject, Function.identity()));
    }
}
