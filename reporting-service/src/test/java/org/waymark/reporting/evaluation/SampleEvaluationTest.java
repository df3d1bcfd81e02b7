package org.waymark.reporting.evaluation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.BackingServices;
import org.waymark.contracts.EventJson;
import org.waymark.reporting.document.DisplayText;
import org.waymark.reporting.feed.NeighbourJournal;
import org.waymark.reporting.feed.RealPlanEvents;

/**
 * The mid-term evaluation of the real plan, as a draft: nobody has issued one. With {@code -Dsamples.write=true} its files
 * are written into docs/samples anew.
 */
@QuarkusTest
@WithTestResource(value = BackingServices.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class SampleEvaluationTest {
    private static final Path SAMPLES = Path.of("..", "docs", "samples");
    private static final String DEFINITION =
            """
            {"plan": "ipr-14fyp", "kind": "MID_TERM", "asOf": "2024-03-31",
             "title": {"zh": "“十四五”国家知识产权保护和运用规划中期评估报告（示例）",
                       "en": "Mid-term evaluation of the plan for intellectual property, 2021 to 2025 (sample)"},
             "sections": [
              {"code": "PROBLEMS", "text": {"zh": "示例文字：此处由评估人员说明滞后和无法评估的原因。",
               "en": "Sample text: here evaluators write why targets are behind or cannot be assessed."}},
              {"code": "MEASURES", "text": {"zh": "示例文字：此处由评估人员写明已采取的措施。",
               "en": "Sample text: here evaluators write which measures were taken."}},
              {"code": "RECOMMENDATIONS", "text": {"zh": "示例文字：此处由评估人员提出建议。",
               "en": "Sample text: here evaluators recommend."}}]}
            """;

    @Test
    void the_real_plans_mid_term_evaluation_says_the_same_in_every_file() throws Exception {
        RealPlanEvents.sendOnce();
        boolean written = Boolean.getBoolean("samples.write");
        if (written) {
            // Other tests know the real plan without them.
            conclude();
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            NeighbourJournal.send(List.of());
            return given().get("/api/v1/reports/plans/ipr-14fyp?asOf=2024-03-31")
                    .asString()
                    .contains(written ? "mid-term-2024-patent-intensive" : "patent-intensive");
        });
        NeighbourJournal.send(List.of());
        Response drafted = Evaluated.evaluator()
                .contentType(ContentType.JSON)
                .body(DEFINITION)
                .post(Evaluated.EVALUATIONS);
        drafted.then().statusCode(201);
        String id = drafted.path("id");
        JsonNode groups = EventJson.mapper().readTree(drafted.asString()).at("/computed/indicators");

        for (String format : List.of("html", "pdf", "docx", "xlsx")) {
            byte[] file = Evaluated.evaluator()
                    .header("Accept-Language", "zh")
                    .queryParam("format", format)
                    .get(Evaluated.EVALUATIONS + "/{id}", id)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();
            saysTheSame(groups, format, IssuedEvaluationTest.readable(format, file));
            if (written) {
                Files.write(SAMPLES.resolve("mid-term-evaluation." + format), file);
            }
        }
        assertThat(drafted.<Integer>path("computed.counts.targets")).isEqualTo(8);
    }

    private static void saysTheSame(JsonNode groups, String format, String file) {
        String text = file.replaceAll("\\s", "");
        for (JsonNode group : groups) {
            for (JsonNode row : group.get("rows")) {
                assertThat(text).contains(row.at("/statement/zh").asText());
                // A workbook has numbers; documents show them.
                if (!format.equals("xlsx") && row.at("/latest/value").isNumber()) {
                    assertThat(text)
                            .contains(DisplayText.number(row.at("/latest/value").decimalValue()));
                }
            }
        }
    }

    /** What the shipped plan has of it. */
    private static void conclude() throws IOException {
        var all = EventJson.mapper()
                .readTree(Path.of("..", "deploy", "plans", "ipr-14fyp", "conclusions.json")
                        .toFile());
        for (var entry : all.get("conclusions")) {
            Evaluated.evaluator()
                    .contentType(ContentType.JSON)
                    .header("If-None-Match", "*")
                    .body(entry.get("conclusion").toString())
                    .put(
                            "/api/v1/reports/plans/ipr-14fyp/official-conclusions/{code}",
                            entry.get("code").asText())
                    .then()
                    .statusCode(org.hamcrest.Matchers.oneOf(200, 201));
        }
    }
}
