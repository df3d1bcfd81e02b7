package org.waymark.foundation.subscription;

import org.waymark.foundation.database.Database;

/** A subscription that begins at the journal's beginning. */
public final class SubscriptionInTests {
    private SubscriptionInTests() {}

    public static Subscription inserted(Database database, String subject) {
        database.change(
                """
                insert into subscription (id, version, agency, address, types, subject, secret, active, began_after,
                                          taken_position, changed_by, changed_at)
                values ('news', 1, 'cnipa', 'https://data.example.org/', '{}', ?, ?, true, 0, 0, 'test', now())
                """,
                subject,
                new byte[] {1});
        return new Subscriptions(database).find("news").orElseThrow();
    }
}
