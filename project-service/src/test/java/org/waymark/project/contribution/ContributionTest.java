package org.waymark.project.contribution;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.EventType;
import org.waymark.project.part.ProjectPartTest;

@QuarkusTest
class ContributionTest extends ProjectPartTest {
    @Test
    void the_lead_declares_and_anyone_reads() {
        create("samr", "led/contributions/patents", shares("2025", "0.2")).statusCode(403);
        create("cnipa", "led/contributions/patents", shares("2025", "0.20"))
                .statusCode(201)
                .body("indicator", equalTo("patents"));
        replace("cnipa", 9, "led/contributions/patents", shares("2025-A1", "0.2"))
                .statusCode(200)
                .body("version", is(1));

        read(given(), "projects/led/contributions/patents").body("shares.period", contains("2025"));
        read(given(), "projects/led/contributions").body("items.indicator", contains("patents"));
        assertThat(told(EventType.CONTRIBUTION_DECLARED)).singleElement().satisfies(told -> {
            assertThat(told.topic()).isEqualTo("waymark.projects.v1");
            assertThat(told.data().at("/body/shares/0/share").asText()).isEqualTo("0.20");
        });
    }

    @Test
    void shares_beyond_1_are_refused_with_the_others_and_what_is_left() {
        project("two", "LEAD");
        project("three", "LEAD");
        create("cnipa", "led/contributions/patents", shares("2025", "0.5"));
        create("cnipa", "two/contributions/patents", shares("2025", "0.3"));
        create("cnipa", "two/contributions/others", shares("2025", "1"));

        create("cnipa", "three/contributions/patents", shares("2025", "0.3"))
                .statusCode(422)
                .body("errors.rule", contains("shares-at-most-1"))
                .body("errors.pointer", contains("/shares/0/share"))
                .body("errors[0].message", containsString("led 0.5, two 0.3; left: 0.2"));
        create("cnipa", "three/contributions/patents", shares("2026", "1")).statusCode(201);
        replace("cnipa", 1, "three/contributions/patents", shares("2025", "0.2"))
                .statusCode(200);
        read(given(), "contributions?indicator=patents").body("items.project", contains("led", "three", "two"));
        read(given(), "contributions?indicator=nothing").body("items", empty());
        String next = read(given(), "contributions?limit=1").extract().path("next");
        read(given(), "contributions?limit=1&cursor=" + next).body("items.project", contains("three"));
    }

    @Test
    void a_contribution_that_ends_leaves_its_shares_to_others() {
        project("two", "LEAD");
        create("cnipa", "led/contributions/patents", shares("2025", "0.9"));
        create("cnipa", "two/contributions/patents", shares("2025", "0.5")).statusCode(422);

        replace("cnipa", 1, "led/contributions/patents", "{\"shares\":[],\"effectiveFrom\":\"2024-01-01\"}")
                .statusCode(200)
                .body("shares", empty());

        create("cnipa", "two/contributions/patents", shares("2025", "0.5"))
                .statusCode(422)
                .body("errors.rule", contains("shares-at-most-1"));
        String since = shares("2025", "0.5").replaceFirst("}$", ",\"effectiveFrom\":\"%s\"}");
        create("cnipa", "two/contributions/patents", since.formatted("2023-12-31"))
                .statusCode(422);
        create("cnipa", "two/contributions/patents", since.formatted("2024-01-01"))
                .statusCode(201);
        read(given(), "projects/led/contributions/patents?version=1").body("shares.share", contains(0.9f));
    }

    @Test
    void of_projects_that_declare_at_once_no_more_succeed_than_there_is_to_share() throws Exception {
        int projects = 6;
        for (int i = 0; i < projects; i++) {
            project("at-once-" + i, "LEAD");
        }
        ExecutorService writers = Executors.newFixedThreadPool(projects);
        try {
            List<Callable<Integer>> puts = IntStream.range(0, projects)
                    .<Callable<Integer>>mapToObj(i ->
                            () -> create("cnipa", "at-once-" + i + "/contributions/contested", shares("2025", "0.4"))
                                    .extract()
                                    .statusCode())
                    .toList();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> put : writers.invokeAll(puts)) {
                statuses.add(put.get());
            }

            assertThat(statuses)
                    .containsOnly(201, 422)
                    .filteredOn(status -> status == 201)
                    .hasSize(2);
        } finally {
            writers.shutdown();
        }
    }

    private static String shares(String period, String share) {
        return "{\"shares\":[{\"period\":\"%s\",\"share\":%s}]}".formatted(period, share);
    }
}
