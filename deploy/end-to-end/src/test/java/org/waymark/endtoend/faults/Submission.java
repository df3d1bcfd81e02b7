package org.waymark.endtoend.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * A first or another value of a period.
 *
 * @param value no other submission of the run has it, so each is a vintage of its own
 */
public record Submission(String key, String indicator, String area, String period, long value) implements Request {

    @Override
    public Cause service() {
        return Cause.INDICATOR_SERVICE;
    }

    @Override
    public String method() {
        return "POST";
    }

    @Override
    public String path() {
        return "/api/v1/indicators/" + indicator + "/observations";
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("Idempotency-Key", key);
    }

    @Override
    public String body() {
        return """
                {"area":"%s","period":"%s","value":%d,"releasedAt":"2026-01-05","reason":"corrected","justification":"An invented day"}"""
                .formatted(area, period, value);
    }

    @Override
    public Fact recordedAs(JsonNode answer) {
        return observed(answer);
    }

    @Override
    public boolean isSaidBy(Fact fact) {
        return fact.thing().equals(area + "/" + period) && fact.says().equals(Long.toString(value));
    }

    /** Answers and events name things alike. */
    static Fact observed(JsonNode observation) {
        return new Fact(
                observation.path("area").asText() + "/"
                        + observation.path("period").asText(),
                observation.path("vintage").asLong(),
                observation.path("value").decimalValue().toBigInteger().toString());
    }
}
