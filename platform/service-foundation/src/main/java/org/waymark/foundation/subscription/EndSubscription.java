package org.waymark.foundation.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.database.Database;

/** Ends a subscription. What waits for its receiver goes with it. */
@ApplicationScoped
public class EndSubscription {
    private final Database database;

    EndSubscription(Database database) {
        this.database = database;
    }

    public void end(Subscription subscription, Caller caller) {
        database.change("delete from subscription where number = ?", subscription.number());
        PutSubscription.tell("ended", subscription.id(), caller);
    }
}
