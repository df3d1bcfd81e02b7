package org.waymark.project.progress;

import static org.waymark.project.progress.Reporting.content;
import static org.waymark.project.progress.Reporting.office;
import static org.waymark.project.progress.Reporting.reporter;

import java.util.Map;

/** Two of everything about the progress of a project, so that its lists have pages. */
public final class KnownReports {
    private KnownReports() {}

    /** Values for parameters in paths. */
    public static Map<String, String> of(String project, String leader) {
        String report = null;
        String rating = null;
        for (String period : new String[] {"2023-Q1", "2023-Q2"}) {
            report = reporter(leader)
                    .body(content(period, 1, ""))
                    .post("/api/v1/projects/" + project + "/progress-reports")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            rating = office().body("{\"period\":\"" + period + "\",\"rating\":\"RED\",\"reason\":\"x\"}")
                    .post("/api/v1/projects/" + project + "/ratings")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
        }
        return Map.of("progress-reports/{id}", report, "ratings/{id}", rating, "office-ratings/{period}", "2023-Q1");
    }
}
