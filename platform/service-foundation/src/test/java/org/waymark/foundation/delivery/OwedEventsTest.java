package org.waymark.foundation.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.journal.JournalReader;
import org.waymark.foundation.relay.JournalDatabase;
import org.waymark.foundation.relay.Numbering;
import org.waymark.foundation.subscription.Subscription;
import org.waymark.foundation.subscription.SubscriptionInTests;

/** The rows on which deliveries stand, in a real database. */
class OwedEventsTest {
    private static final DeliverySettings SETTINGS = new DefaultDeliverySettings();

    private final JournalDatabase journal = new JournalDatabase();
    private final Database database = new Database(journal.source);
    private final OwedEvents owed = new OwedEvents(database, SETTINGS, "indicator-service");
    private Subscription subscription;

    @BeforeEach
    void three_events_of_two_keys_and_one_that_is_not_public() throws SQLException {
        for (String key : List.of("wa", "wb", "wa", "other")) {
            journal.appendAndCommit(key);
        }
        database.execute("update journal set topic = 'waymark.submissions.v1' where entry = 2");
        journal.appendAndCommit("wb");
        new Numbering(database).number(journal.beginTerm(), 100);
        subscription = SubscriptionInTests.inserted(database, "w*");
        owed.take(subscription, 0, 5);
    }

    private List<Long> due(boolean all, Set<String> busyKeys) {
        return owed.due(subscription.number(), all, busyKeys, 10).stream()
                .map(OwedEvent::position)
                .toList();
    }

    @Test
    void what_is_public_and_asked_for_is_taken_and_the_place_moves_over_the_rest() throws SQLException {
        assertThat(journal.number("select count(*) from subscription_event")).isEqualTo(3);
        assertThat(journal.number("select taken_position from subscription")).isEqualTo(5);
    }

    @Test
    void where_few_may_wait_few_are_taken_and_the_place_stands_at_the_last_of_them() throws SQLException {
        database.execute("delete from subscription_event; update subscription set taken_position = 0");
        OwedEvents few = new OwedEvents(
                database,
                new DefaultDeliverySettings() {
                    @Override
                    public int waiting() {
                        return 40;
                    }
                },
                "indicator-service");

        few.take(subscription, 0, 5);

        assertThat(journal.number("select count(*) from subscription_event")).isEqualTo(2);
        assertThat(journal.number("select taken_position from subscription")).isEqualTo(3);
    }

    @Test
    void of_each_key_the_next_event_is_due_and_none_while_one_is_on_its_way() {
        assertThat(due(true, Set.of())).containsExactly(1L, 5L);
        assertThat(due(true, Set.of("wa"))).containsExactly(5L);
        assertThat(due(false, Set.of())).isEmpty();
    }

    @Test
    void what_waits_holds_up_its_key_alone() {
        database.execute(
                "update subscription_event set due_at = clock_timestamp() + interval '1 hour' where position = 1");

        assertThat(due(true, Set.of())).containsExactly(5L);
        assertThat(owed.nextDue(subscription.number(), true, Set.of("wb")).orElseThrow())
                .isBetween(Duration.ofMinutes(59), Duration.ofHours(1));
        assertThat(owed.nextDue(subscription.number(), true, Set.of("wa", "wb")))
                .isEmpty();
    }

    @Test
    void the_place_is_reached_up_to_what_waits() {
        DeliveryStates states = new DeliveryStates(database);

        assertThat(states.of(List.of(subscription.number())).get(subscription.number()))
                .isEqualTo(new DeliveryStates.State(0, 3, 0));
        database.execute("delete from subscription_event where position = 1");
        assertThat(states.of(List.of(subscription.number())).get(subscription.number()))
                .isEqualTo(new DeliveryStates.State(2, 2, 0));
    }

    @Test
    void a_dead_letter_is_put_back_before_what_comes_later() {
        GivenUpEvents givenUp = new GivenUpEvents(database);
        database.execute(
                """
                with dead as (delete from subscription_event where position = 1 returning *)
                insert into subscription_dead_letter (subscription, position, id, type, key, subject, attempts, reason)
                select subscription, position, id, type, key, subject, 9, 'REFUSED 500' from dead
                """);
        assertThat(due(true, Set.of())).containsExactly(3L, 5L);
        GivenUpEvents.DeadEvent dead =
                givenUp.page(subscription.number(), 0, 10).get(0);

        assertThat(givenUp.putBack(subscription, dead.id())).isOne();
        assertThat(due(true, Set.of())).containsExactly(1L, 5L);
        assertThat(givenUp.putBackAll(subscription)).isZero();
    }

    @Test
    void the_log_keeps_the_newest_and_a_test_comes_first() {
        DeliveryLog log = new DeliveryLog(database, SETTINGS);
        for (int i = 0; i < 5; i++) {
            database.change(
                    """
                    insert into subscription_delivery (subscription, position, event, type, subject, attempt, tried_at,
                                                       milliseconds, outcome, status)
                    values (?, 1, gen_random_uuid(), 't', 's', ?, ?, 1, 'DELIVERED', 200)
                    """,
                    subscription.number(),
                    i + 1,
                    Instant.now());
        }
        log.forget(List.of(subscription.number()));

        assertThat(log.page(subscription.number(), Long.MAX_VALUE, 10))
                .extracting(DeliveryLog.Entry::attempt)
                .containsExactly(5, 4);
        new TestEvent(database, "indicator-service", Clock.systemUTC()).ask(subscription);
        assertThat(due(true, Set.of())).containsExactly(0L, 1L, 5L);
        assertThat(due(false, Set.of())).containsExactly(0L);
    }

    @Test
    void entries_are_read_by_their_positions() {
        assertThat(new JournalReader(database).at(List.of(5L, 1L)))
                .extracting(entry -> entry.position() + " " + entry.key())
                .containsExactly("1 wa", "5 wb");
    }

    @Test
    void what_is_measured_of_all() {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        new WebhookMeters(database, meters).measure();

        assertThat(meters.get("waymark.webhook.subscriptions").gauge().value()).isOne();
        assertThat(meters.get("waymark.webhook.failing").gauge().value()).isZero();
        assertThat(meters.get("waymark.webhook.lag").timeGauge().value()).isPositive();
    }
}
