package org.waymark.indicator.sameness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;

/** One POST for each row. */
final class PostSender implements Sender {
    @Override
    public List<Answer> report(Person by, String indicator, List<ObjectNode> rows) {
        return rows.stream()
                .map(row -> post(by, row.toString(), "/api/v1/indicators/" + indicator + "/observations"))
                .toList();
    }

    @Override
    public Answer withdraw(Person by, String indicator, ObjectNode row, String observation, int vintage) {
        String decision = "{\"decision\":\"WITHDRAW\",\"vintage\":%d,\"reason\":\"A slip\"}".formatted(vintage);
        return post(by, decision, "/api/v1/observations/" + observation + "/decisions");
    }

    private static Answer post(Person by, String body, String path) {
        return answer(Twice.post(() -> by.asks().contentType(ContentType.JSON).body(body), path));
    }

    private static Answer answer(Response response) {
        JsonNode body = Json.of(response);
        int vintage = body.path("vintage").asInt();
        return switch (response.statusCode()) {
            case 201 ->
                new Answer(
                        vintage == 1 ? Answer.Outcome.RECORDED : Answer.Outcome.REVISED,
                        vintage,
                        Json.texts(body.get("changed"), null));
            case 200 ->
                body.path("withdraws").isNull()
                        ? Answer.unchangedAs(vintage)
                        : new Answer(Answer.Outcome.WITHDRAWN, vintage, Json.texts(body.get("changed"), null));
            case 412 -> Answer.refused("expected-vintage");
            case 422 -> Answer.refused(Json.texts(body.get("errors"), "rule"));
            default -> Answer.refused(body.path("type").asText().replace("/problems/", ""));
        };
    }
}
