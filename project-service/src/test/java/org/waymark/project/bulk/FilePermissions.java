package org.waymark.project.bulk;

import static org.waymark.project.milestone.MilestoneClient.project;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.function.Function;
import org.waymark.conformity.permission.PermissionTable;

/** Who may do what with files: cnipa leads, samr takes part. What somebody may not do is an error of its row. */
public final class FilePermissions {
    private static final String BY_ROW = "403; 422: submitter, office; allowed: submitter of the agency";
    private static final String BY_ROW_OF_THE_OFFICE = "403; 422: submitter; allowed: office";
    private static final String MILESTONE =
            """
            [{"project":"%s","milestone":"filed","title":{"en":"M"},"due":"2099-06-30","criterion":{"en":"C"},
              "agency":"cnipa"}]""";
    private static final String REPORT =
            """
            [{"project":"%s","period":"2023-Q1","tasks":[{"task":"t1","narrative":{"en":"N"},"completion":1}]}]""";

    private FilePermissions() {}

    public static PermissionTable addTo(PermissionTable table) {
        project(
                "filed",
                """
                "known":true,"agencies":[{"agency":"cnipa","role":"LEAD"},{"agency":"samr","role":"PARTICIPANT"}]""");
        project("filed-by-nobody", "\"known\":false");
        return table.writes("setMilestones", BY_ROW, sends("milestones", MILESTONE, "filed"))
                .writes("setMilestones", "with `dryRun`", BY_ROW, sends("milestones?dryRun=true", MILESTONE, "filed"))
                .writes(
                        "setMilestones",
                        "where nobody leads",
                        BY_ROW_OF_THE_OFFICE,
                        sends("milestones", MILESTONE, "filed-by-nobody"))
                .writes("reportProgress", BY_ROW, sends("progress", REPORT, "filed"))
                .writes("reportProgress", "with `dryRun`", BY_ROW, sends("progress?dryRun=true", REPORT, "filed"))
                .writes(
                        "reportProgress",
                        "where nobody leads",
                        BY_ROW_OF_THE_OFFICE,
                        sends("progress", REPORT, "filed-by-nobody"));
    }

    private static Function<RequestSpecification, Response> sends(String path, String file, String project) {
        return who -> who.contentType("application/json")
                .body(file.formatted(project))
                .post("/api/v1/" + path);
    }
}
