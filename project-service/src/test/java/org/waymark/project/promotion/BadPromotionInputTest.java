package org.waymark.project.promotion;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.project.ProjectServiceTest;

/** Whatever is sent about coordinators, promotion plans and their results: a problem of the sender's, never a 500. */
@QuarkusTest
class BadPromotionInputTest extends ProjectServiceTest {
    private static final String NAMED = "\"agency\":\"miit\",\"effectiveFrom\":\"2023-01-01\",\"reason\":\"r\"";
    private static final String PLAN = "\"title\":{\"zh\":\"t\"},\"period\":\"2023\",\"released\":\"2023-07-27\"";
    private static final String ITEM =
            "\"number\":1,\"text\":{\"zh\":\"t\"},\"agencies\":[{\"agency\":\"a\",\"role\":\"LEAD\"}]";
    private static final String DONE = "\"result\":\"DONE\",\"text\":{\"zh\":\"t\"}";

    @ParameterizedTest(name = "coordinator {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            ``                                                              | 400 | NULL
            []                                                              | 400 | NULL
            {}                                                              | 422 | required
            {"agency":"miit","effectiveFrom":"2023-01-01"}                  | 422 | required
            {"agency":"miit","effectiveFrom":"2023-01-01","reason":" "}     | 422 | blank
            {"agency":"a b","effectiveFrom":"2023-01-01","reason":"r"}      | 422 | code
            {"agency":7,"effectiveFrom":"2023-01-01","reason":"r"}          | 422 | type
            {"agency":"miit","effectiveFrom":"2023-02-30","reason":"r"}     | 422 | date
            {"agency":"miit","effectiveFrom":"2023-01-01","reason":["r"]}   | 422 | type
            {@NAMED,"lead":"miit"}                                          | 422 | unknown-member
            {@NAMED,"reason":"twice"}                                       | 400 | NULL
            {"agency":"miit","effectiveFrom":"2023-01-01","reason":"机密 7 号"} | 422 | classified
            {"agency":"miit","effectiveFrom":"2023-01-01","reason":"\\u0000"} | 422 | text
            """,
            nullValues = "NULL")
    void about_a_coordinator_is_refused(String body, int status, String rule) {
        creating()
                .body(
                        """
                        {"plan":"p1","name":{"en":"P"},"responsibility":{"known":true,"effectiveFrom":"2021-10-28",
                         "agencies":[{"agency":"miit","role":"SHARED"},{"agency":"mof","role":"SHARED"}]}}""")
                .put("/api/v1/projects/shared");
        refused("projects/shared/coordinator", body.replace("@NAMED", NAMED), status, rule);
    }

    @ParameterizedTest(name = "promotion plan {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            {}                                                              | 422 | required
            {@PLAN}                                                         | 422 | required
            {@PLAN,"parts":[]}                                              | 422 | required
            {@PLAN,"parts":{}}                                              | 422 | type
            {@PLAN,"parts":[7]}                                             | 422 | type
            {@PLAN,"parts":[{"title":{"zh":"t"}}]}                          | 422 | required
            {@PLAN,"parts":[{"sections":[{"title":{"zh":"t"},"items":[{@ITEM}]}]}]} | 422 | required
            {@PLAN,"parts":[{"title":{"zh":"t"},"sections":[{"title":{"zh":"t"},"items":[]}]}]} | 422 | required
            @ITEMS {}                                                       | 422 | required
            @ITEMS {"number":0,"text":{"zh":"t"},"agencies":[{"agency":"a","role":"LEAD"}]} | 422 | range
            @ITEMS {"number":1.5,"text":{"zh":"t"},"agencies":[{"agency":"a","role":"LEAD"}]} | 422 | type
            @ITEMS {"number":"1","text":{"zh":"t"},"agencies":[{"agency":"a","role":"LEAD"}]} | 422 | type
            @ITEMS {"number":99999999999,"text":{"zh":"t"},"agencies":[{"agency":"a","role":"LEAD"}]} | 422 | type
            @ITEMS {"number":1,"text":"t","agencies":[{"agency":"a","role":"LEAD"}]} | 422 | type
            @ITEMS {"number":1,"text":{"zh":"t"}}                           | 422 | names-somebody
            @ITEMS {"number":1,"text":{"zh":"t"},"agencies":[{"agency":"a","role":"BOSS"}]} | 422 | one-of
            @ITEMS {"number":1,"text":{"zh":"t"},"agencies":[{"agency":"a","role":"LEAD"},{"agency":"a","role":"LEAD"}]} | 422 | agency-twice
            @ITEMS {@ITEM,"projects":["a","a"]}                             | 422 | code-twice
            @ITEMS {@ITEM,"projects":["a/b"]}                               | 422 | code
            @ITEMS {@ITEM,"due":"31.12.2023"}                               | 422 | date
            @ITEMS {@ITEM,"deliverable":{"zh":"【绝密】名单"}}                   | 422 | classified
            @ITEMS {@ITEM,"owner":"a"}                                      | 422 | unknown-member
            @ITEMS {@ITEM},{@ITEM}                                          | 422 | number-twice
            {"title":{"zh":"t"},"period":2023,"released":"2023-07-27","parts":[]} | 422 | type
            {"title":{"zh":"t"},"period":"2023-Q5","released":"2023-07-27","parts":[]} | 422 | period
            {@PLAN,"effectiveFrom":"2023-07-26","parts":[]}                 | 422 | effective-from-order
            {@PLAN,"plans":"ipr-14fyp","parts":[]}                          | 422 | type
            """,
            nullValues = "NULL")
    void about_a_promotion_plan_is_refused(String body, int status, String rule) {
        String whole = body.startsWith("@ITEMS ") ? PromotionPlans.withItems(body.substring(7)) : body;
        refused("promotion-plans/p23", whole.replace("@PLAN", PLAN).replace("@ITEM", ITEM), status, rule);
    }

    @ParameterizedTest(name = "result {0} {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            1/results/2023  | {}                                              | 422 | required
            1/results/2023  | {"result":"FINISHED","text":{"zh":"t"}}         | 422 | one-of
            1/results/2023  | {"result":"done","text":{"zh":"t"}}             | 422 | one-of
            1/results/2023  | {"result":"DONE","text":"t"}                    | 422 | type
            1/results/2023  | {@DONE,"evidence":[{}]}                         | 422 | required
            1/results/2023  | {@DONE,"evidence":[{"title":"t"}]}              | 422 | evidence-somewhere
            1/results/2023  | {@DONE,"evidence":[{"title":"t","url":"x"}]}    | 422 | url
            1/results/2023  | {@DONE,"effectiveFrom":"9999-12-31"}            | 422 | not-to-come
            1/results/2023  | {@DONE,"agency":"a b"}                          | 422 | code
            1/results/2023  | {@DONE,"reason":"绝密"}                          | 422 | classified
            1/results/2023  | {@DONE,"by":"somebody"}                         | 422 | unknown-member
            1/results/2022  | {@DONE}                                         | 422 | year
            1/results/9999  | {@DONE}                                         | 422 | year
            1/results/23    | {@DONE}                                         | 422 | year
            1/results/%00   | {@DONE}                                         | 422 | NULL
            2/results/2023  | {@DONE}                                         | 404 | NULL
            0/results/2023  | {@DONE}                                         | 404 | NULL
            1e9/results/2023 | {@DONE}                                        | 404 | NULL
            """,
            nullValues = "NULL")
    void about_a_result_is_refused(String place, String body, int status, String rule) {
        as("office")
                .header("If-None-Match", "*")
                .body(PromotionPlans.serving("a"))
                .put("/api/v1/promotion-plans/p23");
        refused("promotion-plans/p23/items/" + place, body.replace("@DONE", DONE), status, rule);
    }

    @ParameterizedTest(name = "GET {0}")
    @CsvSource({
        "promotion-plans?plan=a%20b, 422",
        "promotion-plans?asOf=2023, 422",
        "promotion-plans?knownAt=2023-01-01, 422",
        "promotion-plans?limit=0, 400",
        "promotion-plans?cursor=YQ, 400",
        "promotion-plans/x?version=0, 400",
        "promotion-plans/a%00b, 404",
        "promotion-plans/x/items/1/results/%00, 404",
        "promotion-plans/x/items/one/results/2023, 404",
        "projects/a%00b/promotion-items, 404",
        "projects/a%00b/coordinator, 404",
        "agencies?knownAt=9999-01-01T00:00:00Z, 422",
        "agencies?q=a&q=b, 400",
        "projects/x?knownAt=yesterday, 422"
    })
    void in_a_query_is_refused(String path, int status) {
        given().urlEncodingEnabled(false)
                .get("/api/v1/" + path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
    }

    private static void refused(String path, String body, int status, String rule) {
        var answer = as("office")
                .header("If-None-Match", "*")
                .urlEncodingEnabled(false)
                .body(body)
                .put("/api/v1/" + path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status));
        if (rule != null) {
            answer.body("errors.rule", hasItem(rule));
        }
    }
}
