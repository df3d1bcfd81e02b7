package org.waymark.local.command;

import java.net.URI;
import org.waymark.local.suite.DataFolder;
import org.waymark.local.suite.LocalSuite;

/** Where everything is. */
record Directions(LocalSuite suite, DataFolder folder) {

    String text() {
        URI indicators = suite.address("indicator-service");
        URI projects = suite.address("project-service");
        URI reports = suite.address("reporting-service");
        String data = folder.path().equals(Options.repository().resolve(".waymark")) ? "" : " --data " + folder.path();
        return """
                Report             %3$s/api/v1/reports/plans/ipr-14fyp
                indicator-service  %1$s   %1$s/q/swagger-ui
                project-service    %2$s   %2$s/q/swagger-ui
                reporting-service  %3$s   %3$s/q/swagger-ui
                Health, metrics    %8$s   /q/health, /q/metrics (indicator-service)
                                   %9$s   (project-service)
                                   %10$s   (reporting-service)
                PostgreSQL         127.0.0.1:%4$d   databases indicator, project, reporting
                Kafka              127.0.0.1:%5$d
                Logs               %6$s

                A token            deploy/local/token%7$s --agency cnipa --roles submitter
                Its processes      deploy/local/status%7$s
                Stop               deploy/local/down%7$s   (or Ctrl-C)
                """
                .formatted(
                        indicators,
                        projects,
                        reports,
                        suite.ports().postgres(),
                        suite.ports().kafka(),
                        folder.path().resolve("log"),
                        data,
                        suite.managementAddress("indicator-service"),
                        suite.managementAddress("project-service"),
                        suite.managementAddress("reporting-service"));
    }
}
