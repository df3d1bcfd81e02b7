package org.waymark.reporting.agencyreport;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.BackingServices;
import org.waymark.reporting.feed.Agencies;
import org.waymark.reporting.feed.Asking;
import org.waymark.reporting.feed.MadeUp;
import org.waymark.reporting.feed.NeighbourJournal;
import org.waymark.reporting.feed.ProjectLife;
import org.waymark.reporting.feed.RealPlanEvents;

@QuarkusTest
@WithTestResource(value = BackingServices.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class AgencyReportTest {
    private static final String PLAN = "agency-plan";

    @Test
    void an_agency_of_the_real_plan_has_its_indicators_and_projects_by_role() {
        RealPlanEvents.sendOnce();

        report("ipr-14fyp", "nbs", "2025-12-31")
                .body("agency.agency", equalTo("nbs"))
                .body("indicators.indicator", hasItem("patent-intensive-gdp-share"))
                .body("owed.periodsInAll", equalTo(0));
        report("ipr-14fyp", "cnipa", "2025-12-31")
                .body(
                        "summary.targets",
                        equalTo(report("ipr-14fyp", "cnipa", "2025-12-31")
                                .extract()
                                .<List<?>>path("indicators")
                                .size()))
                .body("projectsByRole.SOLE", greaterThan(0));
    }

    @Test
    void it_goes_by_the_name_of_the_day_with_those_before_and_after_it() {
        RealPlanEvents.sendOnce();

        report("ipr-14fyp", "nfra", "2025-12-31").body("predecessors.agency", equalTo(List.of("cbirc")));
        report("ipr-14fyp", "cbirc", "2025-12-31").body("successors.agency", equalTo(List.of("nfra")));
        report("ipr-14fyp", "cbirc", "2022-12-31").body("successors", hasSize(0));
    }

    @Test
    void an_agency_that_is_not_known_is_answered_with_those_that_may_be_meant() {
        RealPlanEvents.sendOnce();

        Asking.of("/ipr-14fyp/agencies/CNIPA", "2025-12-31", Map.of())
                .statusCode(404)
                .body("near", equalTo(List.of("cnipa")));
        Asking.of("/ipr-14fyp/agencies/国家知识产权局", "2025-12-31", Map.of())
                .statusCode(404)
                .body("near", hasItem("cnipa"));
        Asking.of("/ipr-14fyp/agencies/nobody-at-all", "2025-12-31", Map.of()).body("near", hasSize(0));
    }

    @Test
    void a_period_is_expected_until_its_day_and_due_from_then_on() {
        MadeUp plan = new MadeUp(PLAN);
        NeighbourJournal.send(List.of(
                plan.plan("2021-01-01"),
                Agencies.version("owes", 1),
                plan.indicator(
                        "owed",
                        1,
                        "{\"providers\": [{\"agency\": \"owes\", \"areas\": [\"*\"]}], \"dueAfter\": {\"A\": \"P60D\"}}"),
                plan.target("owed", 1, "{}"),
                plan.observed("owed", "2021", "20", "{\"releasedAt\": \"2022-01-31\"}"),
                plan.observed("owed", "2022", "25", "{\"releasedAt\": \"2023-02-14\"}"),
                plan.observed("owed", "2022", "30", "{\"releasedAt\": \"2023-06-30\", \"vintage\": 2}")));

        report(PLAN, "owes", "2024-02-28")
                .body("owed.periods.period", equalTo(List.of("2023")))
                .body("owed.periods[0].dueOn", equalTo("2024-02-29"))
                .body("owed.periods[0].state", equalTo("EXPECTED"))
                .body("owed.expected", equalTo(1));
        report(PLAN, "owes", "2024-02-29")
                .body("owed.periods[0].state", equalTo("DUE"))
                .body("owed.due", equalTo(1))
                .body("releases.periods", equalTo(2))
                .body("releases.medianDays", equalTo(38))
                .body("releases.compared", equalTo(2))
                .body("releases.revised", equalTo(1))
                .body("releases.meanAbsoluteRevision", equalTo(10));
        report(PLAN, "owes", "2023-03-31")
                .body("releases.revised", equalTo(0))
                .body("releases.meanAbsoluteRevision", equalTo(0))
                .body("owed.periods", hasSize(0));
    }

    @Test
    void it_owes_the_milestones_whose_day_has_passed() {
        ProjectLife life = new ProjectLife("agency-life", "agency-works");
        NeighbourJournal.send(life.begun(
                "[{\"agency\": \"doer\", \"role\": \"LEAD\"}, {\"agency\": \"other\", \"role\": \"PARTICIPANT\"}]"));
        NeighbourJournal.send(List.of(
                Agencies.version("doer", 1),
                Agencies.version("other", 1),
                life.milestone(1, "rules", 1, 1, null, "2023-06-30", "DEFINED"),
                life.milestone(2, "rules", 2, 2, "2023-05-01", "2023-12-31", "MOVED"),
                life.milestone(1, "law", 1, 1, null, "2025-06-30", "DEFINED")));

        report("agency-life", "doer", "2024-06-30")
                .body("projectsByRole", equalTo(Map.of("LEAD", 1)))
                .body("owed.milestones.milestone", equalTo(List.of("rules")))
                .body("owed.milestones[0].due", equalTo("2023-12-31"))
                .body("owed.milestones[0].originalDue", equalTo("2023-06-30"))
                .body("owed.milestones[0].moves", equalTo(1));
        report("agency-life", "doer", "2023-12-31").body("owed.milestones", hasSize(0));
        report("agency-life", "other", "2024-06-30")
                .body("projects.roles.flatten()", containsInAnyOrder("PARTICIPANT"))
                .body("owed.milestones", hasSize(0))
                .body("releases.medianDays", nullValue());
    }

    private static ValidatableResponse report(String plan, String agency, String asOf) {
        return Asking.of("/" + plan + "/agencies/" + agency, asOf, Map.of()).statusCode(200);
    }
}
