package org.waymark.project.agency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
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
import org.waymark.project.ProjectServiceTest;

@QuarkusTest
class ConcurrentAgencyTest extends ProjectServiceTest {
    private static final int WRITERS = 8;

    @Test
    void one_of_many_creators_wins_and_the_others_learn_of_it() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Callable<Integer>> puts = IntStream.range(0, WRITERS)
                    .<Callable<Integer>>mapToObj(writer -> () -> put("{\"name\":{\"en\":\"by " + writer + "\"}}"))
                    .toList();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> put : writers.invokeAll(puts)) {
                statuses.add(put.get());
            }

            assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 412);
            given().get("/api/v1/agencies/contested").then().body("version", is(1));
        } finally {
            writers.shutdown();
        }
    }

    private static int put(String body) {
        return creating().body(body).put("/api/v1/agencies/contested").statusCode();
    }
}
