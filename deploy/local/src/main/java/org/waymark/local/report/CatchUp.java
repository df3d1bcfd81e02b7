package org.waymark.local.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import org.waymark.local.plan.Answer;
import org.waymark.local.plan.ServiceClient;

/** Waits until a report covers everything the other services have recorded. */
public record CatchUp(ServiceClient indicatorService, ServiceClient projectService, ServiceClient reportingService) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int QUIET_LOOKS = 3;

    /** @return whether it did so in time */
    public boolean await(String plan) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        String before = "";
        int quiet = 0;
        while (Instant.now().isBefore(end)) {
            // The relay gives positions a moment after the commit: only a position that no longer changes is the last
            // one.
            long indicators = position(indicatorService, "/indicators");
            long projects = position(projectService, "/agencies");
            Answer report = reportingService.get("/reports/plans/" + plan + "?minPosition=/indicator-service:"
                    + indicators + "&minPosition=/project-service:" + projects);
            JsonNode upTo = report.body().path("upTo");
            boolean covered = report.isSuccess()
                    && upTo.path("/indicator-service").asLong() >= indicators
                    && upTo.path("/project-service").asLong() >= projects;
            String now = indicators + " " + projects + " " + upTo;
            quiet = covered && now.equals(before) ? quiet + 1 : 0;
            if (quiet == QUIET_LOOKS) {
                return true;
            }
            before = now;
            Thread.sleep(100);
        }
        return false;
    }

    private static long position(ServiceClient service, String list) {
        return service.get(list + "?limit=1").position().orElse(0L);
    }
}
