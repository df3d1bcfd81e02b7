package org.waymark.foundation.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.waymark.foundation.receiver.Attempt;
import org.waymark.foundation.subscription.Subscription;

/**
 * How a receiver does. While it fails, one event at a time tries whether it is back; of events that were under way at the
 * same time one failure counts. A receiver that answers 4xx to an event again and again is well: the event is at fault,
 * and only its first refusal counts.
 *
 * @param failures in a row, without a success between
 * @param failingSince null unless the last event that counted failed
 * @param retryAt null where nothing is waited for
 * @param countedAt when the last failure was counted; null before
 * @param last the last failure in words, or null
 */
record Health(int failures, Instant failingSince, Instant retryAt, Instant countedAt, String last) {
    /** So often in a row is the receiver's fault, and no longer one event's. */
    private static final int FAILING = 3;
    /** Request timeout, and too many requests. */
    private static final Set<Integer> OF_THE_RECEIVER = Set.of(408, 429);

    static Health of(Subscription subscription, Instant countedAt) {
        return new Health(
                subscription.failures(),
                subscription.failingSince(),
                subscription.retryAt(),
                countedAt,
                subscription.lastFailure());
    }

    boolean isFailing() {
        return failures >= FAILING;
    }

    boolean waits(Instant now) {
        return retryAt != null && now.isBefore(retryAt);
    }

    /** Whether nothing was taken for so long that it is tried no more. */
    boolean isGivenUp(Instant now, Duration giveUpAfter) {
        return failingSince != null && !now.isBefore(failingSince.plus(giveUpAfter));
    }

    Health after(List<Tried> tried, RetrySchedule schedule, Instant now) {
        Health health = this;
        for (Tried one : tried) {
            health = health.after(one, schedule, now);
        }
        return health;
    }

    private Health after(Tried tried, RetrySchedule schedule, Instant now) {
        if (tried.attempt().isDelivered()) {
            return new Health(0, null, null, countedAt, null);
        }
        boolean counted = countedAt != null && tried.attempt().at().isBefore(countedAt);
        if (tried.event().isTest() || counted) {
            return this;
        }
        if (isOfTheEventAlone(tried)) {
            return new Health(
                    failures,
                    failingSince == null ? now : failingSince,
                    retryAt,
                    now,
                    tried.attempt().words());
        }
        int more = failures + 1;
        Duration asked = tried.attempt().retryAfter();
        boolean pauses = more >= FAILING || asked != null;
        return new Health(
                more,
                failingSince == null ? now : failingSince,
                pauses ? now.plus(schedule.after(Math.max(1, more - FAILING + 1), asked)) : retryAt,
                now,
                tried.attempt().words());
    }

    private boolean isOfTheEventAlone(Tried tried) {
        Attempt attempt = tried.attempt();
        return !isFailing()
                && tried.event().attempts() > 0
                && attempt.outcome() == Attempt.Outcome.REFUSED
                && attempt.status() != null
                && attempt.status() / 100 == 4
                && !OF_THE_RECEIVER.contains(attempt.status());
    }
}
