package org.waymark.project.part;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is sent as a part of a project, the answer is a problem of the sender's that says why; never a 500. */
@QuarkusTest
class BadPartInputTest extends ProjectPartTest {
    private static final String RISK =
            """
            {"kind":"RISK","title":{"en":"R"},"probability":"LOW","impact":"LOW","owner":"samr","state":"CLOSED"}""";

    @ParameterizedTest(name = "PUT {0} {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            risks/x | []                                                  | 400 |
            risks/x | {"kind":"RISK","kind":"RISK"}                       | 400 |
            risks/x | {}                                                  | 422 | /owner
            risks/x | {"kind":"DANGER"}                                   | 422 | /kind
            risks/x | {"kind":"RISK"}                                     | 422 | /probability
            risks/x | {"kind":"ISSUE","probability":"LOW"}                | 422 | /probability
            risks/x | {"kind":"ISSUE","state":"OCCURRED"}                 | 422 | /state
            risks/x | {"state":"OPEN"}                                    | 422 | /reviewOn
            risks/x | {"reviewOn":"2023-02-30"}                           | 422 | /reviewOn
            risks/x | {"title":"text"}                                    | 422 | /title
            risks/x | {"owner":"a/b"}                                     | 422 | /owner
            risks/x | {"impact":3}                                        | 422 | /impact
            risks/x | {"effectiveFrom":"2999-01-01"}                      | 422 | /effectiveFrom
            risks/x | {"color":"red"}                                     | 422 | /color
            risks/x | {"mitigation":{"zh":"【机密】"}}                     | 422 | /mitigation/zh
            risks/a%20b | {}                                              | 422 | ?risk
            contributions/x | {}                                          | 422 | /shares
            contributions/x | {"shares":{}}                               | 422 | /shares
            contributions/x | {"shares":[null]}                           | 422 | /shares/0
            contributions/x | {"shares":[{"period":"2025"}]}              | 422 | /shares/0/share
            contributions/x | {"shares":[{"period":2025,"share":0.1}]}    | 422 | /shares/0/period
            contributions/x | {"shares":[{"period":"2025-Q5","share":1}]} | 422 | /shares/0/period
            contributions/x | {"shares":[{"period":"2025","share":0}]}    | 422 | /shares/0/share
            contributions/x | {"shares":[{"period":"2025","share":1.01}]} | 422 | /shares/0/share
            contributions/x | {"shares":[{"period":"2025","share":"1"}]}  | 422 | /shares/0/share
            contributions/x | {"shares":[{"period":"2025","share":1e-400000000}]} | 422 | /shares/0/share
            contributions/x | {"shares":[{"period":"2025","share":0.1},{"period":"2025-A1","share":0.1}]} | 422 | /shares
            contributions/x | {"shares":[],"note":{"zh":""}}              | 422 | /note
            contributions/%E4%B8%80 | {"shares":[]}                       | 422 | ?indicator
            pilots/x | {}                                                 | 422 | /region
            pilots/x | {"agency":"samr","region":"广东"}                   | 422 | /region
            pilots/x | {"agency":"samr","state":"DONE"}                   | 422 | /state
            pilots/x | {"agency":"samr","from":"2023-02-01","until":"2023-01-31"} | 422 | /until
            pilots/x | {"agency":"samr","state":"ENDED"}                  | 422 | /outcome
            pilots/x | {"agency":"samr","evidence":[{"title":"T"}]}       | 422 | /evidence/0/url
            pilots/x | {"agency":"samr","sources":[{"url":"ftp://x"}]}    | 422 | /sources/0/url
            funding/2023 | {}                                             | 422 | /lines
            funding/2023 | {"lines":[{}]}                                 | 422 | /lines/0/planned
            funding/2023 | {"lines":[{"planned":-1}]}                     | 422 | /lines/0/planned
            funding/2023 | {"lines":[{"planned":1e400000000}]}            | 422 | /lines/0/planned
            funding/2023 | {"lines":[{"planned":1,"spent":2}]}            | 422 | /lines/0/spent
            funding/2023 | {"lines":[{"currency":"RMB"}]}                 | 422 | /lines/0/currency
            funding/2023 | {"lines":[{"currency":"cny"}]}                 | 422 | /lines/0/currency
            funding/2023 | {"lines":[{"unitMultiplier":16}]}              | 422 | /lines/0/unitMultiplier
            funding/2023 | {"lines":[{"code":"a"},{"code":"a"}]}          | 422 | /lines
            funding/23 | {"lines":[]}                                     | 422 | ?year
            funding/2023-Q1 | {"lines":[]}                                | 422 | ?year
            """)
    void is_refused_with_its_place(String part, String body, int status, String pointer) {
        var refused = submitter("cnipa")
                .urlEncodingEnabled(false)
                .header("If-None-Match", "*")
                .body(body)
                .put("/api/v1/projects/led/" + part)
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
        if (pointer != null) {
            refused.body("errors.pointer", hasItem(pointer));
        }
    }

    @ParameterizedTest(name = "POST decision {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            x | {                                              | 400 | unreadable
            x | {}                                             | 422 | rules-broken
            x | {"decision":"PUBLISH"}                         | 422 | rules-broken
            x | {"decision":"ACCEPT","version":1}              | 422 | rules-broken
            x | {"decision":"PUBLISH","version":0}             | 422 | rules-broken
            x | {"decision":"PUBLISH","version":"1"}           | 422 | rules-broken
            x | {"decision":"PUBLISH","version":1.5}           | 422 | rules-broken
            x | {"decision":"PUBLISH","version":1,"on":"now"}  | 422 | rules-broken
            x | {"decision":"UNPUBLISH","version":1,"reason":" "} | 422 | rules-broken
            x | {"decision":"PUBLISH","version":1,"reason":"（绝密）"} | 422 | rules-broken
            x | {"decision":"PUBLISH","version":1,"by":"me"}   | 422 | rules-broken
            y | {"decision":"PUBLISH","version":1}             | 404 | not-found
            a%2Fb | {"decision":"PUBLISH","version":1}         | 404 | not-found
            """)
    void a_bad_decision_is_refused(String risk, String body, int status, String problem) {
        create("samr", "led/risks/x", RISK).statusCode(201);

        of("x", "office")
                .urlEncodingEnabled(false)
                .body(body)
                .post("/api/v1/projects/led/risks/" + risk + "/decisions")
                .then()
                .statusCode(status)
                .body("type", equalTo("/problems/" + problem));
    }
}
