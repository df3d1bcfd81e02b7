package org.waymark.foundation.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.delivery.DeliveryStates;
import org.waymark.foundation.representation.Page;
import org.waymark.foundation.subscription.SecretKeeper;
import org.waymark.foundation.subscription.Subscription;
import org.waymark.foundation.subscription.Subscriptions;

/** Puts subscriptions and how they stand together. */
@ApplicationScoped
class SubscriptionViews {
    private final Subscriptions subscriptions;
    private final DeliveryStates states;
    private final SecretKeeper secrets;
    private final Clock clock;

    SubscriptionViews(Subscriptions subscriptions, DeliveryStates states, SecretKeeper secrets, Clock clock) {
        this.subscriptions = subscriptions;
        this.states = states;
        this.secrets = secrets;
        this.clock = clock;
    }

    SubscriptionView of(Subscription subscription) {
        return view(subscription, states.of(List.of(subscription.number())), clock.instant());
    }

    Page<SubscriptionView> page(Caller caller, Page.Request request) {
        List<Subscription> rows = subscriptions.page(caller, request.after(), request.limit());
        Map<Long, DeliveryStates.State> standing =
                states.of(rows.stream().map(Subscription::number).toList());
        Instant now = clock.instant();
        return Page.of(rows, request, Subscription::id, row -> view(row, standing, now));
    }

    private SubscriptionView view(Subscription subscription, Map<Long, DeliveryStates.State> standing, Instant now) {
        return SubscriptionView.of(subscription, standing.get(subscription.number()), secrets, now);
    }
}
