package org.waymark.project.progress;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.waymark.project.progress.Reporting.define;
import static org.waymark.project.progress.Reporting.draft;
import static org.waymark.project.progress.Reporting.office;
import static org.waymark.project.progress.Reporting.reporter;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.regex.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.project.ProjectServiceTest;

/** Whatever is sent about progress, the answer is a problem of the sender's that says why; never a 500. */
@QuarkusTest
class BadReportTest extends ProjectServiceTest {
    private static final String TASK = "{\"task\":\"t1\",\"narrative\":{\"en\":\"N\"},\"completion\":1}";

    @BeforeEach
    void a_project() {
        define("p", Reporting.PROJECT);
    }

    /** T stands for a valid task. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            ``                                                              | 400 | NULL
            {                                                               | 400 | NULL
            []                                                              | 400 | NULL
            {"period":"2023-Q2","period":"2023-Q3","tasks":[T]}             | 400 | NULL
            {"period":"2023-Q2","tasks":[T],"rating":NaN}                   | 400 | NULL
            {}                                                              | 422 | required
            {"period":2023,"tasks":[T]}                                     | 422 | type
            {"period":"2023-Q5","tasks":[T]}                                | 422 | period
            {"period":"2023","tasks":[T]}                                   | 422 | period-type
            {"period":"2023-01-01/P10M","tasks":[T]}                        | 422 | period-type
            {"period":"9999-Q4","tasks":[T]}                                | 422 | period-to-come
            {"period":"2023-Q2","tasks":[]}                                 | 422 | required
            {"period":"2023-Q2","tasks":{}}                                 | 422 | type
            {"period":"2023-Q2","tasks":[null]}                             | 422 | type
            {"period":"2023-Q2","tasks":[{}]}                               | 422 | required
            {"period":"2023-Q2","tasks":[T,T]}                              | 422 | task-twice
            {"period":"2023-Q2","tasks":[{"task":"t9","narrative":{"en":"N"},"completion":1}]} | 422 | unknown-task
            {"period":"2023-Q2","tasks":[{"task":"a/b","narrative":{"en":"N"},"completion":1}]} | 422 | code
            {"period":"2023-Q2","tasks":[{"task":"t1","narrative":{},"completion":1}]} | 422 | label
            {"period":"2023-Q2","tasks":[{"task":"t1","narrative":"N","completion":1}]} | 422 | type
            {"period":"2023-Q2","tasks":[{"task":"t1","narrative":{"en":"N"},"completion":101}]} | 422 | range
            {"period":"2023-Q2","tasks":[{"task":"t1","narrative":{"en":"N"},"completion":-1}]} | 422 | range
            {"period":"2023-Q2","tasks":[{"task":"t1","narrative":{"en":"N"},"completion":1.5}]} | 422 | type
            {"period":"2023-Q2","tasks":[{"task":"t1","narrative":{"en":"N"},"completion":1e400000000}]} | 422 | type
            {"period":"2023-Q2","tasks":[{"task":"t1","narrative":{"en":"N"},"completion":1,"done":true}]} | 422 | unknown-member
            {"period":"2023-Q2","tasks":[T],"rating":"PURPLE","ratingReason":"x"} | 422 | one-of
            {"period":"2023-Q2","tasks":[T],"rating":"GREEN"}               | 422 | rating-reason
            {"period":"2023-Q2","tasks":[T],"rating":"GREEN","ratingReason":" "} | 422 | rating-reason
            {"period":"2023-Q2","tasks":[T],"ratingReason":"x"}             | 422 | without-rating
            {"period":"2023-Q2","tasks":[T],"rating":"RED","ratingReason":"x"} | 422 | recovery-plan
            {"period":"2023-Q2","tasks":[T],"recoveryPlan":{"due":"2001-01-01","text":{"en":"x"}}} | 422 | due-past
            {"period":"2023-Q2","tasks":[T],"recoveryPlan":{"due":"soon","text":{"en":"x"}}} | 422 | date
            {"period":"2023-Q2","tasks":[T],"recoveryPlan":{}}              | 422 | required
            {"period":"2023-Q2","tasks":[T],"requestedDecisions":[7]}       | 422 | type
            {"period":"2023-Q2","tasks":[T],"requestedDecisions":[""]}      | 422 | blank
            {"period":"2023-Q2","tasks":[T],"challenges":"text"}            | 422 | type
            {"period":"2023-Q2","tasks":[T],"on":"2999-01-01"}              | 422 | on-to-come
            {"period":"2023-Q2","tasks":[T],"on":"+999999999-12-31"}        | 422 | date
            {"period":"2023-Q2","tasks":[T],"colour":"red"}                 | 422 | unknown-member
            """)
    void in_a_report_is_refused(String body, int status, String rule) {
        refused(
                reporter("samr").body(body.replace("T,T", TASK + "," + TASK).replace("[T]", "[" + TASK + "]")),
                "/api/v1/projects/p/progress-reports",
                status,
                rule);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            {}                                                    | 422 | required
            {"decision":"SUBMIT"}                                 | 422 | required
            {"decision":"SUBMIT","version":0}                     | 422 | range
            {"decision":"SUBMIT","version":"1"}                   | 422 | type
            {"decision":"submit","version":1}                     | 422 | one-of
            {"decision":"APPROVE","version":1}                    | 422 | one-of
            {"decision":"NO_RESPONSE","version":1}                | 422 | clock-alone
            {"decision":"OBJECT","version":1}                     | 422 | reason-required
            {"decision":"RETURN","version":1,"reason":" "}        | 422 | reason-required
            {"decision":"SUBMIT","version":1,"reply":"x"}         | 422 | accept-only
            {"decision":"RECALL","version":1,"confirmBy":"2023-01-01"} | 422 | submit-only
            {"decision":"SUBMIT","version":1,"confirmBy":"2001-01-01"} | 422 | confirm-by-before
            {"decision":"SUBMIT","version":1,"on":"2023-02-30"}   | 422 | date
            {"decision":"SUBMIT","version":1,"reason":"绝密"}      | 422 | classified
            {"decision":"SUBMIT","version":1,"why":"x"}           | 422 | unknown-member
            """)
    void in_a_decision_is_refused(String body, int status, String rule) {
        String report = draft("p", "2023-Q2", "");

        refused(reporter("samr").body(body), "/api/v1/progress-reports/" + report + "/decisions", status, rule);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            {}                                                              | 422 | required
            {"period":"2023-Q2","rating":"BLUE","reason":"x"}               | 422 | one-of
            {"period":"2023-Q2","rating":"RED","reason":""}                 | 422 | blank
            {"period":"9999-Q2","rating":"RED","reason":"x"}                | 422 | period-to-come
            {"period":"2023-01-01/P10M","rating":"RED","reason":"x"}        | 422 | period-type
            {"period":"2023-W07","rating":"RED","reason":"x"}               | 422 | period-type
            {"period":"2023-Q2","rating":"RED","reason":"x","on":"2999-01-01"} | 422 | on-to-come
            {"period":"2023-Q2","rating":"RED","reason":"【秘密】"}           | 422 | classified
            {"period":"2023-Q2","rating":"RED","reason":"x","by":"OFFICE"}  | 422 | unknown-member
            """)
    void in_a_rating_is_refused(String body, int status, String rule) {
        refused(office().body(body), "/api/v1/projects/p/ratings", status, rule);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            []                                                       | type
            {}                                                       | required
            {"periodType":"W","from":"2023-W01","dueAfterDays":1}    | one-of
            {"periodType":"Q","from":"2023-S1","dueAfterDays":1}     | period-type
            {"periodType":"Q","from":"2023-Q9","dueAfterDays":1}     | period
            {"periodType":"Q","from":"2023-Q1","dueAfterDays":-1}    | range
            {"periodType":"Q","from":"2023-Q1","dueAfterDays":1,"to":"2025-Q4"} | unknown-member
            """)
    void in_a_schedule_is_refused(String schedule, String rule) {
        creating()
                .body(Reporting.PROJECT.replaceFirst(
                        "\"reporting\":.*}", Matcher.quoteReplacement("\"reporting\":" + schedule + "}")))
                .put("/api/v1/projects/scheduled")
                .then()
                .statusCode(422)
                .body("errors.rule", hasItem(rule));
    }

    @ParameterizedTest
    @CsvSource({"none", "a%00b", "0190b3c4-5d6e-7f80-9a1b-2c3d4e5f6071"})
    void a_report_that_is_not_there_is_not_found(String id) {
        office().urlEncodingEnabled(false)
                .get("/api/v1/progress-reports/" + id)
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    private static void refused(RequestSpecification request, String path, int status, String rule) {
        var answer = request.post(path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status));
        if (!rule.equals("NULL")) {
            answer.body("errors.rule", hasItem(rule));
        }
    }
}
