package org.waymark.project.part;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.waymark.backing.testing.BackingServices;
import org.waymark.conformity.permission.PermissionTable;
import org.waymark.conformity.permission.Seen;

/** Parts of a project that cnipa leads or answers for alone, and who may do what with them. */
public final class SampleParts {
    /** Values for the parameters in the paths of parts. */
    public static final Map<String, String> KNOWN = Map.of(
            "risks/{risk}", "a",
            "contributions/{indicator}", "a",
            "pilots/{pilot}", "a",
            "funding/{year}", "2023");

    private static final String EDITORS = "403; allowed: submitter of the agency";
    private static final String OF_A_DRAFT = "404; allowed: any token of the agency, office, auditor";
    private static final String SHARES = "{\"shares\":[{\"period\":\"2025\",\"share\":0.1}]}";
    private static final String FUNDING = "{\"lines\":[]}";
    private static final String PILOT =
            """
            {"title":{"en":"P"},"region":"CN-44","agency":"cnipa","from":"2022-03-01","state":"RUNNING"}""";

    private SampleParts() {}

    /** Two of each kind, and two versions of risk {@code a}. */
    public static void put(String project) {
        String address = "/api/v1/projects/" + project;
        for (String code : new String[] {"a", "b"}) {
            create("cnipa", address + "/risks/" + code, risk("cnipa", "R"));
            create("cnipa", address + "/contributions/" + code, SHARES);
            create("cnipa", address + "/pilots/" + code, PILOT);
        }
        create("cnipa", address + "/funding/2023", FUNDING);
        create("cnipa", address + "/funding/2024", FUNDING);
        as("cnipa", "submitter")
                .header("If-Match", "\"1\"")
                .body(risk("cnipa", "Second version"))
                .put(address + "/risks/a")
                .then()
                .statusCode(200);
    }

    /**
     * @param project of cnipa alone
     * @param third a project of spc alone
     */
    public static PermissionTable permissions(PermissionTable table, String project, String third) {
        String own = "/api/v1/projects/" + project;
        String anothers = "/api/v1/projects/" + third;
        create("cnipa", own + "/risks/draft", risk("cnipa", Seen.OWN_DRAFT));
        create("cnipa", own + "/risks/published", risk("cnipa", Seen.PUBLIC));
        create("spc", anothers + "/risks/draft", risk("spc", Seen.ANOTHERS_DRAFT));
        publish(as("spc", "office"), own + "/risks/published").then().statusCode(200);
        create("cnipa", own + "/contributions/a", SHARES);
        create("cnipa", own + "/pilots/a", PILOT);
        create("cnipa", own + "/funding/2023", FUNDING);
        return table.reads(
                        "listRisks",
                        "",
                        "public only; own drafts: any token of the agency; all: office, auditor",
                        own + "/risks",
                        anothers + "/risks")
                .reads("getRisk", "published", "open", own + "/risks/published")
                .reads("getRisk", "not published", OF_A_DRAFT, own + "/risks/draft")
                .reads("listVersionsOfRisk", "published", "open", own + "/risks/published/history")
                .reads("listVersionsOfRisk", "not published", OF_A_DRAFT, own + "/risks/draft/history")
                .writes("putRisk", EDITORS, defines(own + "/risks/draft", risk("cnipa", Seen.OWN_DRAFT)))
                .writes("decideOnRisk", "403; allowed: office", who -> {
                    String fresh = own + "/risks/" + UUID.randomUUID();
                    create("cnipa", fresh, risk("cnipa", "R"));
                    return publish(who, fresh);
                })
                .reads("listContributionsOfProject", "open", own + "/contributions")
                .reads("getContribution", "open", own + "/contributions/a")
                .writes("putContribution", EDITORS, defines(own + "/contributions/a", SHARES))
                .reads("listContributions", "open", "/api/v1/contributions")
                .reads("listPilots", "open", own + "/pilots")
                .reads("getPilot", "open", own + "/pilots/a")
                .writes("putPilot", EDITORS, defines(own + "/pilots/a", PILOT))
                .reads("listFunding", "open", own + "/funding")
                .reads("getFunding", "open", own + "/funding/2023")
                .writes("putFunding", EDITORS, defines(own + "/funding/2023", FUNDING))
                .reads("listFlags", "open", own + "/flags");
    }

    private static String risk(String owner, String title) {
        return """
               {"kind":"ISSUE","title":{"en":"%s"},"impact":"LOW","owner":"%s","state":"CLOSED"}"""
                .formatted(title, owner);
    }

    private static RequestSpecification as(String agency, String role) {
        return given().auth().oauth2(BackingServices.token(agency, role)).contentType(ContentType.JSON);
    }

    private static void create(String agency, String address, String body) {
        as(agency, "submitter")
                .header("If-None-Match", "*")
                .body(body)
                .put(address)
                .then()
                .statusCode(201);
    }

    private static Response publish(RequestSpecification who, String risk) {
        return who.contentType(ContentType.JSON)
                .body("{\"decision\":\"PUBLISH\",\"version\":1}")
                .post(risk + "/decisions");
    }

    private static Function<RequestSpecification, Response> defines(String address, String body) {
        return who -> who.contentType(ContentType.JSON)
                .header("If-None-Match", "*")
                .body(body)
                .put(address);
    }
}
