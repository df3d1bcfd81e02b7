package org.waymark.reporting.scorecard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.BackingServices;
import org.waymark.reporting.feed.NeighbourJournal;
import org.waymark.reporting.feed.RealPlanEvents;
import org.waymark.reporting.report.PlanReportExample;

@QuarkusTest
@WithTestResource(value = BackingServices.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class ScorecardTest {
    private static final String PLAN = "ipr-14fyp";

    @BeforeEach
    void the_neighbours_have_told_of_the_real_plan() {
        RealPlanEvents.sendOnce();
    }

    @Test
    void the_summary_counts_what_the_entries_say() {
        Asked.report(PLAN, "2026-11-22")
                .statusCode(200)
                .body("plan", equalTo("ipr-14fyp"))
                .body("asOf", equalTo("2026-11-22"))
                .body("knownAt", equalTo(Asked.KNOWN_AT))
                .body("method", equalTo("linear-trajectory"))
                .body("summary.targets", equalTo(8))
                .body("summary.attainment", equalTo(Map.of("MET", 6, "NOT_MET", 2, "NOT_ASSESSABLE", 0)))
                .body("summary.metEarly", equalTo(6))
                .body("summary.final", equalTo(2))
                .body("summary.pace.AHEAD", equalTo(5))
                .body("summary.pace.BEHIND", equalTo(1))
                .body("summary.pace.NOT_ASSESSABLE", equalTo(2))
                .body("summary.notAssessable.reason", equalTo(List.of("STALE", "NO_BASELINE")))
                .body("indicators.number", equalTo(List.of(1, 2, 3, 4, 5, 6, 7, 8)))
                .body("projects", hasSize(15));
    }

    @Test
    void an_agency_goes_by_the_name_it_had_on_the_day() {
        String abolished = "projects.agencies.flatten().find { it.as == '银保监会' }";

        Asked.report(PLAN, "2022-12-31")
                .body(abolished + ".agency", equalTo("cbirc"))
                .body(abolished + ".shortName.zh", equalTo("银保监会"));
        Asked.report(PLAN, "2023-05-18")
                .body(abolished + ".agency", equalTo("nfra"))
                .body(abolished + ".shortName.zh", equalTo("金融监管总局"))
                .body(abolished + ".named", equalTo("cbirc"))
                .body(abolished + ".formerly.shortName.zh", equalTo("银保监会"));
    }

    @Test
    void a_project_without_known_agencies_says_so() {
        Asked.report(PLAN, "2026-11-22")
                .body("projects.findAll { !it.responsibility.known }.number", equalTo(List.of(5, 6, 9, 12, 13, 14)))
                .body("projects[0].responsibility.openEnded", equalTo(true))
                .body("projects[0].agencies[0].role", equalTo("LEAD"))
                .body("projects[0].agencies[0].unresolved", equalTo(false))
                .body("projects[0].rating", nullValue());
    }

    @Test
    void before_the_plan_was_released_it_has_no_targets() {
        Asked.report(PLAN, "2021-10-28").body("state", nullValue()).body("summary.targets", equalTo(8));
        Asked.report(PLAN, "2021-10-27")
                .body("state", equalTo("BEFORE_RELEASE"))
                .body("summary.targets", equalTo(0))
                .body("summary.pace.values().sum()", equalTo(0))
                .body("summary.notAssessable", hasSize(0))
                .body("indicators", hasSize(8))
                .body("indicators.assessment.reason.unique()", equalTo(List.of("BEFORE_RELEASE")))
                .body("indicators.notCompared.flatten().reason.unique()", equalTo(List.of("BEFORE_RELEASE")))
                .body("indicators[0].target", nullValue())
                .body("projects[0].responsibility.known", equalTo(false));
    }

    @Test
    void an_area_without_targets_has_an_empty_report() {
        Asked.withEverythingSent()
                .queryParam("area", "CN-44")
                .get("/api/v1/reports/plans/" + PLAN)
                .then()
                .statusCode(200)
                .body("indicators", hasSize(0))
                .body("summary.targets", equalTo(0));
    }

    @Test
    void without_days_the_report_is_of_today_and_says_what_it_used() {
        Asked.withEverythingSent()
                .get("/api/v1/reports/plans/" + PLAN)
                .then()
                .statusCode(200)
                .body("asOf", equalTo(LocalDate.now(ZoneId.of("Asia/Shanghai")).toString()))
                .body("upTo.'/indicator-service'", greaterThan(0))
                .body("upTo.'/project-service'", greaterThan(0));
    }

    @Test
    void the_documented_example_has_the_shape_of_the_report() {
        JsonNode report =
                NeighbourJournal.tree(Asked.report(PLAN, "2026-11-22").extract().asString());

        assertThat(shapes(NeighbourJournal.tree(PlanReportExample.JSON), "")).isSubsetOf(shapes(report, ""));
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .body("components.schemas.Provider.properties.agency", notNullValue());
    }

    /** Every member's path, array elements alike. */
    private static Set<String> shapes(JsonNode node, String path) {
        Set<String> shapes = new TreeSet<>(Set.of(path));
        node.properties().forEach(member -> shapes.addAll(shapes(member.getValue(), path + "/" + member.getKey())));
        if (node.isArray()) {
            node.forEach(element -> shapes.addAll(shapes(element, path)));
        }
        return shapes;
    }
}
