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
 * Who may do what to a project, by the relation of the agency to it: the lead, one to which the lead delegates, one of
 * the lead's body, a participant, and one that has nothing to do with it.
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
    private static final String EVIDENCE =
            ",\"evidence\":[{\"title\":\"Notice\",\"url\":\"https://example.org/notice\"}]";

    private static final String WHOLE = "403; allowed: submitter of the lead, submitter of the delegate";
    private static final String PART = WHOLE + ", submitter of the participant";
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
        PermissionTable permissions = permissions();
        PermissionsPage page = new PermissionsPage(Path.of("..", "docs", "permissions.md"));
        String right = page.with(permissions);
        assertThat(page.text()).isEqualTo(right);
        assertThat(permissions.contradictions()).isEmpty();
    }

    private PermissionTable permissions() {
        LinkedHashMap<String, String> agencies = new LinkedHashMap<>();
        agencies.put("lead", "lead");
        agencies.put("delegate", "delegate");
        agencies.put("lead's body", "twin");
        agencies.put("participant", "partner");
        agencies.put("another", "stranger");
        String risk = create("lead", "/risks/", RISK.formatted("lead"));
        String draft = "/api/v1/progress-reports/" + draft();
        return PermissionTable.byRelation(
                        "project-service, by relation to the project", ApiDocument.of(service), agencies)
                .writes("putMilestone", "the lead's", WHOLE, puts("/milestones/a", MILESTONE.formatted("lead")))
                .writes("putMilestone", "a participant's", PART, puts("/milestones/b", MILESTONE.formatted("partner")))
                .writes("decideOnMilestone", "REACH, the lead's", WHOLE, decidesOnMilestone("lead", "REACH", false))
                .writes(
                        "decideOnMilestone",
                        "REACH, a participant's",
                        "403; allowed: submitter of the participant",
                        decidesOnMilestone("partner", "REACH", false))
                .writes(
                        "decideOnMilestone",
                        "ACCEPT, the lead's",
                        "403; allowed: office, submitter of the participant, verifier of the participant;"
                                + " 403: office of the lead, office of the lead's body",
                        decidesOnMilestone("lead", "ACCEPT", true))
                .writes(
                        "decideOnMilestone",
                        "ACCEPT, a participant's",
                        "403; allowed: office, submitter of the lead, verifier of the lead, submitter of the delegate,"
                                + " verifier of the delegate; 403: office of the participant",
                        decidesOnMilestone("partner", "ACCEPT", true))
                .writes("compileProgressReport", WHOLE, who -> json(who)
                        .body(content(period(), 40, ""))
                        .post("/api/v1/projects/p/progress-reports"))
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
                        "RETURN",
                        OF_A_REPORT + "403: submitter of the lead, verifier of the lead, submitter of the delegate,"
                                + " verifier of the delegate, submitter of the participant, verifier of the participant;"
                                + " allowed: office",
                        decidesOnReport("RETURN", this::submitted))
                .reads("getRisk", "not published", INSIDERS, risk)
                .writes("putRisk", "the lead's", WHOLE, puts("/risks/a", RISK.formatted("lead")))
                .writes("putRisk", "a participant's", PART, puts("/risks/b", RISK.formatted("partner")))
                .writes("putPilot", "a participant's", PART, puts("/pilots/b", PILOT.formatted("partner")))
                .writes("putFunding", WHOLE, puts("/funding/2023", "{\"lines\":[]}"))
                .writes(
                        "putContribution",
                        WHOLE,
                        puts("/contributions/i", "{\"shares\":[{\"period\":\"2025\",\"share\":0.1}]}"))
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
        String[] undecided = new String[1];
        return who -> {
            if (undecided[0] == null) {
                undecided[0] = create("lead", "/milestones/", MILESTONE.formatted(agency));
                if (reachedBefore) {
                    reporter(agency)
                            .body("{\"decision\":\"REACH\",\"version\":1" + EVIDENCE + "}")
                            .post(undecided[0] + "/decisions")
                            .then()
                            .statusCode(200);
                }
            }
            Response answer = json(who)
                    .body("{\"decision\":\"%s\",\"version\":%d%s}"
                            .formatted(decision, reachedBefore ? 2 : 1, reachedBefore ? "" : EVIDENCE))
                    .post(undecided[0] + "/decisions");
            undecided[0] = answer.statusCode() == 200 ? null : undecided[0];
            return answer;
        };
    }

    private String draft() {
        return reporter("lead")
                .body(content(period(), 40, ""))
                .post("/api/v1/projects/p/progress-reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String submitted() {
        String report = draft();
        decide(reporter("lead"), report, "SUBMIT").statusCode(200);
        return report;
    }

    private String period() {
        int month = months.incrementAndGet();
        return "%04d-%02d".formatted(2001 + month / 12, month % 12 + 1);
    }

    /** Its address. */
    private static String create(String agency, String kind, String body) {
        String address = "/api/v1/projects/p" + kind + UUID.randomUUID();
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
        return who -> json(who).header("If-None-Match", "*").body(body).put("/api/v1/projects/p" + address);
    }

    private static RequestSpecification json(RequestSpecification who) {
        return who.contentType(ContentType.JSON);
    }
}
