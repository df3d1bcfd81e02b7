package org.waymark.local.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.local.plan.Tally.Outcome;
import org.waymark.local.suite.Narrator;

/** Tells project-service what happened to a plan's projects, each step by its own agency and once. */
final class LoadLife {
    /** {@code {report PROJECT PERIOD}} or {@code {rating PROJECT PERIOD BY}}. */
    private static final Pattern NAMED = Pattern.compile("\\{(report|rating) ([^ }]+) ([^ }]+)(?: ([^ }]+))?}");

    private final ServiceClient projectService;
    private final Credentials credentials;
    private final Narrator narrator;

    LoadLife(ServiceClient projectService, Credentials credentials, Narrator narrator) {
        this.projectService = projectService;
        this.credentials = credentials;
        this.narrator = narrator;
    }

    Outcome load(LifeStep step) {
        if (happened(step.unless())) {
            return Outcome.UNCHANGED;
        }
        Optional<String> path = resolved(step.path());
        if (path.isEmpty()) {
            narrator.say(step.place() + " is about a report or rating that is not there");
            return Outcome.REFUSED;
        }
        Answer answer = send(step, path.get());
        if (!answer.isSuccess()) {
            narrator.say(step.place() + " was refused: " + answer.problem());
            return Outcome.REFUSED;
        }
        return Outcome.RECORDED;
    }

    private Answer send(LifeStep step, String path) {
        String token = credentials.token(
                step.as().path("person").asText("somebody"),
                step.as().path("agency").asText(),
                step.as().path("role").asText("submitter"));
        if (!step.isPut()) {
            return projectService.post(path, step.body(), token);
        }
        return projectService
                .get(path, token)
                .etag()
                .map(etag -> projectService.replace(path, step.body(), token, etag))
                .orElseGet(() -> projectService.create(path, step.body(), token));
    }

    private boolean happened(JsonNode unless) {
        Optional<Answer> seen = resolved(unless.path("path").asText())
                .map(path -> projectService.get(path, overseer()))
                .filter(Answer::isSuccess);
        return seen.filter(answer -> tells(answer.body(), unless)).isPresent();
    }

    private static boolean tells(JsonNode seen, JsonNode unless) {
        if (unless.has("pointer")) {
            return seen.at(unless.path("pointer").asText()).asInt()
                    >= unless.path("atLeast").asInt();
        }
        return !unless.has("item")
                || seen.path("items").valueStream().anyMatch(item -> unless.path("item")
                        .propertyStream()
                        .allMatch(member -> item.path(member.getKey()).equals(member.getValue())));
    }

    /** Empty where the path is about a report or rating that is not there. */
    private Optional<String> resolved(String path) {
        Matcher named = NAMED.matcher(path);
        if (!named.find()) {
            return Optional.of(path);
        }
        String list = named.group(1).equals("report") ? "/progress-reports" : "/ratings";
        return projectService
                .get("/projects/" + named.group(2) + list + "?limit=1000", overseer())
                .body()
                .path("items")
                .valueStream()
                .filter(item -> item.path("period").asText().equals(named.group(3)))
                .filter(item ->
                        named.group(4) == null || item.path("by").asText().equals(named.group(4)))
                .findFirst()
                .map(item -> path.replace(named.group(), item.path("id").asText()));
    }

    private String overseer() {
        return credentials.token("plan-loader", "synthetic-office", "auditor");
    }
}
