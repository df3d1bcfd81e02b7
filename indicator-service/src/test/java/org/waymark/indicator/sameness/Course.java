package org.waymark.indicator.sameness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A sequence taken one way, on an indicator of its own. */
final class Course {
    private static final String ANY_STATE = "SUBMITTED,VERIFIED,PUBLISHED,RETURNED,WITHDRAWN";

    private final Way way;
    private final Sender sender;
    private final String indicator;
    private final List<Instant> moments = new ArrayList<>();
    private ObjectNode last;
    private final boolean inReview;
    private boolean withdrew;

    Course(Way way, String indicator, boolean inReview) {
        this.way = way;
        this.sender = way.sender();
        this.indicator = indicator;
        this.inReview = inReview;
    }

    Way way() {
        return way;
    }

    String indicator() {
        return indicator;
    }

    /** Whether a value was taken back at once, which one way does by a decision and another by a row alone. */
    boolean withdrew() {
        return withdrew;
    }

    /** Between two steps. */
    List<Instant> moments() {
        return moments;
    }

    List<Answer> report(Person by, List<String> members) {
        List<ObjectNode> rows = members.stream().map(Course::row).toList();
        last = rows.get(rows.size() - 1).deepCopy();
        List<Answer> answers = sender.report(by, indicator, rows);
        moments.add(Instant.now());
        return answers;
    }

    Answer withdraw(Person by, int vintage) {
        withdrew |= !inReview;
        Answer answer = sender.withdraw(by, indicator, last, observation(), vintage);
        moments.add(Instant.now());
        return answer;
    }

    /** Of what was reported last. */
    Response decide(Person by, String decision, int vintage, String more) {
        Response response = by.asks()
                .contentType(ContentType.JSON)
                .body("{\"decision\":\"%s\",\"vintage\":%d,\"reason\":\"Because\"%s}"
                        .formatted(decision, vintage, more))
                .post("/api/v1/observations/" + observation() + "/decisions");
        moments.add(Instant.now());
        return response;
    }

    Facts facts(Events events) {
        return Facts.of(this, events);
    }

    List<String> observations() {
        return Json.texts(whatStands("").path("items"), "id");
    }

    private String observation() {
        JsonNode items = whatStands("&period=" + last.get("period").asText() + "&area="
                        + last.path("area").asText("CN"))
                .path("items");
        return items.path(0).path("id").asText("none");
    }

    private JsonNode whatStands(String where) {
        return Json.of(Person.AUDITOR
                .asks()
                .get("/api/v1/indicators/" + indicator + "/observations?state=" + ANY_STATE + where));
    }

    private static ObjectNode row(String members) {
        ObjectNode row = Json.object(members);
        return row.has("period") ? row : row.put("period", "2024");
    }
}
