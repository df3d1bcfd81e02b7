package org.waymark.project.milestone;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import org.waymark.backing.testing.BackingServices;

/** Who has to do with milestones, and what they ask. */
public final class MilestoneClient {
    private MilestoneClient() {}

    /** Two agencies, samr leads; the office is cnipa's. */
    public static void led(String project) {
        project(
                project,
                """
                "known":true,"agencies":[{"agency":"samr","role":"LEAD"},{"agency":"spc","role":"PARTICIPANT"}]""");
    }

    public static void project(String project, String responsibility) {
        by("admin", "cnipa", "catalogue-admin")
                .header("If-None-Match", "*")
                .body(
                        """
                        {"plan":"p1","name":{"en":"P"},"responsibility":{"effectiveFrom":"2021-10-28",%s},
                         "tasks":[{"code":"t1","title":{"en":"T"}}]}"""
                                .formatted(responsibility))
                .put("/api/v1/projects/" + project)
                .then()
                .statusCode(201);
    }

    public static RequestSpecification by(String subject, String agency, String... roles) {
        return given().auth()
                .oauth2(BackingServices.tokenOf(subject, agency, roles))
                .contentType("application/json")
                .header("Accept-Language", "en");
    }

    public static RequestSpecification lead() {
        return by("li", "samr", "submitter");
    }

    public static RequestSpecification participant() {
        return by("sun", "spc", "submitter", "verifier");
    }

    public static RequestSpecification office() {
        return by("ouyang", "cnipa", "office");
    }

    /** @param more further members, each with a comma before it */
    public static String body(LocalDate due, String agency, String more) {
        return """
               {"title":{"en":"M"},"due":"%s","criterion":{"en":"C"},"agency":"%s"%s}"""
                .formatted(due, agency, more);
    }

    public static String dependsOn(String project, String milestone) {
        return ",\"dependsOn\":[{\"project\":\"%s\",\"milestone\":\"%s\"}]".formatted(project, milestone);
    }

    /** Creates it. */
    public static ValidatableResponse set(RequestSpecification who, String milestone, String body) {
        return who.header("If-None-Match", "*").body(body).put(path(milestone)).then();
    }

    /** Replaces the version. */
    public static ValidatableResponse reset(RequestSpecification who, String milestone, int version, String body) {
        return who.header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(path(milestone))
                .then();
    }

    /** @param more further members, each with a comma before it */
    public static ValidatableResponse decide(
            RequestSpecification who, String milestone, String decision, int version, String more) {
        return who.body("{\"decision\":\"%s\",\"version\":%d%s}".formatted(decision, version, more))
                .post(path(milestone) + "/decisions")
                .then();
    }

    public static final String EVIDENCE = ",\"evidence\":[{\"title\":\"E\",\"url\":\"https://example.org/e\"}]";
    public static final String REASON = ",\"reason\":\"Because\"";

    /** @param milestone with its project, such as p/m */
    public static String path(String milestone) {
        return "/api/v1/projects/" + milestone.replace("/", "/milestones/");
    }
}
