package org.waymark.indicator.sameness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;

/**
 * All rows in one file, which is rehearsed first: that says what becomes of each row, and what is done then has to agree.
 *
 * @param amongOthers whether a row is added that is known already
 * @param action of rows that name none, or null
 * @param later whether a job does it
 */
record FileSender(FileFormat format, String mode, boolean amongOthers, String action, boolean later) implements Sender {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Override
    public List<Answer> report(Person by, String indicator, List<ObjectNode> rows) {
        List<ObjectNode> file = new ArrayList<>(
                rows.stream().map(row -> row.put("indicator", indicator)).toList());
        if (amongOthers) {
            file.add(Bystander.like(rows.get(0)));
        }
        if (action != null) {
            file.stream().filter(row -> !row.has("action")).forEach(row -> row.put("action", action));
        }
        byte[] body = format.write(file).getBytes(StandardCharsets.UTF_8);
        String path = "/api/v1/observations?mode=" + mode;
        Supplier<RequestSpecification> request =
                () -> by.asks().contentType(format.mediaType()).body(body);
        List<Answer> rehearsed = answers(Json.of(request.get().post(path + "&dryRun=true")), file);
        Response done = later ? afterwards(by, request, path) : Twice.post(request, path);
        assertThat(counts(done)).as(done.asString()).isEqualTo(counts(rehearsed));
        return rehearsed.subList(0, rows.size());
    }

    @Override
    public Answer withdraw(Person by, String indicator, ObjectNode row, String observation, int vintage) {
        ObjectNode deletion = row.deepCopy();
        deletion.retain("area", "breakdown", "period", "onBehalfOf");
        deletion.put("action", "DELETE").put("reason", "A slip");
        return report(by, indicator, List.of(deletion)).get(0);
    }

    private static Response afterwards(Person by, Supplier<RequestSpecification> request, String path) {
        String job = "/api/v1/imports/"
                + Twice.post(() -> request.get().header("Prefer", "respond-async"), path)
                        .path("id");
        return await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> by.asks().get(job), ended -> ended.path("finishedAt") != null);
    }

    private static List<Answer> answers(JsonNode report, List<ObjectNode> file) {
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < file.size(); i++) {
            boolean justified = !file.get(i).path("justification").asText().isBlank();
            answers.add(answer(report, i + 1, justified));
        }
        return answers;
    }

    /** @param justified whether its warnings are listed though they do not stop it */
    private static Answer answer(JsonNode report, int row, boolean justified) {
        for (JsonNode change : report.path("changes")) {
            if (change.get("row").asInt() == row) {
                Answer.Outcome outcome =
                        Answer.Outcome.valueOf(change.get("outcome").asText());
                return new Answer(outcome, change.get("vintage").asInt(), Json.texts(change.get("changed"), null));
            }
        }
        return Answer.refused(StreamSupport.stream(report.path("errors").spliterator(), false)
                .filter(error -> error.path("row").asInt() == row)
                .filter(error -> !justified || error.get("severity").asText().equals("ERROR"))
                .map(error -> error.get("rule").asText())
                .toList());
    }

    private static List<Long> counts(Response done) {
        JsonNode body = Json.of(done);
        JsonNode report = body.path("result").isObject() ? body.get("result") : body;
        return List.of(
                report.path("recorded").asLong(-1),
                report.path("revised").asLong(-1),
                report.path("withdrawn").asLong(-1),
                report.path("unchanged").asLong(-1),
                report.path("rejected").asLong(-1));
    }

    /** Of all or nothing nothing was recorded where a row is refused. */
    private List<Long> counts(List<Answer> answers) {
        long refused = count(answers, Answer.Outcome.REFUSED);
        return refused > 0 && mode.equals("atomic")
                ? List.of(0L, 0L, 0L, 0L, refused)
                : List.of(
                        count(answers, Answer.Outcome.RECORDED),
                        count(answers, Answer.Outcome.REVISED),
                        count(answers, Answer.Outcome.WITHDRAWN),
                        count(answers, Answer.Outcome.UNCHANGED),
                        refused);
    }

    private static long count(List<Answer> answers, Answer.Outcome outcome) {
        return answers.stream().filter(answer -> answer.outcome() == outcome).count();
    }
}
