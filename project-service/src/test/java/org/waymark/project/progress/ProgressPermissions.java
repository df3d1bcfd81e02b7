package org.waymark.project.progress;

import static org.waymark.project.progress.Reporting.content;
import static org.waymark.project.progress.Reporting.decide;
import static org.waymark.project.progress.Reporting.office;
import static org.waymark.project.progress.Reporting.reporter;
import static org.waymark.project.progress.Reporting.who;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.waymark.conformity.permission.PermissionTable;
import org.waymark.conformity.permission.Seen;

/** Who may do what with reports, ratings and duties of projects that cnipa leads or takes part in, and of one of others. */
public final class ProgressPermissions {
    private static final String INSIDERS = "any token of the agency, office, auditor";
    private static final String OF_A_DRAFT = "404; allowed: " + INSIDERS;
    /** Who may decide in some role, but does not see the report of another agency's project. */
    private static final String UNSEEN = "403; 404: submitter, verifier; ";

    private static final String BY_OFFICE =
            UNSEEN + "403: submitter of the agency, verifier of the agency; allowed: office";

    /** Each request for a new report has a period of its own. */
    private final AtomicInteger months = new AtomicInteger();

    private final String draft;
    private final String accepted;

    private ProgressPermissions() {
        project("led", "cnipa", "spc");
        project("joined", "spc", "cnipa");
        project("alone", "cnipa", null);
        project("others", "spc", "mps");
        this.accepted = report("led", "cnipa", Seen.PUBLIC);
        accept(accepted);
        this.draft = report("led", "cnipa", Seen.OWN_DRAFT);
        report("others", "spc", Seen.ANOTHERS_DRAFT);
        publish("led", rate("led", Seen.PUBLIC));
        rate("led", Seen.OWN_DRAFT);
        rate("others", Seen.ANOTHERS_DRAFT);
    }

    public static PermissionTable addedTo(PermissionTable table) {
        return new ProgressPermissions().add(table);
    }

    private PermissionTable add(PermissionTable table) {
        String reports = "/api/v1/progress-reports/";
        table.reads(
                        "listProgressReports",
                        "",
                        "public only; own drafts: any token of the agency; all: office, auditor",
                        "/api/v1/projects/led/progress-reports",
                        "/api/v1/projects/others/progress-reports")
                .writes("compileProgressReport", "403; allowed: submitter of the agency", who -> json(who)
                        .body(content(period(), 40, ""))
                        .post("/api/v1/projects/led/progress-reports"))
                .reads("getProgressReport", "of an accepted one", "open", reports + accepted)
                .reads("getProgressReport", "of a draft", OF_A_DRAFT, reports + draft)
                .reads("listReportChanges", "of an accepted one", "open", reports + accepted + "/changes")
                .reads("listReportChanges", "of a draft", OF_A_DRAFT, reports + draft + "/changes")
                .writes("putProgressReport", "403; 404: submitter; allowed: submitter of the agency", who -> json(who)
                        .body(content("2001-04", 40, note(Seen.OWN_DRAFT)))
                        .put(reports + draft));
        addDecisions(table);
        return table.reads(
                        "listRatings",
                        "",
                        "public only; own drafts: any token of the agency; all: office, auditor",
                        "/api/v1/projects/led/ratings",
                        "/api/v1/projects/others/ratings")
                .writes(
                        "rateProject",
                        "of another body",
                        "403; allowed: office, evaluator",
                        who -> rating(who, "others", "2001-02", "Seen"))
                .writes(
                        "rateProject",
                        "of its own body, which nobody else rated",
                        "403; allowed: office, evaluator; 403: office of the agency, evaluator of the agency",
                        who -> rating(who, "alone", "2001-02", "Seen"))
                .reads("getOfficeRating", "published", "open", "/api/v1/projects/led/office-ratings/2001-01")
                .writes("putOfficeRating", "of another body", "403; allowed: office", who -> json(who)
                        .header("If-None-Match", "*")
                        .body("{\"rating\":\"GREEN\",\"reason\":\"Seen\"}")
                        .put("/api/v1/projects/others/office-ratings/2001-03"))
                .writes("decideOnRating", "403; allowed: office", who -> json(who)
                        .body("{\"decision\":\"PUBLISH\"}")
                        .post("/api/v1/projects/led/ratings/" + rate("led", "Seen") + "/decisions"))
                .reads("listDueOfProject", "403; allowed: " + INSIDERS, "/api/v1/projects/led/due")
                .reads("listDueOfAgency", "403; allowed: " + INSIDERS, "/api/v1/agencies/cnipa/due")
                .reads("listDue", "403; allowed: any token", "/api/v1/due");
    }

    private void addDecisions(PermissionTable table) {
        String id = "decideOnProgressReport";
        String editor = UNSEEN + "403: verifier of the agency; allowed: submitter of the agency";
        String participant = UNSEEN + "allowed: submitter of the agency, verifier of the agency";
        table.writes(id, "SUBMIT", editor, decides("SUBMIT", () -> report("led", "cnipa", "x")))
                .writes(id, "RECALL", editor, decides("RECALL", () -> submitted("led", "cnipa")))
                .writes(id, "CONFIRM", participant, decides("CONFIRM", () -> submitted("joined", "spc")))
                .writes(id, "OBJECT", participant, decides("OBJECT", () -> submitted("joined", "spc")))
                .writes(
                        id,
                        "CONFIRM of what it wrote",
                        UNSEEN + "403: submitter of the agency, verifier of the agency",
                        decides("CONFIRM", () -> submitted("led", "cnipa")))
                .writes(id, "RETURN", BY_OFFICE, decides("RETURN", () -> submitted("led", "cnipa")))
                .writes(id, "ACCEPT", BY_OFFICE, decides("ACCEPT", this::confirmed))
                .writes(
                        id,
                        "ACCEPT of what only its own body has seen",
                        BY_OFFICE + "; 403: office of the agency",
                        decides("ACCEPT", () -> submitted("alone", "cnipa")))
                .writes(id, "REOPEN", "403; allowed: office", decides("REOPEN", () -> accept(confirmed())))
                .writes(id, "PUBLISH", "403; allowed: office", decides("PUBLISH", () -> accept(confirmed())));
    }

    private interface Made {
        String report();
    }

    /** On the same report until somebody may decide so; then on a new one. */
    private static Function<RequestSpecification, Response> decides(String decision, Made made) {
        AtomicReference<String> undecided = new AtomicReference<>();
        return who -> {
            String report = undecided.updateAndGet(there -> there == null ? made.report() : there);
            Response answer = json(who)
                    .body("{\"decision\":\"" + decision + "\",\"version\":1,\"reason\":\"x\"}")
                    .post("/api/v1/progress-reports/" + report + "/decisions");
            if (answer.statusCode() == 200) {
                undecided.set(null);
            }
            return answer;
        };
    }

    private static RequestSpecification json(RequestSpecification who) {
        return who.contentType(ContentType.JSON);
    }

    private String period() {
        int month = months.incrementAndGet() + 1;
        return "%04d-%02d".formatted(2001 + month / 12, month % 12 + 1);
    }

    private static void project(String code, String lead, String participant) {
        String agencies = participant == null
                ? "{\"agency\":\"" + lead + "\",\"role\":\"SOLE\"}"
                : "{\"agency\":\"" + lead + "\",\"role\":\"LEAD\"},{\"agency\":\"" + participant
                        + "\",\"role\":\"PARTICIPANT\"}";
        Reporting.define(
                code,
                """
                {"plan":"p1","name":{"en":"P"},"tasks":[{"code":"t1","title":{"en":"One"}}],
                 "responsibility":{"known":true,"effectiveFrom":"2021-10-28","agencies":[%s]}}"""
                        .formatted(agencies));
    }

    private String report(String project, String lead, String note) {
        return reporter(lead)
                .body(content(period(), 40, note(note)))
                .post("/api/v1/projects/" + project + "/progress-reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String note(String note) {
        return ",\"challenges\":{\"en\":\"" + note + "\"}";
    }

    private String submitted(String project, String lead) {
        String report = report(project, lead, "x");
        decide(reporter(lead), report, "SUBMIT").statusCode(200);
        return report;
    }

    private String confirmed() {
        String report = submitted("led", "cnipa");
        decide(reporter("spc"), report, "CONFIRM").statusCode(200);
        return report;
    }

    private static String accept(String report) {
        String state = office().get("/api/v1/progress-reports/" + report).path("state");
        if (state.equals("DRAFT")) {
            decide(reporter("cnipa"), report, "SUBMIT").statusCode(200);
            decide(reporter("spc"), report, "CONFIRM").statusCode(200);
        }
        decide(office(), report, "ACCEPT").statusCode(200);
        return report;
    }

    private static Response rating(RequestSpecification who, String project, String period, String reason) {
        return json(who)
                .body("{\"period\":\"" + period + "\",\"rating\":\"GREEN\",\"reason\":\"" + reason + "\"}")
                .post("/api/v1/projects/" + project + "/ratings");
    }

    private static String rate(String project, String reason) {
        return rating(who("officer", "conference-office", "office"), project, "2001-01", reason)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void publish(String project, String rating) {
        office().body("{\"decision\":\"PUBLISH\"}")
                .post("/api/v1/projects/" + project + "/ratings/" + rating + "/decisions")
                .then()
                .statusCode(200);
    }
}
