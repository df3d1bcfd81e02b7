package org.waymark.project;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is sent, the answer is a problem of the sender's that says why; never a 500. */
@QuarkusTest
class BadInputTest extends ProjectServiceTest {
    @ParameterizedTest(name = "PUT {0} {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "NULL",
            textBlock =
                    """
            agencies/x | ``                                   | 400
            agencies/x | {                                    | 400
            agencies/x | []                                   | 400
            agencies/x | null                                 | 400
            agencies/x | "text"                               | 400
            agencies/x | {"name":{"en":"a"},"name":{"en":"b"}} | 400
            agencies/x | {"name":{"en":"a"}} x                | 400
            agencies/x | {"name":NaN}                         | 400
            agencies/x | {}                                   | 422
            agencies/x | {"name":null}                        | 422
            agencies/x | {"name":"text"}                      | 422
            agencies/x | {"name":{"fr":"X"}}                  | 422
            agencies/x | {"name":{"en":7}}                    | 422
            agencies/x | {"name":{"en":"X"},"validTo":20230518} | 422
            agencies/x | {"name":{"en":"X"},"validTo":"2023-02-30"} | 422
            agencies/x | {"name":{"en":"X"},"sources":{}}     | 422
            agencies/x | {"name":{"en":"X"},"sources":[null]} | 422
            agencies/x | {"name":{"en":"X"},"provenance":{"doubts":"text"}} | 422
            agencies/x | {"name":{"en":"X"},"validTo":"+999999999-12-31"} | 422
            agencies/x | {"name":{"en":"X"},"validTo":"-2023-05-1"} | 422
            agencies/x | {"name":{"en":"X"},"provenance":{"printed":"text"}} | 422
            agencies/x | {"name":{"en":"X"},"provenance":{"printed":{"a":1e400000000}}} | 422
            agencies/x | {"name":{"en":"a\\u0000b"}}          | 422
            agencies/x | {"name":{"en":"a\\ud800b"}}          | 422
            agencies/x | {"name":{"en":"X"},"remarks":"\\u0000"} | 422
            agencies/x | {"name":{"en":"X"},"provenance":{"printed":{"a":"\\u0000"}}} | 422
            agencies/x | {"name":{"en":"X"},"provenance":{"printed":{"\\udc00":"a"}}} | 400
            projects/x | {"plan":"p","name":{"en":"P"},"number":1e400000000,"responsibility":{"known":false,"effectiveFrom":"2021-10-28"}} | 422
            projects/x | {"plan":"p","name":{"en":"P"},"responsibility":{"known":false,"effectiveFrom":"+999999999-12-31"}} | 422
            agencies/a%20b | {"name":{"en":"X"}}              | 422
            agencies/a%00b | {"name":{"en":"X"}}              | 422
            agencies/x | {"name":{"en":"X"},"remarks":"机密"}   | 422
            projects/x | {"plan":"p","name":{"zh":"【绝密】"},"responsibility":{"known":false,"effectiveFrom":"2021-10-28"}} | 422
            projects/x | {}                                   | 422
            projects/x | {"plan":"p","name":{"en":"P"},"responsibility":null} | 422
            projects/x | {"plan":"p","name":{"en":"P"},"responsibility":[]} | 422
            projects/x | {"plan":"p","name":{"en":"P"},"responsibility":{"known":1}} | 422
            projects/x | {"plan":"p","name":{"en":"P"},"number":1.5,"responsibility":{"known":false,"effectiveFrom":"2021-10-28"}} | 422
            projects/x | {"plan":"p","name":{"en":"P"},"number":99999999999,"responsibility":{"known":false,"effectiveFrom":"2021-10-28"}} | 422
            projects/x | {"plan":"p","name":{"en":"P"},"responsibility":{"known":true,"effectiveFrom":"2021-10-28","agencies":[7]}} | 422
            """)
    void in_a_body_is_refused(String path, String body, int status) {
        creating()
                .urlEncodingEnabled(false)
                .body(body)
                .put("/api/v1/" + path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status));
    }

    @ParameterizedTest(name = "GET {0}")
    @CsvSource({
        "agencies?asOf=yesterday, 422",
        "agencies?asOf=2023-02-30, 422",
        "agencies?limit=0, 400",
        "agencies?limit=1001, 400",
        "agencies?limit=abc, 400",
        "agencies?limit=99999999999, 400",
        "agencies?cursor=%25%25, 400",
        "agencies?cursor=AAA, 400",
        "agencies?cursor=foo, 400",
        "agencies?cursor=YQ, 400",
        "agencies/x?version=0, 400",
        "agencies/x?version=one, 400",
        "agencies/a%00b, 404",
        "projects?cursor=YQ, 400",
        "projects?cursor=YS85OTk5OTk5OTk5OS9i, 400",
        "projects?asOf=%2B999999999-12-31, 422",
        "projects/x?asOf=20230101, 422",
        "projects/a%00b, 404"
    })
    void in_a_query_is_refused(String path, int status) {
        given().urlEncodingEnabled(false)
                .get("/api/v1/" + path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({"text/plain, 415", "application/xml, 415"})
    void of_another_kind_is_refused(String contentType, int status) {
        creating()
                .contentType(contentType)
                .body("<a/>")
                .put("/api/v1/agencies/x")
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
    }
}
