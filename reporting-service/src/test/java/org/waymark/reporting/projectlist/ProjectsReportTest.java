package org.waymark.reporting.projectlist;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.BackingServices;
import org.waymark.reporting.feed.Asking;
import org.waymark.reporting.feed.NeighbourJournal;
import org.waymark.reporting.feed.ProjectLife;
import org.waymark.reporting.feed.RealPlanEvents;

@QuarkusTest
@WithTestResource(value = BackingServices.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class ProjectsReportTest {
    @Test
    void the_projects_of_the_real_plan_are_narrowed_and_paged_in_the_plans_order() {
        RealPlanEvents.sendOnce();
        String path = "/ipr-14fyp/projects";

        String next = Asking.of(path, "2025-12-31", Map.of("limit", 10))
                .statusCode(200)
                .body("projects", equalTo(15))
                .body("items.project.number", equalTo(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)))
                .extract()
                .path("next");
        Asking.of(path, "2025-12-31", Map.of("limit", 10, "cursor", next))
                .body("items.project.number", equalTo(List.of(11, 12, 13, 14, 15)));
        Asking.of(path, "2025-12-31", Map.of("taskArea", "protection"))
                .body("items.project.taskArea", everyItem(equalTo("protection")));
        Asking.of(path, "2022-12-31", Map.of("agency", "cbirc")).body("projects", equalTo(1));
        Asking.of(path, "2025-12-31", Map.of("agency", "nfra")).body("projects", equalTo(1));
        Asking.of(path, "2025-12-31", Map.of("rating", "NONE")).body("projects", equalTo(15));
        Asking.of(path, "2025-12-31", Map.of("rating", "BLUE"))
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("?rating")));
    }

    @Test
    void each_milestone_shows_from_which_day_it_was_moved() {
        ProjectLife life = new ProjectLife("listed-life", "listed-works");
        NeighbourJournal.send(life.begun("[]"));
        NeighbourJournal.send(List.of(
                life.milestone(1, "rules", 1, 1, null, "2023-06-30", "DEFINED"),
                life.milestone(2, "rules", 2, 2, "2023-05-01", "2023-12-31", "MOVED"),
                life.milestone(
                        3, "rules", 3, 2, "2023-05-01", "2023-12-31", "REACH", "REACHED", "PLANNED", "2023-11-30")));
        String path = "/listed-life/projects";

        Asking.of(path, "2023-10-31", Map.of())
                .body("items[0].milestones", hasSize(1))
                .body("items[0].milestones[0].originalDue", equalTo("2023-06-30"))
                .body("items[0].milestones[0].due", equalTo("2023-12-31"))
                .body("items[0].milestones[0].moves", equalTo(1))
                .body("items[0].milestones[0].state", equalTo("PLANNED"));
        Asking.of(path, "2023-11-30", Map.of()).body("items[0].milestones[0].state", equalTo("REACHED"));
        Asking.of(path, "2023-04-30", Map.of())
                .body("items[0].milestones[0].due", equalTo("2023-06-30"))
                .body("items[0].milestones[0].moves", equalTo(0));
        Asking.of(path, "2023-10-31", ProjectLife.hour(1).toString(), Map.of())
                .body("items[0].milestones[0].state", equalTo("SLIPPED"));
    }
}
