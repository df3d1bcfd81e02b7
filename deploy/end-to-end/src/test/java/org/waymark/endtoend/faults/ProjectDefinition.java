package org.waymark.endtoend.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** The next version of a project that one client alone defines. */
public record ProjectDefinition(String plan, String project, int version) implements Request {

    @Override
    public String key() {
        return project + " version " + version;
    }

    @Override
    public Cause service() {
        return Cause.PROJECT_SERVICE;
    }

    @Override
    public String method() {
        return "PUT";
    }

    @Override
    public String path() {
        return "/api/v1/projects/" + project;
    }

    @Override
    public Map<String, String> headers() {
        return version == 1 ? Map.of("If-None-Match", "*") : Map.of("If-Match", "\"" + (version - 1) + "\"");
    }

    @Override
    public String body() {
        return """
                {"plan":"%s","name":{"en":"%s"},
                 "responsibility":{"known":false,"openEnded":true,"effectiveFrom":"2001-01-01","agencies":[]}}"""
                .formatted(plan, key());
    }

    @Override
    public Fact recordedAs(JsonNode answer) {
        return new Fact(
                answer.path("code").asText(),
                answer.path("version").asLong(),
                answer.at("/name/en").asText());
    }

    @Override
    public boolean isSaidBy(Fact fact) {
        return fact.equals(new Fact(project, version, key()));
    }
}
