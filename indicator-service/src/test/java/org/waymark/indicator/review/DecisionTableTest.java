package org.waymark.indicator.review;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class DecisionTableTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            0 | SUBMITTED | PUBLISH  | publisher       | PUBLISHED
            0 | VERIFIED  | PUBLISH  | publisher       | PUBLISHED
            1 | SUBMITTED | PUBLISH  | publisher       | PUBLISHED
            1 | VERIFIED  | PUBLISH  | publisher       | PUBLISHED
            2 | VERIFIED  | PUBLISH  | publisher       | PUBLISHED
            2 | SUBMITTED | VERIFY   | verifier        | VERIFIED
            0 | SUBMITTED | RETURN   | publisher       | RETURNED
            1 | SUBMITTED | RETURN   | verifier        | RETURNED
            1 | SUBMITTED | RETURN   | office          | RETURNED
            2 | VERIFIED  | RETURN   | publisher       | RETURNED
            2 | VERIFIED  | RETURN   | office          | RETURNED
            1 | SUBMITTED | WITHDRAW | submitter       | WITHDRAWN
            2 | VERIFIED  | WITHDRAW | publisher       | WITHDRAWN
            2 | SUBMITTED | WITHDRAW | catalogue-admin | WITHDRAWN
            0 | PUBLISHED | WITHDRAW | submitter       | WITHDRAWN
            1 | PUBLISHED | WITHDRAW | submitter       | SUBMITTED
            2 | PUBLISHED | WITHDRAW | publisher       | WITHDRAWN
            1 | PUBLISHED | WITHDRAW | catalogue-admin | WITHDRAWN
            """)
    void what_somebody_may_decide_moves_the_vintage(
            int steps, String state, String decision, String role, String after) {
        Reviewing.in(state, steps)
                .decide(role, decision, 1)
                .statusCode(200)
                .body("reviewState", equalTo(after))
                .body("vintage", equalTo(state.equals("PUBLISHED") ? 2 : 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            1 | SUBMITTED | PUBLISH    | verifier        | forbidden
            1 | SUBMITTED | PUBLISH    | office          | forbidden
            1 | SUBMITTED | PUBLISH    | catalogue-admin | forbidden
            1 | SUBMITTED | PUBLISH    | submitter       | forbidden
            2 | SUBMITTED | VERIFY     | publisher       | forbidden
            2 | SUBMITTED | VERIFY     | office          | forbidden
            1 | SUBMITTED | RETURN     | submitter       | forbidden
            1 | SUBMITTED | RETURN     | catalogue-admin | forbidden
            1 | PUBLISHED | WITHDRAW   | verifier        | forbidden
            1 | PUBLISHED | WITHDRAW   | office          | forbidden
            0 | SUBMITTED | VERIFY     | verifier        | review-state
            1 | SUBMITTED | VERIFY     | verifier        | review-state
            2 | SUBMITTED | PUBLISH    | publisher       | review-state
            2 | VERIFIED  | VERIFY     | verifier        | review-state
            1 | PUBLISHED | PUBLISH    | publisher       | review-state
            1 | PUBLISHED | RETURN     | office          | review-state
            2 | RETURNED  | PUBLISH    | publisher       | review-state
            2 | RETURNED  | WITHDRAW   | submitter       | review-state
            1 | WITHDRAWN | PUBLISH    | publisher       | review-state
            """)
    void anything_else_is_refused(int steps, String state, String decision, String role, String problem) {
        Reviewing reviewing = Reviewing.in(state, steps);
        reviewing
                .decide(role, decision, 1)
                .statusCode(problem.equals("forbidden") ? 403 : 422)
                .body("type", equalTo("/problems/" + problem));
        reviewing.vintages(Reviewing.person("auditor")).body("items[-1].reviewState", equalTo(state));
    }
}
