package org.waymark.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waymark.backing.receiver.WebhookReceiver;
import org.waymark.backing.receiver.WebhookReceiver.Received;

/** Events reach a receiver though the service is killed while it delivers them. */
@ExtendWith(SuiteExtension.class)
class WebhooksIT {
    private final RunningSuite suite;

    WebhooksIT(RunningSuite suite) {
        this.suite = suite;
    }

    @Test
    void what_was_answered_is_delivered_in_order_whatever_is_killed_meanwhile() throws Exception {
        TrackedIndicator indicator = TrackedIndicator.define(suite);
        String token = suite.token("cnipa");
        String path = "/api/v1/subscriptions/" + indicator.code();
        try (WebhookReceiver receiver = new WebhookReceiver(one -> {
            Thread.sleep(20);
            return 204;
        })) {
            suite.indicators()
                    .create(
                            path,
                            """
                            {"address":"%s","types":["org.waymark.observation.recorded.v1"],"subject":"%s*",
                             "secret":"whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"}"""
                                    .formatted(receiver.address(), indicator.code()),
                            token)
                    .expect(201);
            SteadyReporter reporter = SteadyReporter.startOn(indicator);
            await().atMost(Duration.ofSeconds(30)).until(() -> receiver.taken().size() >= 10);

            suite.killAndAwaitRestart(List.of("indicator-service"));

            reporter.awaitMore(10);
            List<String> answered = reporter.stop();
            await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(
                            receiver.takenOnce().stream().map(WebhooksIT::period))
                    .containsAll(answered));
            assertThat(receiver.takenOnce()).extracting(WebhooksIT::period).isSorted();
            assertThat(suite.indicators()
                            .get(path, token)
                            .expect(200)
                            .body()
                            .at("/delivery/deadLetters")
                            .asInt())
                    .isZero();
            suite.indicators()
                    .replace(path, "*", "{\"address\":\"%s\",\"active\":false}".formatted(receiver.address()), token)
                    .expect(200);
        }
    }

    private static String period(Received one) {
        return one.body().replaceFirst("(?s).*\"period\":\"([^\"]*)\".*", "$1");
    }
}
