package org.waymark.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What Kubernetes asks, by the manifests, is what a packaged service answers, and at its management port alone. */
@ExtendWith(SuiteExtension.class)
class ProbedPathsIT {
    private static final Path KUBERNETES = RunningSuite.REPOSITORY.resolve("deploy/kubernetes");
    private static final Pattern PATH = Pattern.compile("path: (/q/\\S+)");

    private final RunningSuite suite;

    ProbedPathsIT(RunningSuite suite) {
        this.suite = suite;
    }

    @Test
    void every_path_that_a_probe_or_a_scraper_asks_is_answered() throws IOException {
        List<String> paths = PATH.matcher(Files.readString(KUBERNETES.resolve("base/service/deployment.yaml"))
                        + Files.readString(KUBERNETES.resolve("components/prometheus-operator/services.yaml")))
                .results()
                .map(MatchResult::group)
                .map(found -> found.replace("path: ", ""))
                .toList();
        assertThat(paths).containsExactly("/q/health/started", "/q/health/ready", "/q/health/live", "/q/metrics");
        for (String service : List.of("indicator-service", "project-service", "reporting-service")) {
            for (String path : paths.subList(0, 3)) {
                suite.management(service).get(path).expect(200);
                suite.service(service).get(path).expect(404);
            }
            assertThat(suite.management(service).metrics()).contains("http_server_requests_seconds");
        }
    }
}
