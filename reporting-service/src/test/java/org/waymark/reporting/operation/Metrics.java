package org.waymark.reporting.operation;

import static io.restassured.RestAssured.given;

import java.time.Duration;
import java.util.function.DoublePredicate;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;

/** What a scrape shows. */
final class Metrics {
    private Metrics() {}

    /** Until the metric of the facts has such a value; fails after 30 s. */
    static void await(String metric, DoublePredicate wanted) {
        Awaitility.await(metric).atMost(Duration.ofSeconds(30)).until(() -> wanted.test(ofFacts(metric)));
    }

    private static double ofFacts(String metric) {
        String line = given().get(ConfigProvider.getConfig().getValue("test.management.url", String.class) + "/metrics")
                .asString()
                .lines()
                .filter(candidate -> candidate.startsWith(metric + "{") && candidate.contains("projection=\"facts\""))
                .findFirst()
                .orElseThrow();
        return Double.parseDouble(line.substring(line.lastIndexOf(' ')));
    }
}
