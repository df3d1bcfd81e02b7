package org.waymark.endtoend.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;

/** The next version of a project that one client alone defines. */
record ProjectDefinition(String plan, String project, int version) implements Request {

    @Override
    public String key() {
        return project + " version " + version;
    }

    @Override
    public Cause service() {
        return Cause.PROJECT_SERVICE;
    }

    @Override
    public HttpRequest.Builder at(URI base) {
        String body =
                """
                {"plan":"%s","name":{"en":"%s"},
                 "responsibility":{"known":false,"openEnded":true,"effectiveFrom":"2001-01-01","agencies":[]}}"""
                        .formatted(plan, key());
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve("/api/v1/projects/" + project))
                .PUT(BodyPublishers.ofString(body));
        return version == 1
                ? request.header("If-None-Match", "*")
                : request.header("If-Match", "\"" + (version - 1) + "\"");
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
