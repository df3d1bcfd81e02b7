package org.waymark.project.confirmation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.waymark.project.progress.Reporting.content;
import static org.waymark.project.progress.Reporting.decide;
import static org.waymark.project.progress.Reporting.define;
import static org.waymark.project.progress.Reporting.draft;
import static org.waymark.project.progress.Reporting.get;
import static org.waymark.project.progress.Reporting.office;
import static org.waymark.project.progress.Reporting.reporter;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.project.ProjectServiceTest;
import org.waymark.project.progress.Reporting;

@QuarkusTest
class ConcurrentDecisionTest extends ProjectServiceTest {
    @Test
    void of_decisions_at_once_that_exclude_each_other_one_is_made() {
        define("p", Reporting.PROJECT);
        String id = draft("p", "2023-Q2", "");

        assertThat(atOnce(() -> decide(reporter("samr"), id, "SUBMIT").extract().statusCode()))
                .containsOnlyOnce(200)
                .allMatch(status -> status == 200 || status == 422);
        get(office(), id, "").body("change", is(2));
    }

    @Test
    void of_reports_begun_at_once_for_a_period_one_is_kept() {
        define("p", Reporting.PROJECT);

        assertThat(atOnce(() -> reporter("samr")
                        .body(content("2023-Q2", 40, ""))
                        .post("/api/v1/projects/p/progress-reports")
                        .statusCode()))
                .containsOnlyOnce(201)
                .allMatch(status -> status == 201 || status == 422);
    }

    private static List<Integer> atOnce(IntSupplier request) {
        List<CompletableFuture<Integer>> all = IntStream.range(0, 4)
                .mapToObj(n -> CompletableFuture.supplyAsync(request::getAsInt))
                .toList();
        return all.stream().map(CompletableFuture::join).toList();
    }
}
