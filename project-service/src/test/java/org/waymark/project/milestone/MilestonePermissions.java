package org.waymark.project.milestone;

import static org.waymark.project.milestone.MilestoneClient.EVIDENCE;
import static org.waymark.project.milestone.MilestoneClient.REASON;
import static org.waymark.project.milestone.MilestoneClient.by;
import static org.waymark.project.milestone.MilestoneClient.path;
import static org.waymark.project.milestone.MilestoneClient.project;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.function.Function;
import org.waymark.conformity.permission.PermissionTable;

/** Who may do what with milestones: cnipa leads, samr takes part. */
public final class MilestonePermissions {
    private static final String BODY = MilestoneClient.body(LocalDate.of(2099, 6, 30), "cnipa", "");
    private static final String OTHERS_ALONE =
            "403; allowed: office, submitter, verifier; 403: office of the agency, submitter of the agency, verifier of the agency";

    private int made;

    public static PermissionTable addTo(PermissionTable table) {
        return new MilestonePermissions().rows(table);
    }

    private PermissionTable rows(PermissionTable table) {
        project(
                "shown",
                """
                "known":true,"agencies":[{"agency":"cnipa","role":"LEAD"},{"agency":"samr","role":"PARTICIPANT"}]""");
        project("lost", "\"known\":false");
        fresh();
        return table.reads("listMilestones", "open", "/api/v1/projects/shown/milestones")
                .reads("getMilestone", "open", path("shown/m1"))
                .writes("putMilestone", "403; allowed: submitter of the agency", who -> puts(who, "shown/own"))
                .writes("putMilestone", "where nobody leads", "403; allowed: office", who -> puts(who, "lost/m"))
                .writes(
                        "decideOnMilestone",
                        "REACH",
                        "403; allowed: submitter of the agency",
                        decides("REACH", EVIDENCE))
                .writes("decideOnMilestone", "ACCEPT", OTHERS_ALONE, decides("ACCEPT", "", "REACH"))
                .writes("decideOnMilestone", "REFUSE", OTHERS_ALONE, decides("REFUSE", REASON, "REACH"))
                .writes("decideOnMilestone", "DROP", "403; allowed: submitter of the agency", decides("DROP", REASON))
                .writes(
                        "decideOnMilestone",
                        "REVOKE",
                        "403; allowed: office",
                        decides("REVOKE", REASON, "REACH", "ACCEPT"));
    }

    private static Response puts(RequestSpecification who, String milestone) {
        return who.contentType("application/json")
                .header("If-None-Match", "*")
                .body(BODY)
                .put(path(milestone));
    }

    private Function<RequestSpecification, Response> decides(String decision, String more, String... before) {
        return who -> {
            String milestone = fresh();
            int version = 1;
            for (String earlier : before) {
                RequestSpecification by =
                        earlier.equals("REACH") ? by("reacher", "cnipa", "submitter") : by("acceptor", "nao", "office");
                MilestoneClient.decide(by, milestone, earlier, version++, EVIDENCE)
                        .statusCode(200);
            }
            return who.contentType("application/json")
                    .body("{\"decision\":\"%s\",\"version\":%d%s}".formatted(decision, version, more))
                    .post(path(milestone) + "/decisions");
        };
    }

    private String fresh() {
        String milestone = "shown/m" + ++made;
        puts(by("setter", "cnipa", "submitter"), milestone).then().statusCode(201);
        return milestone;
    }
}
