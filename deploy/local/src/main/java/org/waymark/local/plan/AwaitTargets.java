package org.waymark.local.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.local.suite.Refused;

/** Waits until a plan's report shows the targets that conclusions are about; after 30 s they are sent all the same. */
record AwaitTargets(ServiceClient reportingService) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    void named(List<Entry> conclusions, String plan) {
        Set<String> wanted = conclusions.stream()
                .map(Entry::body)
                .filter(body -> body.has("indicator"))
                .map(AwaitTargets::target)
                .collect(Collectors.toSet());
        Instant end = Instant.now().plus(PATIENCE);
        while (!shown(plan, wanted) && Instant.now().isBefore(end)) {
            pause();
        }
    }

    private boolean shown(String plan, Set<String> wanted) {
        Answer report = reportingService.get("/reports/plans/" + plan);
        return report.isSuccess()
                && report.body()
                        .path("indicators")
                        .valueStream()
                        .map(AwaitTargets::target)
                        .collect(Collectors.toSet())
                        .containsAll(wanted);
    }

    private static String target(JsonNode node) {
        return node.path("indicator").asText() + " " + node.path("area").asText();
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("Interrupted");
        }
    }
}
