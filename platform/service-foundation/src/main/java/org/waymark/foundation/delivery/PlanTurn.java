package org.waymark.foundation.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.foundation.receiver.WebhookSecret;
import org.waymark.foundation.subscription.SecretKeeper;
import org.waymark.foundation.subscription.Subscription;
import org.waymark.foundation.subscription.Subscriptions;

/** Decides what is sent next to one receiver. Only reads, but for what it takes from the journal. */
@ApplicationScoped
class PlanTurn {
    /** Somebody may have asked for a test, or changed the subscription, on another instance. */
    private static final Duration LONGEST_REST = Duration.ofSeconds(2);

    private static final Duration SHORTEST_REST = Duration.ofMillis(20);

    private final Subscriptions subscriptions;
    private final SecretKeeper secrets;
    private final OwedEvents owed;
    private final Messages messages;
    private final SwitchOff switchOff;
    private final DeliverySettings settings;
    private final Clock clock;

    PlanTurn(
            Subscriptions subscriptions,
            SecretKeeper secrets,
            OwedEvents owed,
            Messages messages,
            SwitchOff switchOff,
            DeliverySettings settings,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.secrets = secrets;
        this.owed = owed;
        this.messages = messages;
        this.switchOff = switchOff;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param busyKeys of which an event is on its way, or answered and not recorded
     * @param end of the journal
     */
    Turn next(long number, Set<String> busyKeys, long end) {
        Optional<Subscription> found = subscriptions.active(number);
        if (found.isEmpty()) {
            return Turn.nothing(LONGEST_REST);
        }
        Subscription subscription = found.get();
        List<WebhookSecret> signing = signing(subscription);
        if (signing.isEmpty()) {
            switchOff.unreadableSecret(subscription);
            return Turn.nothing(LONGEST_REST);
        }
        Health health = Health.of(subscription, null);
        boolean waits = health.waits(clock.instant());
        int room = (waits || health.isFailing() ? 1 : settings.concurrency()) - busyKeys.size();
        if (room <= 0) {
            return Turn.nothing(LONGEST_REST);
        }
        List<OwedEvent> due = owed.due(number, !waits, busyKeys, room);
        boolean took = !waits && due.size() < room && owed.take(subscription, end);
        if (took) {
            due = owed.due(number, true, busyKeys, room);
        }
        return new Turn(
                subscription.uri(),
                signing,
                messages.of(due),
                took ? Duration.ZERO : rest(subscription, due, busyKeys, waits));
    }

    /** The new secret first; the one before as long as it is valid. */
    private List<WebhookSecret> signing(Subscription subscription) {
        List<WebhookSecret> signing = new ArrayList<>();
        secrets.open(subscription.secret()).ifPresent(signing::add);
        if (subscription.secretBefore() != null && clock.instant().isBefore(subscription.beforeUntil())) {
            secrets.open(subscription.secretBefore()).ifPresent(signing::add);
        }
        return signing;
    }

    private Duration rest(Subscription subscription, List<OwedEvent> due, Set<String> busyKeys, boolean waits) {
        if (!due.isEmpty()) {
            return LONGEST_REST;
        }
        Instant now = clock.instant();
        Duration least = waits
                ? Duration.between(now, subscription.retryAt())
                : owed.nextDue(subscription.number(), true, busyKeys).orElse(LONGEST_REST);
        return least.compareTo(LONGEST_REST) > 0
                ? LONGEST_REST
                : least.compareTo(SHORTEST_REST) < 0 ? SHORTEST_REST : least;
    }
}
