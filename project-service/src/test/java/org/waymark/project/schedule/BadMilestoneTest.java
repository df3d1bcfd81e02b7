package org.waymark.project.schedule;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.waymark.project.milestone.MilestoneClient.by;
import static org.waymark.project.milestone.MilestoneClient.lead;
import static org.waymark.project.milestone.MilestoneClient.led;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.project.ProjectServiceTest;

/** Whatever is sent, the answer is a problem of the sender's that names the rule; never a 500. */
@QuarkusTest
class BadMilestoneTest extends ProjectServiceTest {
    private static final String GOOD =
            "{\"title\":{\"en\":\"M\"},\"due\":\"2099-06-30\",\"criterion\":{\"en\":\"C\"},\"agency\":\"samr\"";

    @ParameterizedTest(name = "PUT …{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            {                                           | 400 |
            []                                          | 400 |
            null                                        | 400 |
            + ,"due":"2099-07-01"}                      | 400 |
            {}                                          | 422 | required
            + ,"owner":"samr"}                          | 422 | unknown-member
            + ,"state":"REACHED"}                       | 422 | unknown-member
            + ,"task":7}                                | 422 | type
            + ,"task":"a b"}                            | 422 | code
            + ,"task":"t9"}                             | 422 | unknown-task
            + ,"dependsOn":{}}                          | 422 | type
            + ,"dependsOn":["p/m"]}                     | 422 | type
            + ,"dependsOn":[{"project":"p"}]}           | 422 | required
            + ,"dependsOn":[{"project":"p","milestone":"no"}]} | 422 | unknown-milestone
            + ,"dependsOn":[{"project":"p","milestone":"m"},{"project":"p","milestone":"m"}]} | 422 | code-twice
            + ,"dependsOn":[{"project":"p","milestone":"new"}]} | 422 | circle
            + ,"dependsOn":[{"project":"p/m","milestone":"m"}]} | 422 | code
            + ,"effectiveFrom":"2099-01-01"}            | 422 | effective-from-to-come
            + ,"effectiveFrom":"+999999999-12-31"}      | 422 | date
            + ,"reason":["a"]}                          | 422 | type
            + ,"sources":[{"url":"https://example.org"}]} | 422 | required
            + ,"remarks":"绝密"}                         | 422 | classified
            + ,"reason":"【秘密】a"}                      | 422 | classified
            {"title":{"en":"M"},"due":"2023-02-30","criterion":{"en":"C"},"agency":"samr"} | 422 | date
            {"title":{"en":"M"},"due":20230630,"criterion":{"en":"C"},"agency":"samr"} | 422 | type
            {"title":"M","due":"2099-06-30","criterion":{"en":"C"},"agency":"samr"} | 422 | type
            {"title":{"en":"M"},"due":"2099-06-30","criterion":{},"agency":"samr"} | 422 | label
            {"title":{"en":"M"},"due":"2099-06-30","criterion":{"en":"C"},"agency":""} | 422 | code
            {"title":{"en":"a\\u0000b"},"due":"2099-06-30","criterion":{"en":"C"},"agency":"samr"} | 422 | text
            """)
    void milestone_is_refused(String body, int status, String rule) {
        aMilestone();
        ValidatableResponse answer = lead().header("If-None-Match", "*")
                .body(body.replaceFirst("^\\+ ", GOOD))
                .put("/api/v1/projects/p/milestones/new")
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
        if (rule != null) {
            answer.body("errors.rule", hasItem(rule));
        }
    }

    @ParameterizedTest(name = "POST {0}: {1} {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            {}                                          | 422 | required
            {"decision":"REACH"}                        | 422 | required
            {"decision":"DONE","version":1}             | 422 | one-of
            {"decision":"reach","version":1}            | 422 | one-of
            {"decision":"REACH","version":"1"}          | 422 | type
            {"decision":"REACH","version":1e400000000}  | 422 | type
            {"decision":"REACH","version":1}            | 422 | evidence-required
            {"decision":"REACH","version":1,"evidence":[]} | 422 | evidence-required
            {"decision":"REACH","version":1,"evidence":[{"title":"E"}]} | 422 | evidence-somewhere
            {"decision":"REACH","version":1,"evidence":[7]} | 422 | type
            {"decision":"REACH","version":1,"evidence":[{"title":"E","heldOffline":"机密"}]} | 422 | classified
            {"decision":"REACH","version":1,"on":"2099-01-01","evidence":[{"title":"E","heldOffline":"samr"}]} | 422 | on-to-come
            {"decision":"REACH","version":1,"on":"today","evidence":[{"title":"E","heldOffline":"samr"}]} | 422 | date
            {"decision":"DROP","version":1}             | 422 | reason-required
            {"decision":"DROP","version":1,"reason":" "} | 422 | reason-required
            {"decision":"REFUSE","version":1}           | 422 | reason-required
            {"decision":"DROP","version":1,"reason":"R","by":"me"} | 422 | unknown-member
            {"decision":"DROP","version":1,"reason":"R","agency":"a b"} | 422 | code
            {"decision":"DROP","version":99999999999,"reason":"R"} | 422 | type
            """)
    void decision_is_refused(String body, int status, String rule) {
        aMilestone();
        lead().body(body)
                .post("/api/v1/projects/p/milestones/m/decisions")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors.rule", hasItem(rule));
    }

    @ParameterizedTest(name = "GET {0}: {1}")
    @CsvSource({
        "p/milestones?asOf=2023-02-30, 422",
        "p/milestones?knownAt=yesterday, 422",
        "p/milestones?knownAt=2999-01-01T00:00:00Z, 422",
        "p/milestones?limit=1001, 400",
        "p/milestones?cursor=AAA, 400",
        "p/milestones?state=SLIPPED, 400",
        "p/milestones/m?version=1, 400",
        "p/milestones/no, 404",
        "p/milestones/a%2Fb, 404",
        "p/milestones/a%00b, 404",
        "no/milestones, 404",
        "no/milestones/m, 404"
    })
    void question_is_refused(String path, int status) {
        aMilestone();
        given().urlEncodingEnabled(false)
                .get("/api/v1/projects/" + path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status));
    }

    @ParameterizedTest(name = "PUT {0}: {1}")
    @CsvSource({"p/milestones/a%20b, 422", "p/milestones/a%2Fb, 422", "a%20b/milestones/m, 422", "no/milestones/m, 404"
    })
    void address_is_refused(String path, int status) {
        by("li", "samr", "submitter")
                .urlEncodingEnabled(false)
                .header("If-None-Match", "*")
                .body(GOOD + "}")
                .put("/api/v1/projects/" + path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
    }

    private static void aMilestone() {
        led("p");
        lead().header("If-None-Match", "*").body(GOOD + "}").put("/api/v1/projects/p/milestones/m");
    }
}
