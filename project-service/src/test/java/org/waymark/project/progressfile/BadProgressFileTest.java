package org.waymark.project.progressfile;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.waymark.project.progress.Reporting.PROJECT;
import static org.waymark.project.progress.Reporting.define;
import static org.waymark.project.progress.Reporting.reporter;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.project.ProjectServiceTest;

/** Whatever file is sent, the answer is a problem of the sender's that says what to mend; never a 500. */
@QuarkusTest
class BadProgressFileTest extends ProjectServiceTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            ``                                       | 400 |
            project,period                           | 422 | required
            project,milestone\\np,m                  | 422 | unknown-column
            专项,周期,任务\\np,2023-Q1,t1            | 422 | unknown-column
            project,period,task\\np,2023-Q1,t1       | 422 | required
            project,period,task,2023-Q1\\np,2023-Q1,t1,1 | 422 | unknown-column
            +p,2023-Q1,t1,N,1,x                      | 422 | columns
            +p,2023-Q1,t1,N,x                        | 422 | type
            +p,2023-Q1,t1,N,1.5                      | 422 | type
            +p,2023-Q1,t1,N,40%                      | 422 | type
            +p,2023-Q1,t1,N,-1                       | 422 | range
            +p,2023-Q1,t1,N,                         | 422 | required
            +p,2023-Q1,t1,,1                         | 422 | required
            +p,2023-Q1,,N,1                          | 422 | required
            +p,2023-Q1,a b,N,1                       | 422 | code
            +p,2023-Q1,t9,N,1                        | 422 | unknown-task
            +p,2023-Q1,t1,N,1\\np,2023-Q1,t1,N,1     | 422 | task-twice
            +p,2023,t1,N,1                           | 422 | period-type
            +p,2023年第一季度,t1,N,1                  | 422 | period
            +p,9999-Q1,t1,N,1                        | 422 | period-to-come
            +p,,t1,N,1                               | 422 | required
            +,2023-Q1,t1,N,1                         | 422 | required
            +no,2023-Q1,t1,N,1                       | 422 | unknown-project
            +p,2023-Q1,t1,机密,1                      | 422 | classified
            """)
    void as_csv_is_refused(String file, int status, String rule) {
        String head = "project,period,task,narrativeEn,completion\n";
        String sent = file.startsWith("+") ? head + file.substring(1) : file;
        answered("text/csv", sent.replace("\\n", "\n"), status, rule);
    }

    /** T stands for a valid task. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            {"project":"p"}                          | 400 |
            [{}]                                     | 422 | required
            [[]]                                     | 422 | type
            [{"project":"p","period":2023,"tasks":[T]}] | 422 | type
            [{"project":"p","period":"2023-Q1","tasks":[]}] | 422 | required
            [{"project":"p","period":"2023-Q1","tasks":{}}] | 422 | type
            [{"project":"p","period":"2023-Q1","tasks":[null]}] | 422 | type
            [{"project":"p","period":"2023-Q1","tasks":[T],"state":"ACCEPTED"}] | 422 | unknown-member
            [{"project":"p","period":"2023-Q1","tasks":[T],"rating":"RED","ratingReason":"x"}] | 422 | recovery-plan
            [{"project":"p","period":"2023-Q1","tasks":[T]},{"project":"p","period":"2023-Q1","tasks":[T]}] | 422 | row-twice
            [{"project":"p","period":"2023-Q1","tasks":[T],"on":"2999-01-01"}] | 422 | on-to-come
            [{"project":"p","period":"2023-Q1","tasks":[T],"challenges":{"zh":"绝密"}}] | 422 | classified
            [{"project":"p","period":"2023-Q1","tasks":[T],"requestedDecisions":["a\\u0000"]}] | 422 | text
            """)
    void as_json_is_refused(String file, int status, String rule) {
        String task = "{\"task\":\"t1\",\"narrative\":{\"en\":\"N\"},\"completion\":1}";
        answered("application/json", file.replace("[T]", "[" + task + "]"), status, rule);
    }

    private static void answered(String type, String file, int status, String rule) {
        define("p", PROJECT);
        ValidatableResponse answer = ProgressFileTest.sent(reporter("samr"), "", type, file)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status));
        if (rule != null) {
            answer.body("errors.rule", hasItem(rule));
        }
    }
}
