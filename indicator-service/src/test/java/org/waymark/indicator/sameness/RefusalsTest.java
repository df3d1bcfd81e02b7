package org.waymark.indicator.sameness;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong is said of a row as of a body: where, which value, which rule, and in which words. */
@QuarkusTest
class RefusalsTest {
    /** A row also names its indicator and may carry an action: both are among the known members. */
    private static final Pattern WHAT_A_ROW_MAY_HOLD_TOO = Pattern.compile("\\b(action|indicator), ");

    private String indicator;

    @BeforeEach
    void anIndicatorWithRules() {
        indicator = Indicators.likeAll(0);
        Indicators.rules(
                indicator,
                "{\"kind\":\"RANGE\",\"max\":10},{\"kind\":\"DECIMALS\",\"most\":1,\"severity\":\"WARNING\"},"
                        + "{\"kind\":\"NON_DECREASING\"}");
        post("{\"period\":\"2022\",\"value\":5,\"releasedAt\":\"2023-01-15\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'period':'2024','value':'5','status':'X','releasedAt':'soon','sources':[{'url':'here'}],'unknown':1}",
                "{'period':'2024-13','area':'cn','breakdown':'a b','missingReason':'no such thing'}",
                "{'period':'2024-Q1','value':1e400,'status':'M','unit':{'unitMeasure':'NUMBER'},'note':1}",
                "{'period':'2024','value':11.25,'numerator':true,'provenance':{'basis':'GUESSED'}}",
                "{'period':'2024','value':11.25,'onBehalfOf':'gd'}",
                "{'period':'2023','value':4.25,'releasedAt':'2024-01-15'}"
            })
    void are_told_in_the_same_words(String body) {
        String written = body.replace('\'', '"');
        List<JsonNode> ofBody = errors(post(written));
        assertThat(ofBody).isNotEmpty();
        assertThat(errors(file(written))).containsExactlyInAnyOrderElementsOf(ofBody);
    }

    private JsonNode post(String body) {
        return Json.of(Person.CNIPA
                .asks()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/indicators/" + indicator + "/observations"));
    }

    private JsonNode file(String body) {
        String row = body.replaceFirst("\\{", "{\"indicator\":\"" + indicator + "\"" + (body.equals("{}") ? "" : ","));
        return Json.of(Person.CNIPA
                .asks()
                .contentType(ContentType.JSON)
                .body("[" + row + "]")
                .post("/api/v1/observations"));
    }

    private static List<JsonNode> errors(JsonNode problem) {
        List<JsonNode> errors = new ArrayList<>();
        problem.path("errors").forEach(error -> {
            ObjectNode told = (ObjectNode) error;
            told.remove(List.of("row", "line"));
            told.put(
                    "message",
                    WHAT_A_ROW_MAY_HOLD_TOO
                            .matcher(told.get("message").asText())
                            .replaceAll(""));
            errors.add(told);
        });
        return errors;
    }
}
