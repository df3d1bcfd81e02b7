package org.waymark.project.bulk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.waymark.project.milestone.MilestoneClient.by;
import static org.waymark.project.milestone.MilestoneClient.project;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.project.ProjectServiceTest;

/** The sample files of the documentation are answered as it says. */
@QuarkusTest
class SampleFilesTest extends ProjectServiceTest {
    @BeforeEach
    void theProjectOfTheSamples() {
        project(
                "synthetic-river-stations",
                """
                "known":true,"agencies":[{"agency":"synthetic-water-office","role":"LEAD"}]""");
    }

    @Test
    void milestones_come_back_with_all_that_is_wrong() throws IOException {
        sent("milestones", "river-milestones.csv")
                .statusCode(422)
                .body("errors.row", equalTo(List.of(2, 3, 3)))
                .body("errors.rule", equalTo(List.of("date", "required", "unknown-milestone")))
                .body("errors.message[0]", equalTo("2024 has no 30 February"))
                .body("errors.pointer[1]", equalTo("/criterionZh"))
                .body("errors.message[2]", containsString("synthetic-river-stations/portal, which is no milestone"));
    }

    @Test
    void progress_is_recorded() throws IOException {
        sent("progress", "river-progress.csv").statusCode(200).body("recorded", equalTo(2));
    }

    private static ValidatableResponse sent(String path, String sample) throws IOException {
        return by("wang", "synthetic-water-office", "submitter")
                .contentType("text/csv;charset=UTF-8")
                .body(Files.readAllBytes(Path.of("..", "docs", "samples", sample)))
                .post("/api/v1/" + path)
                .then();
    }
}
