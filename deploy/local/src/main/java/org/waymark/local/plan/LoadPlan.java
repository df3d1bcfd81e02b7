package org.waymark.local.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.backing.identity.LocalIssuer;
import org.waymark.local.plan.Tally.Outcome;
import org.waymark.local.suite.Narrator;

/** Brings a plan's files into the services, in an order in which each finds what it refers to. */
public final class LoadPlan {
    private static final String LOADER = "plan-loader";
    private static final String OFFICE = "cnipa";

    private final ServiceClient indicatorService;
    private final ServiceClient projectService;
    private final ServiceClient reportingService;
    private final Credentials credentials;
    private final boolean overwrite;
    private final Narrator narrator;
    private final Map<String, JsonNode> definitions = new HashMap<>();

    /** With tokens of this machine. */
    public LoadPlan(
            ServiceClient indicatorService,
            ServiceClient projectService,
            ServiceClient reportingService,
            LocalIssuer issuer,
            boolean overwrite,
            Narrator narrator) {
        this(indicatorService, projectService, reportingService, new LocalCredentials(issuer), overwrite, narrator);
    }

    /** @param overwrite whether the files replace what was changed in the services since */
    public LoadPlan(
            ServiceClient indicatorService,
            ServiceClient projectService,
            ServiceClient reportingService,
            Credentials credentials,
            boolean overwrite,
            Narrator narrator) {
        this.indicatorService = indicatorService;
        this.projectService = projectService;
        this.reportingService = reportingService;
        this.credentials = credentials;
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
        live(plan, tally);
        plan.observations().forEach(entry -> tally.count(submit(entry)));
        conclude(plan, tally);
        return tally;
    }

    private void live(PlanFolder plan, Tally tally) {
        List<LifeStep> steps = plan.life();
        if (credentials.ofTheKeeperAlone()) {
            if (!steps.isEmpty()) {
                narrator.say(steps.size() + " steps of what happened to the projects of " + plan.code()
                        + " are left out: they need a token of each agency");
            }
            return;
        }
        LoadLife life = new LoadLife(projectService, credentials, narrator);
        steps.forEach(step -> tally.count(life.load(step)));
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
        String provider = providerOf(entry);
        if (credentials.ofTheKeeperAlone()) {
            body.put("onBehalfOf", provider);
        }
        String token = token(provider, "submitter");
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
        return credentials.token(LOADER, agency, role);
    }
}
