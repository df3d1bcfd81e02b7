package org.waymark.reporting.planindex;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.BackingServices;
import org.waymark.reporting.feed.Asking;
import org.waymark.reporting.feed.MadeUp;
import org.waymark.reporting.feed.NeighbourJournal;
import org.waymark.reporting.feed.RealPlanEvents;

@QuarkusTest
@WithTestResource(value = BackingServices.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class PlanIndexTest {
    private static final String REAL = "items.find { it.plan == 'ipr-14fyp' }";

    @Test
    void it_counts_what_the_plans_own_report_counts() {
        RealPlanEvents.sendOnce();

        Asking.of("", "2026-11-20", Map.of("limit", 1000))
                .statusCode(200)
                .body(REAL + ".counts.targets", equalTo(8))
                .body(REAL + ".counts.attainment.MET", equalTo(6))
                .body(REAL + ".counts.pace.AHEAD", equalTo(5))
                .body(REAL + ".projects", equalTo(15))
                .body(REAL + ".links.report", equalTo("/api/v1/reports/plans/ipr-14fyp"));
        Asking.of("", "2021-10-27", Map.of("limit", 1000))
                .body(REAL + ".state", equalTo("BEFORE_RELEASE"))
                .body(REAL + ".counts.targets", equalTo(0));
        Asking.of("", "2026-11-20", "2026-11-01T00:00:00Z", Map.of("limit", 1000))
                .body(REAL, nullValue());
    }

    @Test
    void a_childs_targets_count_in_its_own_entry_alone() {
        MadeUp parent = new MadeUp("index-parent");
        MadeUp child = new MadeUp("index-parent-child");
        NeighbourJournal.send(List.of(
                parent.plan("2021-01-01"),
                child.plan("2021-01-01", "{\"parent\": \"index-parent\"}"),
                parent.indicator("index-length", 1, "{}"),
                parent.target("index-length", 1, "{}"),
                child.target("index-length", 1, "{\"area\": \"CN-44\"}"),
                child.target("index-length", 1, "{\"area\": \"CN\"}")));
        String entry = "items.find { it.plan == '%s' }";

        Asking.of("", "2024-06-30", Map.of("limit", 1000))
                .body(entry.formatted("index-parent") + ".children", equalTo(List.of("index-parent-child")))
                .body(entry.formatted("index-parent") + ".counts.targets", equalTo(1))
                .body(entry.formatted("index-parent-child") + ".parent", equalTo("index-parent"))
                .body(entry.formatted("index-parent-child") + ".counts.targets", equalTo(2));
        Asking.of("/index-parent", "2024-06-30", Map.of())
                .body("summary.targets", equalTo(1))
                .body("children.plan", equalTo(List.of("index-parent-child")))
                .body("children[0].counts.targets", equalTo(2));
        Asking.of("/index-parent-child", "2024-06-30", Map.of()).body("children", nullValue());
    }

    @Test
    void a_page_leads_to_the_next() {
        NeighbourJournal.send(
                List.of(new MadeUp("paged-a").plan("2021-01-01"), new MadeUp("paged-b").plan("2021-01-01")));
        String first = Asking.of("", "2024-06-30", Map.of("limit", 1)).extract().path("items[0].plan");
        String next = Asking.of("", "2024-06-30", Map.of("limit", 1)).extract().path("next");

        Asking.of("", "2024-06-30", Map.of("limit", 1, "cursor", next))
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].plan", greaterThan(first));
    }
}
