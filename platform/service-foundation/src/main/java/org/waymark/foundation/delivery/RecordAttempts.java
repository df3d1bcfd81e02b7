package org.waymark.foundation.delivery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.receiver.Attempt;
import org.waymark.foundation.subscription.Subscription;
import org.waymark.foundation.subscription.Subscriptions;

/**
 * Writes down what came of attempts: in one transaction what was delivered is owed no more, and what was not waits, or is
 * given up. What it says is true whoever says it, so an instance that was overtaken meanwhile does no harm. Rows are
 * found by event as well: at position 0 another test may wait by now, and after a restore another event at any position.
 */
@ApplicationScoped
class RecordAttempts {
    private static final String DELIVERED =
            "delete from subscription_event where subscription = ? and position = ? and id = ?";
    private static final String FAILED =
            """
            update subscription_event
            set attempts = attempts + 1, first_tried_at = coalesce(first_tried_at, ?),
                due_at = clock_timestamp() + ? * interval '1 millisecond'
            where subscription = ? and position = ? and id = ?
            """;
    private static final String DEAD =
            """
            with dead as (delete from subscription_event where subscription = ? and position = ? and id = ? returning *)
            insert into subscription_dead_letter (subscription, position, id, type, key, subject, attempts, reason)
            select subscription, position, id, type, key, subject, attempts + 1, ? from dead
            on conflict (subscription, position) do update set attempts = excluded.attempts, reason = excluded.reason
            """;
    private static final String LOG =
            """
            insert into subscription_delivery (subscription, position, event, type, subject, attempt, tried_at, milliseconds,
                                               outcome, status)
            select number, ?, ?, ?, ?, ?, ?, ?, ?, ?::integer from subscription where number = ?
            """;
    /** Not where the subscription was changed meanwhile, which forgives all. */
    private static final String HEALTH =
            """
            update subscription
            set failures = ?, failing_since = ?, retry_at = ?, last_failure = ?,
                delivered_at = coalesce(?::timestamptz, delivered_at)
            where number = ? and version = ?
            """;
    /** A receiver that is back is told at once of all that waits. */
    private static final String TRY_AT_ONCE =
            "update subscription_event set due_at = clock_timestamp() where subscription = ? and due_at > clock_timestamp()";

    private final Database database;
    private final Subscriptions subscriptions;
    private final SwitchOff switchOff;
    private final DeliverySettings settings;
    private final RetrySchedule schedule;
    private final WebhookMeters meters;
    private final Clock clock;

    RecordAttempts(
            Database database,
            Subscriptions subscriptions,
            SwitchOff switchOff,
            DeliverySettings settings,
            WebhookMeters meters,
            Clock clock) {
        this.database = database;
        this.subscriptions = subscriptions;
        this.switchOff = switchOff;
        this.settings = settings;
        this.schedule = RetrySchedule.of(settings);
        this.meters = meters;
        this.clock = clock;
    }

    /**
     * @param countedAt when the last failure of this receiver was counted, or null
     * @return the same, after these
     */
    Instant record(long number, List<Tried> tried, Instant countedAt) {
        Instant counted = QuarkusTransaction.requiringNew().call(() -> {
            Optional<Subscription> subscription = subscriptions.lockedActive(number);
            logEach(number, tried);
            Instant now = clock.instant();
            if (subscription.isEmpty()) {
                // Paused or gone meanwhile: what was delivered counts all the same.
                deliverEach(number, tried);
                return countedAt;
            }
            Health before = Health.of(subscription.get(), countedAt);
            Health health = before.after(tried, schedule, now);
            deliverEach(number, tried);
            boolean delivered = tried.stream().anyMatch(one -> one.attempt().isDelivered());
            Instant lastSuccess = delivered ? now : subscription.get().deliveredAt();
            boolean died = failEach(number, tried, lastSuccess, now);
            if (delivered && before.failures() > 0) {
                database.change(TRY_AT_ONCE, number);
            }
            write(subscription.get(), health, lastSuccess);
            if (!died) {
                switchOffIfNeeded(subscription.get(), tried, health, now);
            }
            return health.countedAt();
        });
        tried.forEach(one -> meters.count(one.attempt()));
        return counted;
    }

    private void logEach(long number, List<Tried> tried) {
        database.changeEach(LOG, tried, one -> {
            OwedEvent event = one.event();
            Attempt attempt = one.attempt();
            return new Object[] {
                event.position(),
                event.id(),
                event.type(),
                event.subject(),
                event.attempts() + 1,
                attempt.at(),
                (int) attempt.took().toMillis(),
                attempt.outcome().name(),
                attempt.status(),
                number
            };
        });
    }

    /** A test is sent once, whatever comes of it. */
    private void deliverEach(long number, List<Tried> tried) {
        database.changeEach(
                DELIVERED,
                tried.stream()
                        .filter(one ->
                                one.attempt().isDelivered() || one.event().isTest())
                        .toList(),
                one -> new Object[] {number, one.event().position(), one.event().id()});
    }

    /** Whether one of them was given up. */
    private boolean failEach(long number, List<Tried> tried, Instant lastSuccess, Instant now) {
        List<Tried> waiting = new ArrayList<>();
        List<Tried> dead = new ArrayList<>();
        for (Tried one : tried) {
            if (!one.attempt().isDelivered() && !one.event().isTest()) {
                (isGivenUp(one, lastSuccess, now) ? dead : waiting).add(one);
            }
        }
        database.changeEach(FAILED, waiting, one -> {
            Duration wait =
                    schedule.after(one.event().attempts() + 1, one.attempt().retryAfter());
            return new Object[] {
                one.attempt().at(),
                wait.toMillis(),
                number,
                one.event().position(),
                one.event().id()
            };
        });
        database.changeEach(DEAD, dead, one -> new Object[] {
            number, one.event().position(), one.event().id(), one.attempt().words()
        });
        return !dead.isEmpty();
    }

    /**
     * After its time, if the receiver has taken something since. Else not the event is at fault: the subscription is
     * switched off with all that waits.
     */
    private boolean isGivenUp(Tried tried, Instant lastSuccess, Instant now) {
        Instant first = tried.event().firstTriedAt() == null
                ? tried.attempt().at()
                : tried.event().firstTriedAt();
        boolean tookOthers = lastSuccess != null && !lastSuccess.isBefore(first);
        return !now.isBefore(first.plus(settings.giveUpAfter()))
                && tookOthers
                && tried.attempt().outcome() != Attempt.Outcome.GONE;
    }

    private void write(Subscription subscription, Health health, Instant lastSuccess) {
        database.change(
                HEALTH,
                health.failures(),
                offset(health.failingSince()),
                offset(health.retryAt()),
                health.last(),
                offset(lastSuccess),
                subscription.number(),
                subscription.version());
    }

    private static OffsetDateTime offset(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private void switchOffIfNeeded(Subscription subscription, List<Tried> tried, Health health, Instant now) {
        if (tried.stream().anyMatch(one -> one.attempt().outcome() == Attempt.Outcome.GONE)) {
            switchOff.gone(subscription);
        } else if (health.isGivenUp(now, settings.giveUpAfter())) {
            switchOff.failing(subscription, health.failingSince(), health.last());
        }
    }
}
