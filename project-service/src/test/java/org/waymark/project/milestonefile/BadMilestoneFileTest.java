package org.waymark.project.milestonefile;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.waymark.project.milestone.MilestoneClient.lead;
import static org.waymark.project.milestone.MilestoneClient.led;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.project.ProjectServiceTest;

/** Whatever file is sent, the answer is a problem of the sender's that says what to mend; never a 500. */
@QuarkusTest
class BadMilestoneFileTest extends ProjectServiceTest {
    private static final String ROW = "p,m,M,2099-01-31,C,samr";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            ``                                       | 400 |
            project                                  | 422 | required
            project,milestone                        | 200 |
            project,milestone\\np,m                  | 422 | required
            Project,里程碑,titleEn\\np,m,M           | 422 | unknown-column
            project,milestone,owner\\np,m,samr       | 422 | unknown-column
            project,milestone,project\\np,m,p        | 422 | duplicate-column
            project;milestone\\np;m                  | 422 | separator
            Milestones of 2023\\nproject,milestone\\np,m | 422 | header-place
            ,project,milestone\\n1,p,m               | 422 | unnamed-column
            "project,milestone"\\n"p,m"              | 422 | rows-in-quotes
            sep=;\\nproject;milestone                | 422 | separator-line
            [{"project":"p"}]                        | 400 |
            <html></html>                            | 400 |
            %PDF-1.4                                 | 400 |
            +p,m,M,2099-01-31                        | 422 | columns
            +p,m,M,2099-01-31,C,samr,x               | 422 | columns
            +p,m,"M,2099-01-31,C,samr                | 400 | csv
            +p,m,M,2099-02-30,C,samr                 | 422 | date
            +p,m,M,2099/1/31,C,samr                  | 422 | date
            +p,m,M,,C,samr                           | 422 | required
            +p,m,,2099-01-31,C,samr                  | 422 | required
            +p,m,M,2099-01-31,,samr                  | 422 | required
            +p,m,M,2099-01-31,C,                     | 422 | required
            +p,m,M,2099-01-31,C,a b                  | 422 | code
            +p,m,M,2099-01-31,C,nobody               | 422 | agency-of-project
            +,m,M,2099-01-31,C,samr                  | 422 | required
            +p,,M,2099-01-31,C,samr                  | 422 | required
            +p,a/b,M,2099-01-31,C,samr               | 422 | code
            +no,m,M,2099-01-31,C,samr                | 422 | unknown-project
            +p,m,绝密,2099-01-31,C,samr              | 422 | classified
            +p,m,M,2099-01-31,C,samr\\np,m,M,2099-01-31,C,samr | 422 | row-twice
            project,milestone,titleEn,due,criterionEn,agency,task\\n=,t9          | 422 | unknown-task
            project,milestone,titleEn,due,criterionEn,agency,dependsOn\\n=,p      | 422 | reference
            project,milestone,titleEn,due,criterionEn,agency,dependsOn\\n=,p/a/b  | 422 | reference
            project,milestone,titleEn,due,criterionEn,agency,dependsOn\\n=,p/no   | 422 | unknown-milestone
            project,milestone,titleEn,due,criterionEn,agency,dependsOn\\n=,p/m    | 422 | circle
            project,milestone,titleEn,due,criterionEn,agency,dependsOn\\n=,/m     | 422 | code
            project,milestone,titleEn,due,criterionEn,agency,dependsOn\\n=,p/a b  | 422 | code
            project,milestone,titleEn,due,criterionEn,agency,effectiveFrom\\n=,2099-01-01 | 422 | effective-from-to-come
            """)
    void as_csv_is_refused(String file, int status, String rule) {
        led("p");
        String head = "project,milestone,titleEn,due,criterionEn,agency\n";
        String sent = file.startsWith("+") ? head + file.substring(1) : file;
        answered("text/csv", sent.replace("\\n", "\n").replace("=", ROW).replace("sep" + ROW, "sep="), status, rule);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            {                                       | 400 |
            {}                                      | 400 |
            null                                    | 400 |
            [                                       | 400 |
            [{}] x                                  | 400 |
            [{"project":"p","project":"p"}]         | 400 |
            [{"project":NaN}]                       | 400 |
            [7]                                     | 422 | type
            [null]                                  | 422 | type
            [[]]                                    | 422 | type
            [{}]                                    | 422 | required
            [{"project":7}]                         | 422 | type
            [{"project":"p","milestone":"m","owner":1}] | 422 | unknown-member
            [{"project":"p","milestone":"a\\u0000b"}]  | 422 | text
            [{"project":"p","milestone":"m","dependsOn":["p/a"]}] | 422 | type
            [{"project":"p","milestone":"m","dependsOn":[{"project":"p"}]}] | 422 | required
            [{"project":"p","milestone":"m","title":"M"}] | 422 | type
            [{"project":"p","milestone":"m","due":20990131}] | 422 | type
            [{"project":"p","milestone":"m","sources":[{}]}] | 422 | required
            [{"project":"p","milestone":"m","remarks":"【机密】"}] | 422 | classified
            project,milestone                       | 400 |
            """)
    void as_json_is_refused(String file, int status, String rule) {
        led("p");
        answered("application/json", file, status, rule);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "?dryRun=, text/csv, 400",
        "?dryRun=yes, text/csv, 400",
        "?mode=some, text/csv, 400",
        "?mode=ATOMIC, text/csv, 400",
        "?bom=1, text/csv, 400",
        "?limit=3, text/csv, 400",
        "?reason=%00, text/csv, 422",
        "'', text/plain, 415",
        "'', application/xml, 415",
        "'', application/vnd.sdmx.data+csv, 415",
        "'', application/vnd.ms-excel, 415",
        "'', multipart/form-data, 415"
    })
    void asked_otherwise_is_refused(String query, String type, int status) {
        lead().urlEncodingEnabled(false)
                .contentType(type + ";charset=UTF-8")
                .body("project,milestone\n".getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/milestones" + query)
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
    }

    private static void answered(String type, String file, int status, String rule) {
        ValidatableResponse answer =
                MilestoneFileTest.sent(lead(), "", type, file).statusCode(status);
        if (status != 200) {
            answer.contentType("application/problem+json").body("status", equalTo(status));
        }
        if (rule != null) {
            answer.body("errors.rule", hasItem(rule));
        }
    }
}
