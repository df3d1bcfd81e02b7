package org.waymark.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waymark.contracts.EventJson;

/** What the documents tell a reader to type does what they say. */
@ExtendWith(SuiteExtension.class)
class DocumentedCommandsIT {
    /** Only where they ask a service: the others build and start what runs here already. */
    private static final Pattern COMMANDS = Pattern.compile("```sh\n(((?!```).)*?curl.*?)```", Pattern.DOTALL);

    private static final String END = "--- end of commands ---";

    private final RunningSuite suite;

    DocumentedCommandsIT(RunningSuite suite) {
        this.suite = suite;
    }

    @BeforeEach
    void the_plans_are_loaded() throws InterruptedException, IOException {
        assumeTrue(canRun("curl"), "the documents use curl");
        suite.plans().loadOnce();
    }

    @Test
    void the_readme_leads_from_a_draft_to_a_report() throws Exception {
        List<String> said = run("README.md");

        JsonNode submitted = json(said.get(0));
        assertThat(submitted.at("/items/0/reviewState").asText()).isEqualTo("SUBMITTED");
        assertThat(json(said.get(1)).path("reviewState").asText()).isEqualTo("PUBLISHED");
        assertThat(said.get(2)).contains("\"plan\":\"ipr-14fyp\"", "\"plan\":\"synthetic-clean-rivers\"");
        assertThat(json(said.get(3)).path("received").asInt()).isEqualTo(4);
        assertThat(json(said.get(3)).path("errors")).isNotEmpty();
        assertThat(json(said.get(4))).hasSize(5);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> ReportEntry.of(
                        suite.plans().report("synthetic-clean-rivers", "2026-06-30"), "synthetic-river-cleanups", "CN")
                .hasNumber("/latest/value", "301"));
    }

    @Test
    void a_consumer_finds_the_changes_as_its_guide_says() throws Exception {
        List<String> said = run("docs/consumers.md");

        assertThat(said).hasSize(3);
        assertThat(said.get(0)).contains("rel=\"next\"").doesNotContain("application/problem+json");
        assertThat(said.get(1)).containsIgnoringCase("waymark-position: ");
        assertThat(json(said.get(2)).findValuesAsText("type")).contains("org.waymark.assessment.changed.v1");
    }

    @Test
    void a_file_is_rehearsed_with_the_answer_that_is_shown() throws Exception {
        String shown = Files.readString(RunningSuite.REPOSITORY.resolve("docs/importing.md"))
                .split("```csv\n")[1]
                .split("```")[0];

        assertThat(run("docs/importing.md")).singleElement().asString().isEqualToNormalizingNewlines(shown + "\n");
    }

    /** What each block of commands prints, all run one after the other in one shell. */
    private List<String> run(String document) throws IOException, InterruptedException {
        String text = Files.readString(RunningSuite.REPOSITORY.resolve(document))
                .replaceAll("(?m)^ {2}(?=```|curl)", "")
                .replace("deploy/local/token", "deploy/local/token --data " + suite.folder());
        for (int service = 0; service < 3; service++) {
            text = text.replace(
                    "http://127.0.0.1:" + (8081 + service),
                    suite.service(RunningSuite.PROCESSES.get(service)).base().toString());
        }
        StringBuilder script = new StringBuilder();
        COMMANDS.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .forEach(commands -> script.append(commands).append("echo; echo '" + END + "'\n"));
        Process shell = new ProcessBuilder("sh", "-c", script.toString())
                .directory(RunningSuite.REPOSITORY.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).as(said).isZero();
        return List.of(said.split(END))
                .subList(0, (int) COMMANDS.matcher(text).results().count());
    }

    private static JsonNode json(String text) throws IOException {
        return EventJson.mapper().readTree(text);
    }

    private static boolean canRun(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program, "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notThere) {
            return false;
        }
    }
}
