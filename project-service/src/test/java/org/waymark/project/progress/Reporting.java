package org.waymark.project.progress;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.waymark.backing.testing.BackingServices;

/** What tests of reports do again and again: a project of three agencies, its report, decisions on it. */
public final class Reporting {
    public static final String PROJECT =
            """
            {"plan":"p1","number":1,"name":{"en":"P"},
             "responsibility":{"known":true,"effectiveFrom":"2021-10-28","agencies":[
               {"agency":"samr","role":"LEAD"},{"agency":"spc","role":"PARTICIPANT"},{"agency":"mps","role":"PARTICIPANT"}]},
             "tasks":[{"code":"t1","title":{"en":"One"}},{"code":"t2","title":{"en":"Two"}}],
             "reporting":{"periodType":"Q","from":"2023-Q1","dueAfterDays":30}}""";

    private Reporting() {}

    public static RequestSpecification who(String subject, String agency, String... roles) {
        return given().auth()
                .oauth2(BackingServices.tokenOf(subject, agency, roles))
                .contentType("application/json")
                .header("Accept-Language", "en");
    }

    /** The person who reports for an agency. */
    public static RequestSpecification reporter(String agency) {
        return who("reporter-of-" + agency, agency, "submitter");
    }

    public static RequestSpecification office() {
        return who("officer", "conference-office", "office");
    }

    public static void define(String project, String body) {
        who("admin", "cnipa", "catalogue-admin")
                .header("If-None-Match", "*")
                .body(body)
                .put("/api/v1/projects/" + project)
                .then()
                .statusCode(201);
    }

    public static String content(String period, int completion, String more) {
        return """
                {"period":"%s","tasks":[{"task":"t1","narrative":{"en":"As planned"},"completion":%d}]%s}"""
                .formatted(period, completion, more);
    }

    /** A draft by the leading agency, and its id. */
    public static String draft(String project, String period, String more) {
        return reporter("samr")
                .body(content(period, 40, more))
                .post("/api/v1/projects/" + project + "/progress-reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static ValidatableResponse decide(RequestSpecification who, String report, String decision, String more) {
        return who.body("{\"decision\":\"" + decision + "\"" + more + "}")
                .post("/api/v1/progress-reports/" + report + "/decisions")
                .then();
    }

    /** On the first version. */
    public static ValidatableResponse decide(RequestSpecification who, String report, String decision) {
        return decide(who, report, decision, ",\"version\":1");
    }

    public static ValidatableResponse get(RequestSpecification who, String report, String query) {
        return who.get("/api/v1/progress-reports/" + report + query).then();
    }
}
