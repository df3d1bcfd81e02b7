package org.waymark.project.bulk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.waymark.project.milestone.MilestoneClient.EVIDENCE;
import static org.waymark.project.milestone.MilestoneClient.decide;
import static org.waymark.project.milestone.MilestoneClient.lead;
import static org.waymark.project.milestone.MilestoneClient.led;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
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
class ConcurrentFileTest extends ProjectServiceTest {
    private static final int SENDERS = 6;
    private static final String MILESTONES = "project,milestone,titleEn,due,criterionEn,agency\n";

    @BeforeEach
    void aProject() {
        led("p");
    }

    @Test
    void of_several_senders_of_one_file_one_sets_the_milestones_and_the_others_find_them_so() throws Exception {
        String file = MILESTONES + "p,a,A,2099-01-31,C,samr\np,b,B,2099-01-31,C,samr\n";
        assertThat(atOnce(SENDERS, sender -> send("milestones", file)))
                .allMatch(answer -> answer.statusCode() == 200)
                .extracting(answer -> answer.jsonPath().getInt("recorded"))
                .containsOnlyOnce(2)
                .containsOnly(0, 2);
    }

    @Test
    void a_file_and_a_decision_do_not_pass_each_other() throws Exception {
        send("milestones", MILESTONES + "p,a,A,2099-01-31,C,samr\n").then().statusCode(200);
        String easier = MILESTONES + "p,a,A,2099-01-31,Easier,samr\n";
        assertThat(atOnce(
                        2,
                        sender -> sender == 0
                                ? send("milestones", easier)
                                : decide(lead(), "p/a", "REACH", 1, EVIDENCE)
                                        .extract()
                                        .response()))
                .extracting(Response::statusCode)
                .containsOnlyOnce(200);
    }

    @Test
    void of_several_senders_of_one_report_one_begins_it() throws Exception {
        String file = "project,period,task,narrativeEn,completion\np,2023-Q1,t1,N,1\n";
        assertThat(atOnce(SENDERS, sender -> send("progress", file)))
                .extracting(Response::statusCode)
                .contains(200)
                .isSubsetOf(200, 409);
        lead().get("/api/v1/projects/p/progress-reports")
                .then()
                .body("items", hasSize(1))
                .body("items[0].version", equalTo(1));
    }

    @Test
    void a_file_may_be_larger_than_other_bodies_but_not_than_its_limit() {
        String long1K = "x".repeat(1024);
        StringBuilder file = new StringBuilder(MILESTONES);
        IntStream.range(0, 2_000).forEach(row -> file.append("p,m%d,%s,2099-01-31,C,samr\n".formatted(row, long1K)));
        send("milestones?dryRun=true", file.toString()).then().statusCode(200).body("recorded", equalTo(2_000));
        send("milestones?dryRun=true", file + "x".repeat(16 * 1024 * 1024))
                .then()
                .statusCode(413)
                .body("limit", equalTo(16 * 1024 * 1024));
    }

    @Test
    void nobody_sends_a_file_without_a_token() {
        given().contentType("text/csv")
                .body(MILESTONES)
                .post("/api/v1/milestones")
                .then()
                .statusCode(401);
    }

    private static Response send(String path, String file) {
        return lead().contentType("text/csv;charset=UTF-8")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/" + path);
    }

    private interface Sender {
        Response send(int number);
    }

    private static List<Response> atOnce(int senders, Sender sender) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(senders);
        try {
            List<Callable<Response>> all = IntStream.range(0, senders)
                    .<Callable<Response>>mapToObj(number -> () -> sender.send(number))
                    .toList();
            List<Response> answers = new ArrayList<>();
            for (Future<Response> answer : threads.invokeAll(all)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
