package org.waymark.local.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.backing.identity.LocalIssuer;
import org.waymark.backing.identity.TokenRequest;
import org.waymark.local.plan.Tally.Outcome;
import org.waymark.local.suite.Narrator;

/** Brings a plan's files into the services, in an order in which each finds what it refers to. */
public final class LoadPlan {
    private static final String LOADER = "plan-loader";
    private static final String OFFICE = "cnipa";

    private final ServiceClient indicatorService;
    private final ServiceClient projectService;
    private final ServiceClient reportingService;
    private final LocalIssuer issuer;
    private final boolean overwrite;
    private final Narrator narrator;
    private final Map<String, JsonNode> definitions = new HashMap<>();
    private final Map<String, String> tokens = new HashMap<>();

    /** @param overwrite whether the files replace what was changed in the services since */
    public LoadPlan(
            ServiceClient indicatorService,
            ServiceClient projectService,
            ServiceClient reportingService,
            LocalIssuer issuer,
            boolean overwrite,
            Narrator narrator) {
        this.indicatorService = indicatorService;
        this.projectService = projectService;
        this.reportingService = reportingService;
        this.issuer = issuer;
        this.overwrite = overwrite;
        this.narrator = narrator;
    }

    public Tally load(PlanFolder plan) {
        Tally tally = new Tally();
        plan.agencies().forEach(entry -> tally.count(put(projectService, "/agencies/" + entry.code(), entry)));
        tally.count(put(indicatorService, "/plans/" + plan.code(), plan.plan()));
        plan.indicators().forEach(entry -> tally.count(put(indicatorService, "/indicators/" + entry.code(), entry)));
        for (Entry entry : plan.targets()) {
            String path = "/plans/%s/targets/%s?area=%s".formatted(plan.code(), entry.code(), entry.area());
            tally.count(put(indicatorService, path, entry));
        }
        plan.projects().forEach(entry -> tally.count(put(projectService, "/projects/" + entry.code(), entry)));
        LoadLife life = new LoadLife(projectService, issuer, narrator);
        plan.life().forEach(step -> tally.count(life.load(step)));
        plan.observations().forEach(entry -> tally.count(submit(entry)));
        conclude(plan, tally);
        return tally;
    }

    /** Reporting-service takes a conclusion once it has learnt of the targets, a moment after they were set. */
    private void conclude(PlanFolder plan, Tally tally) {
        List<Entry> conclusions = plan.conclusions();
        String list = "/reports/plans/" + plan.code() + "/official-conclusions/";
        conclusions.forEach(
                entry -> tally.count(put(reportingService, list + entry.code(), entry, token(OFFICE, "evaluator"))));
    }

    private Outcome put(ServiceClient service, String path, Entry entry) {
        return put(service, path, entry, token(OFFICE, "catalogue-admin"));
    }

    private Outcome put(ServiceClient service, String path, Entry entry, String token) {
        Answer answer = service.create(path, entry.body(), token);
        if (answer.status() == 412) {
            if (!overwrite) {
                narrator.say(entry.place() + " is kept as it is: " + answer.problem());
                return Outcome.KEPT;
            }
            String etag = answer.etag().or(() -> service.get(path).etag()).orElse("*");
            return outcome(service.replace(path, entry.body(), token, etag), entry, Outcome.RECORDED);
        }
        return outcome(answer, entry, Outcome.UNCHANGED);
    }

    private Outcome submit(Entry entry) {
        ObjectNode body = entry.body().deepCopy();
        body.remove("indicator");
        String token = token(providerOf(entry), "submitter");
        return outcome(
                indicatorService.post("/indicators/" + entry.code() + "/observations", body, token),
                entry,
                Outcome.UNCHANGED);
    }

    private Outcome outcome(Answer answer, Entry entry, Outcome ifOk) {
        if (!answer.isSuccess()) {
            narrator.say(entry.place() + " was refused: " + answer.problem());
            return Outcome.REFUSED;
        }
        return answer.status() == 201 ? Outcome.RECORDED : ifOk;
    }

    private String providerOf(Entry entry) {
        JsonNode definition = definitions.computeIfAbsent(
                entry.code(),
                code -> indicatorService.get("/indicators/" + code).body());
        for (JsonNode provider : definition.path("providers")) {
            for (JsonNode area : provider.path("areas")) {
                if (area.asText().equals("*") || area.asText().equals(entry.area())) {
                    return provider.path("agency").asText();
                }
            }
        }
        return OFFICE;
    }

    private String token(String agency, String role) {
        return tokens.computeIfAbsent(agency + " " + role, key -> issuer.token(TokenRequest.of(LOADER, agency, role)));
    }
}
