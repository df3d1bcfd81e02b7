package org.waymark.project.schedule;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.waymark.project.milestone.MilestoneClient.EVIDENCE;
import static org.waymark.project.milestone.MilestoneClient.REASON;
import static org.waymark.project.milestone.MilestoneClient.body;
import static org.waymark.project.milestone.MilestoneClient.decide;
import static org.waymark.project.milestone.MilestoneClient.dependsOn;
import static org.waymark.project.milestone.MilestoneClient.lead;
import static org.waymark.project.milestone.MilestoneClient.led;
import static org.waymark.project.milestone.MilestoneClient.office;
import static org.waymark.project.milestone.MilestoneClient.path;
import static org.waymark.project.milestone.MilestoneClient.reset;
import static org.waymark.project.milestone.MilestoneClient.set;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.project.ProjectServiceTest;

@QuarkusTest
class ConcurrentMilestoneTest extends ProjectServiceTest {
    private static final LocalDate DUE = LocalDate.of(2099, 6, 30);

    @BeforeEach
    void milestones() {
        led("p");
        set(lead(), "p/a", body(DUE, "samr", "")).statusCode(201);
        set(lead(), "p/b", body(DUE, "samr", "")).statusCode(201);
    }

    @Test
    void of_several_writers_of_one_version_one_wins() throws Exception {
        assertThat(atOnce(6, writer -> reset(lead(), "p/a", 1, body(DUE.plusDays(writer + 1), "samr", REASON))
                        .extract()
                        .statusCode()))
                .containsOnlyOnce(200)
                .containsOnly(200, 412);
    }

    @Test
    void of_several_decisions_on_one_state_one_wins() throws Exception {
        decide(lead(), "p/a", "REACH", 1, EVIDENCE).statusCode(200);
        assertThat(atOnce(6, writer -> decide(office(), "p/a", writer % 2 == 0 ? "ACCEPT" : "REFUSE", 2, REASON)
                        .extract()
                        .statusCode()))
                .containsOnlyOnce(200)
                .containsOnly(200, 409);
        given().get(path("p/a")).then().body("decisionVersion", equalTo(3));
    }

    @Test
    void two_that_would_close_a_circle_together_do_not() throws Exception {
        for (int round = 1; round <= 5; round++) {
            int version = round;
            List<String> dependencies = List.of(dependsOn("p", "b"), dependsOn("p", "a"));
            List<Integer> statuses = atOnce(2, writer -> reset(
                            lead(),
                            writer == 0 ? "p/a" : "p/b",
                            version(writer == 0 ? "p/a" : "p/b"),
                            body(DUE, "samr", dependencies.get(writer)))
                    .extract()
                    .statusCode());
            assertThat(statuses).as("round " + version).containsExactlyInAnyOrder(200, 422);
            String winner = statuses.get(0) == 200 ? "p/a" : "p/b";
            reset(lead(), winner, version(winner), body(DUE, "samr", "")).statusCode(200);
        }
    }

    private static int version(String milestone) {
        return given().get(path(milestone)).path("version");
    }

    private interface Request {
        int by(int writer);
    }

    private static List<Integer> atOnce(int writers, Request request) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(writers);
        try {
            List<Callable<Integer>> work = IntStream.range(0, writers)
                    .<Callable<Integer>>mapToObj(writer -> () -> request.by(writer))
                    .toList();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answered : pool.invokeAll(work)) {
                statuses.add(answered.get());
            }
            return statuses;
        } finally {
            pool.shutdown();
        }
    }
}
