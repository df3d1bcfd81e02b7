package org.waymark.endtoend.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waymark.backing.kafka.Kafka;
import org.waymark.endtoend.RunningSuite;
import org.waymark.endtoend.SuiteExtension;

/** The program in a few seconds: figures are taken with {@code deploy/end-to-end/consumers}. */
@Tag("alone")
@ExtendWith(SuiteExtension.class)
class ConsumersIT {
    private static final Duration COST = Duration.ofNanos(250_000);

    private final Kafka kafka;

    ConsumersIT(RunningSuite suite) {
        this.kafka = suite.kafka();
    }

    @Test
    void consumers_share_partitions_and_keep_the_order_of_each_and_one_too_many_is_idle() throws Exception {
        Backlog backlog = Backlog.fill(kafka, "simulation-" + UUID.randomUUID(), 4, 800);
        CatchUp one = CatchUp.of(backlog, 1, COST);
        CatchUp five = CatchUp.of(backlog, 5, COST);

        assertThat(one.outOfOrder() + five.outOfOrder()).isZero();
        assertThat(one.idle()).isZero();
        assertThat(five.idle()).isEqualTo(1);
        assertThat(five.perSecond()).isGreaterThan(1.5 * one.perSecond());
    }
}
