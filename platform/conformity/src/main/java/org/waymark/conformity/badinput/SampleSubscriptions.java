package org.waymark.conformity.badinput;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Subscriptions with a log and dead letters, at the addresses that the document's examples name. */
public final class SampleSubscriptions {
    private static final String ROWS =
            """
            insert into subscription (id, version, agency, address, types, subject, secret, active, began_after, taken_position,
                                      changed_by, changed_at)
            select id, 1, 'cnipa', 'https://data.example.org/', '{}', '*', decode(repeat('00', 60), 'hex'), false, 0, 0, 'test', now()
            from unnest(array['registry-news', 'registry-other']) as sample(id)
            on conflict (id) do nothing;
            insert into subscription_dead_letter (subscription, position, id, type, key, subject, attempts, reason)
            select number, position, gen_random_uuid(), 'org.waymark.agency.registered.v1', 'samr', 'samr', 3, 'REFUSED 500'
            from subscription, generate_series(1, 3) as sample(position) where id = 'registry-news'
            on conflict do nothing;
            insert into subscription_delivery (subscription, position, event, type, subject, attempt, tried_at, milliseconds, outcome)
            select number, position, gen_random_uuid(), 'org.waymark.agency.registered.v1', 'samr', 1, now(), 5, 'TIMEOUT'
            from subscription, generate_series(1, 3) as sample(position) where id = 'registry-news'
            """;

    private SampleSubscriptions() {}

    public static void make(DataSource database) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(ROWS);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
