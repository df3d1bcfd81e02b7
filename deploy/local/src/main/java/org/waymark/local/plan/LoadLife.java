package org.waymark.local.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.backing.identity.LocalIssuer;
import org.waymark.backing.identity.TokenRequest;
import org.waymark.local.plan.Tally.Outcome;
import org.waymark.local.suite.Narrator;

/** Tells project-service what happened to a plan's projects, each step by its own agency and once. */
final class LoadLife {
    private static final Pattern REPORT = Pattern.compile("\\{report ([^ }]+) ([^ }]+)}");

    private final ServiceClient projectService;
    private final LocalIssuer issuer;
    private final Narrator narrator;
    private final Map<String, String> tokens = new HashMap<>();

    LoadLife(ServiceClient projectService, LocalIssuer issuer, Narrator narrator) {
        this.projectService = projectService;
        this.issuer = issuer;
        this.narrator = narrator;
    }

    Outcome load(LifeStep step) {
        if (happened(step.unless())) {
            return Outcome.UNCHANGED;
        }
        Optional<String> path = resolved(step.path());
        if (path.isEmpty()) {
            narrator.say(step.place() + " is about a report that is not there");
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
        String token = token(
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

    /** Empty where the path is about a report that is not there. */
    private Optional<String> resolved(String path) {
        Matcher report = REPORT.matcher(path);
        if (!report.find()) {
            return Optional.of(path);
        }
        JsonNode found = report(report.group(1), report.group(2));
        return found.isMissingNode()
                ? Optional.empty()
                : Optional.of(path.replace(report.group(), found.path("id").asText()));
    }

    private JsonNode report(String project, String period) {
        Answer reports = projectService.get("/projects/" + project + "/progress-reports?limit=1000", overseer());
        for (JsonNode report : reports.body().path("items")) {
            if (report.path("period").asText().equals(period)) {
                return report;
            }
        }
        return MissingNode.getInstance();
    }

    private String overseer() {
        return token("plan-loader", "synthetic-office", "auditor");
    }

    private String token(String person, String agency, String role) {
        return tokens.computeIfAbsent(
                person + " " + agency + " " + role, key -> issuer.token(TokenRequest.of(person, agency, role)));
    }
}
