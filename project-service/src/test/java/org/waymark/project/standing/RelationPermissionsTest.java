package org.waymark.project.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.project.progress.Reporting.content;
import static org.waymark.project.progress.Reporting.decide;
import static org.waymark.project.progress.Reporting.define;
import static org.waymark.project.progress.Reporting.reporter;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.waymark.conformity.ApiDocument;
import org.waymark.conformity.permission.PermissionTable;
import org.waymark.conformity.permission.PermissionsPage;
import org.waymark.project.ProjectServiceTest;
import org.waymark.project.progress.Reporting;

/**
 * Who may do what to a project, by the relation of the agency to it: lead or sole, successor, delegate, of the lead's
 * body, participant, one of several that share it, coordinator, or nothing of the kind.
 */
@QuarkusTest
class RelationPermissionsTest extends ProjectServiceTest {
    private static final String PROJECT =
            """
            {"plan":"p1","number":1,"name":{"en":"P"},"tasks":[{"code":"t1","title":{"en":"One"}}],
             "responsibility":{"known":true,"effectiveFrom":"2021-10-28",
              "agencies":[{"agency":"lead","role":"LEAD"},{"agency":"partner","role":"PARTICIPANT"}]}}""";
    private static final String LEAD =
            """
            {"name":{"en":"Lead"},"body":"ministry","delegations":[{"to":"delegate","from":"2022-01-01","until":"2099-12-31"}]}""";
    private static final String MILESTONE =
            """
            {"title":{"en":"M"},"due":"2099-06-30","criterion":{"en":"Done"},"agency":"%s"}""";
    private static final String RISK =
            """
            {"kind":"ISSUE","title":{"en":"R"},"impact":"LOW","owner":"%s","state":"CLOSED"}""";
    private static final String PILOT =
            """
            {"title":{"en":"P"},"region":"CN-44","agency":"%s","from":"2022-03-01","state":"RUNNING"}""";
    private static final String SHARES = "{\"shares\":[{\"period\":\"2025\",\"share\":0.1}]}";
    private static final String EVIDENCE =
            ",\"evidence\":[{\"title\":\"Notice\",\"url\":\"https://example.org/notice\"}]";

    private static final String WHOLE = "403; allowed: submitter of the lead, submitter of the delegate";
    private static final String PART = WHOLE + ", submitter of the participant";
    private static final String BY_OTHERS =
            "403; allowed: office, submitter of the participant, verifier of the participant;"
                    + " 403: office of the lead, office of the lead's body";
    private static final String INSIDERS =
            "404; allowed: any token of the lead, any token of the delegate, any token of the participant, office, auditor";
    private static final String OF_A_REPORT = "403; 404: submitter, verifier; ";

    private final AtomicInteger months = new AtomicInteger();

    @TestHTTPResource("/")
    URI service;

    @Test
    void every_cell_is_as_declared() {
        agency("lead", LEAD);
        agency("twin", "{\"name\":{\"en\":\"Twin\"},\"body\":\"ministry\"}");
        for (String other : new String[] {"delegate", "partner", "stranger"}) {
            agency(other, "{\"name\":{\"en\":\"" + other + "\"}}");
        }
        define("p", PROJECT);
        hold(ofALedProject());
    }

    @Test
    void every_cell_of_a_shared_project_is_as_declared() {
        define(
                "s",
                """
                {"plan":"p1","number":2,"name":{"en":"S"},"tasks":[{"code":"t1","title":{"en":"One"}}],
                 "responsibility":{"known":true,"effectiveFrom":"2021-10-28",
                  "agencies":[{"agency":"chief","role":"SHARED"},{"agency":"peer","role":"SHARED"}]}}""");
        Reporting.office()
                .header("If-None-Match", "*")
                .body("{\"agency\":\"chief\",\"effectiveFrom\":\"2022-01-01\",\"reason\":\"x\"}")
                .put("/api/v1/projects/s/coordinator")
                .then()
                .statusCode(201);
        hold(ofASharedProject());
    }

    @Test
    void every_cell_of_a_project_whose_agency_is_no_more_is_as_declared() {
        agency("former", "{\"name\":{\"en\":\"F\"},\"validTo\":\"2023-05-18\",\"successor\":\"heir\"}");
        agency("heir", "{\"name\":{\"en\":\"H\"}}");
        define(
                "o",
                """
                {"plan":"p1","number":3,"name":{"en":"O"},"tasks":[{"code":"t1","title":{"en":"One"}}],
                 "responsibility":{"known":true,"effectiveFrom":"2021-10-28",
                  "agencies":[{"agency":"former","role":"SOLE"}]}}""");
        hold(ofASuccessor());
    }

    private static void hold(PermissionTable permissions) {
        PermissionsPage page = new PermissionsPage(Path.of("..", "docs", "permissions.md"));
        String right = page.with(permissions);
        assertThat(page.text()).isEqualTo(right);
        assertThat(permissions.contradictions()).isEmpty();
    }

    private PermissionTable ofASharedProject() {
        LinkedHashMap<String, String> agencies = new LinkedHashMap<>();
        agencies.put("coordinator", "chief");
        agencies.put("shared", "peer");
        agencies.put("another", "stranger");
        String whole = "403; allowed: submitter of the coordinator";
        return PermissionTable.byRelation(
                        "project-service, by relation to a project that several share",
                        ApiDocument.of(service),
                        agencies)
                .writes(
                        "putMilestone",
                        "the coordinator's",
                        whole,
                        puts("s/milestones/a", MILESTONE.formatted("chief")))
                .writes(
                        "putMilestone",
                        "another's of those that share it",
                        whole + ", submitter of the shared",
                        puts("s/milestones/b", MILESTONE.formatted("peer")))
                .writes("compileProgressReport", whole, compiles("s"))
                .writes(
                        "decideOnProgressReport",
                        "CONFIRM",
                        OF_A_REPORT + "403: submitter of the coordinator, verifier of the coordinator;"
                                + " allowed: submitter of the shared, verifier of the shared",
                        decidesOnReport("CONFIRM", () -> submitted("s", "chief")))
                .writes("putFunding", whole, puts("s/funding/2023", "{\"lines\":[]}"))
                .writes("putContribution", whole, puts("s/contributions/j", SHARES));
    }

    private PermissionTable ofASuccessor() {
        LinkedHashMap<String, String> agencies = new LinkedHashMap<>();
        agencies.put("sole", "former");
        agencies.put("successor", "heir");
        agencies.put("another", "stranger");
        String whole = "403; allowed: submitter of the sole, submitter of the successor";
        return PermissionTable.byRelation(
                        "project-service, by relation to a project whose agency has a successor",
                        ApiDocument.of(service),
                        agencies)
                .writes("putMilestone", whole, puts("o/milestones/a", MILESTONE.formatted("former")))
                .writes("decideOnMilestone", "REACH", whole, decidesOnMilestone("o", "heir", "former", "REACH", false))
                .writes("compileProgressReport", whole, compiles("o"))
                .writes("putFunding", whole, puts("o/funding/2023", "{\"lines\":[]}"))
                .writes(
                        "rateProject",
                        "for a period that nobody else rated",
                        "403; allowed: office of the another, evaluator of the another",
                        rates("o"));
    }

    private PermissionTable ofALedProject() {
        LinkedHashMap<String, String> agencies = new LinkedHashMap<>();
        agencies.put("lead", "lead");
        agencies.put("delegate", "delegate");
        agencies.put("lead's body", "twin");
        agencies.put("participant", "partner");
        agencies.put("another", "stranger");
        String risk = create("lead", "p/risks/", RISK.formatted("lead"));
        String draft = "/api/v1/progress-reports/" + draft();
        String drafted = "%04d-%02d".formatted(2001 + months.get() / 12, months.get() % 12 + 1);
        return PermissionTable.byRelation(
                        "project-service, by relation to the project", ApiDocument.of(service), agencies)
                .writes("putMilestone", "the lead's", WHOLE, puts("p/milestones/a", MILESTONE.formatted("lead")))
                .writes("putMilestone", "a participant's", PART, puts("p/milestones/b", MILESTONE.formatted("partner")))
                .writes("decideOnMilestone", "REACH, the lead's", WHOLE, decidesOnMilestone("lead", "REACH", false))
                .writes(
                        "decideOnMilestone",
                        "REACH, a participant's",
                        "403; allowed: submitter of the participant",
                        decidesOnMilestone("partner", "REACH", false))
                .writes(
                        "decideOnMilestone",
                        "ACCEPT, the lead's",
                        BY_OTHERS,
                        decidesOnMilestone("lead", "ACCEPT", true))
                .writes(
                        "decideOnMilestone",
                        "ACCEPT, a participant's",
                        "403; allowed: office, submitter of the lead, verifier of the lead, submitter of the delegate,"
                                + " verifier of the delegate; 403: office of the participant",
                        decidesOnMilestone("partner", "ACCEPT", true))
                .writes(
                        "decideOnMilestone",
                        "REFUSE, the lead's",
                        BY_OTHERS,
                        decidesOnMilestone("lead", "REFUSE", true))
                .writes("decideOnMilestone", "DROP, the lead's", WHOLE, decidesOnMilestone("lead", "DROP", false))
                .writes(
                        "decideOnMilestone",
                        "DROP, a participant's",
                        PART,
                        decidesOnMilestone("partner", "DROP", false))
                .writes("compileProgressReport", WHOLE, compiles("p"))
                .writes(
                        "putProgressReport",
                        "403; 404: submitter; 403: submitter of the participant;"
                                + " allowed: submitter of the lead, submitter of the delegate",
                        who -> json(who).body(content(drafted, 40, "")).put(draft))
                .reads("getProgressReport", "a draft", INSIDERS, draft)
                .writes(
                        "decideOnProgressReport",
                        "SUBMIT",
                        OF_A_REPORT
                                + "403: submitter of the participant, verifier of the participant, verifier of the lead,"
                                + " verifier of the delegate; allowed: submitter of the lead, submitter of the delegate",
                        decidesOnReport("SUBMIT", this::draft))
                .writes(
                        "decideOnProgressReport",
                        "CONFIRM",
                        OF_A_REPORT + "403: submitter of the lead, verifier of the lead, submitter of the delegate,"
                                + " verifier of the delegate; allowed: submitter of the participant, verifier of the participant",
                        decidesOnReport("CONFIRM", this::submitted))
                .writes(
                        "decideOnProgressReport",
                        "RECALL",
                        OF_A_REPORT
                                + "403: submitter of the participant, verifier of the participant, verifier of the lead,"
                                + " verifier of the delegate; allowed: submitter of the lead, submitter of the delegate",
                        decidesOnReport("RECALL", this::submitted))
                .writes(
                        "decideOnProgressReport",
                        "OBJECT",
                        OF_A_REPORT + "403: submitter of the lead, verifier of the lead, submitter of the delegate,"
                                + " verifier of the delegate; allowed: submitter of the participant, verifier of the participant",
                        decidesOnReport("OBJECT", this::submitted))
                .writes(
                        "decideOnProgressReport",
                        "ACCEPT, confirmed by a participant",
                        OF_A_REPORT + "403: submitter of the lead, verifier of the lead, submitter of the delegate,"
                                + " verifier of the delegate, submitter of the participant, verifier of the participant;"
                                + " allowed: office",
                        decidesOnReport("ACCEPT", this::confirmed))
                .writes(
                        "rateProject",
                        "for a period that nobody else rated",
                        "403; allowed: office, evaluator; 403: office of the lead, evaluator of the lead,"
                                + " office of the lead's body, evaluator of the lead's body, office of the delegate,"
                                + " evaluator of the delegate",
                        rates("p"))
                .writes(
                        "decideOnProgressReport",
                        "RETURN",
                        OF_A_REPORT + "403: submitter of the lead, verifier of the lead, submitter of the delegate,"
                                + " verifier of the delegate, submitter of the participant, verifier of the participant;"
                                + " allowed: office",
                        decidesOnReport("RETURN", this::submitted))
                .reads("getRisk", "not published", INSIDERS, risk)
                .writes("putRisk", "the lead's", WHOLE, puts("p/risks/a", RISK.formatted("lead")))
                .writes("putRisk", "a participant's", PART, puts("p/risks/b", RISK.formatted("partner")))
                .writes("putPilot", "a participant's", PART, puts("p/pilots/b", PILOT.formatted("partner")))
                .writes("putFunding", WHOLE, puts("p/funding/2023", "{\"lines\":[]}"))
                .writes("putContribution", WHOLE, puts("p/contributions/i", SHARES))
                .reads("listDueOfProject", INSIDERS.replace("404", "403"), "/api/v1/projects/p/due");
    }

    private interface Made {
        String report();
    }

    private Function<RequestSpecification, Response> decidesOnReport(String decision, Made made) {
        String[] undecided = new String[1];
        return who -> {
            undecided[0] = undecided[0] == null ? made.report() : undecided[0];
            Response answer = json(who)
                    .body("{\"decision\":\"" + decision + "\",\"version\":1,\"reason\":\"x\"}")
                    .post("/api/v1/progress-reports/" + undecided[0] + "/decisions");
            undecided[0] = answer.statusCode() == 200 ? null : undecided[0];
            return answer;
        };
    }

    private Function<RequestSpecification, Response> decidesOnMilestone(
            String agency, String decision, boolean reachedBefore) {
        return decidesOnMilestone("p", "lead", agency, decision, reachedBefore);
    }

    private Function<RequestSpecification, Response> decidesOnMilestone(
            String project, String editor, String agency, String decision, boolean reachedBefore) {
        String[] undecided = new String[1];
        return who -> {
            if (undecided[0] == null) {
                undecided[0] = create(editor, project + "/milestones/", MILESTONE.formatted(agency));
                if (reachedBefore) {
                    reporter(agency)
                            .body("{\"decision\":\"REACH\",\"version\":1" + EVIDENCE + "}")
                            .post(undecided[0] + "/decisions")
                            .then()
                            .statusCode(200);
                }
            }
            Response answer = json(who)
                    .body("{\"decision\":\"%s\",\"version\":%d,\"reason\":\"x\"%s}"
                            .formatted(decision, reachedBefore ? 2 : 1, decision.equals("REACH") ? EVIDENCE : ""))
                    .post(undecided[0] + "/decisions");
            undecided[0] = answer.statusCode() == 200 ? null : undecided[0];
            return answer;
        };
    }

    private String draft() {
        return draft("p", "lead");
    }

    private String draft(String project, String compiler) {
        return reporter(compiler)
                .body(content(period(), 40, ""))
                .post("/api/v1/projects/" + project + "/progress-reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String submitted() {
        return submitted("p", "lead");
    }

    private String submitted(String project, String compiler) {
        String report = draft(project, compiler);
        decide(reporter(compiler), report, "SUBMIT").statusCode(200);
        return report;
    }

    private String confirmed() {
        String report = submitted();
        decide(reporter("partner"), report, "CONFIRM").statusCode(200);
        return report;
    }

    private Function<RequestSpecification, Response> compiles(String project) {
        return who ->
                json(who).body(content(period(), 40, "")).post("/api/v1/projects/" + project + "/progress-reports");
    }

    private Function<RequestSpecification, Response> rates(String project) {
        return who -> json(who)
                .body("{\"period\":\"" + period() + "\",\"rating\":\"GREEN\",\"reason\":\"x\"}")
                .post("/api/v1/projects/" + project + "/ratings");
    }

    private String period() {
        int month = months.incrementAndGet();
        return "%04d-%02d".formatted(2001 + month / 12, month % 12 + 1);
    }

    /** Its address. */
    private static String create(String agency, String kind, String body) {
        String address = "/api/v1/projects/" + kind + UUID.randomUUID();
        reporter(agency)
                .header("If-None-Match", "*")
                .body(body)
                .put(address)
                .then()
                .statusCode(201);
        return address;
    }

    private static void agency(String code, String body) {
        Reporting.who("admin", "cnipa", "catalogue-admin")
                .header("If-None-Match", "*")
                .body(body)
                .put("/api/v1/agencies/" + code)
                .then()
                .statusCode(201);
    }

    private static Function<RequestSpecification, Response> puts(String address, String body) {
        return who -> json(who).header("If-None-Match", "*").body(body).put("/api/v1/projects/" + address);
    }

    private static RequestSpecification json(RequestSpecification who) {
        return who.contentType(ContentType.JSON);
    }
}
