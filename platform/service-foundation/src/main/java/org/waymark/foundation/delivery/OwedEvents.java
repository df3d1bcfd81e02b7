package org.waymark.foundation.delivery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.database.Row;
import org.waymark.foundation.subscription.PublicTypes;
import org.waymark.foundation.subscription.Subscription;

/** What each receiver is owed: taken from the journal in order, and given out key by key. */
@ApplicationScoped
class OwedEvents {
    private static final int MOST_TAKEN_AT_ONCE = 500;
    /** Of the most that may wait, so that a small limit is kept as well. */
    private static final int PART_TAKEN_AT_ONCE = 20;

    private static final int EXAMINED_AT_ONCE = 10_000;

    /**
     * Whoever changes or deletes the subscription meanwhile waits, or was first: then nothing is looked through with the
     * filter of before.
     */
    private static final String PLACE =
            """
            select taken_position, (select count(*) from subscription_event where subscription = number) as waiting
            from subscription where number = ? and version = ? and active for update
            """;

    private static final String TAKE =
            """
            with taken as (
                insert into subscription_event (subscription, position, id, type, key, subject)
                select ?, run.first_position + entry.entry - run.first_entry, entry.id, entry.type, entry.key, entry.subject
                from journal_run run
                cross join lateral (
                    select * from journal
                    where entry >= greatest(run.first_entry, run.first_entry + ? + 1 - run.first_position)
                      and entry < run.first_entry + least(run.entries, ? + 1 - run.first_position)
                      and (? or type = any(?)) and topic <> all(?)
                      and case when ? then starts_with(subject, ?) else subject = ? end
                    order by entry limit ?) entry
                where run.first_position
                        >= coalesce((select max(first_position) from journal_run where first_position <= ? + 1), 0)
                  and run.first_position <= ?
                order by 2
                limit ?
                returning position)
            update subscription
            set taken_position = case when (select count(*) from taken) < ? then ? else (select max(position) from taken) end
            where number = ?
            """;
    private static final String HEADS =
            """
            select distinct on (key) * from subscription_event
            where subscription = ? and (position = 0 or ?) and key <> all(?)
            order by key, position
            """;
    private static final String DUE =
            "select * from (" + HEADS + ") head where due_at <= clock_timestamp() order by position limit ?";
    private static final String NEXT_DUE =
            "select extract(epoch from min(due_at) - clock_timestamp()) * 1000 from (" + HEADS + ") head";

    private record PlaceTaken(long position, long waiting) {}

    private final Database database;
    private final DeliverySettings settings;
    private final List<String> guardedTopics;
    private final int takenAtOnce;

    OwedEvents(
            Database database,
            DeliverySettings settings,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.database = database;
        this.settings = settings;
        this.guardedTopics = PublicTypes.guardedTopics("/" + service);
        this.takenAtOnce = Math.min(MOST_TAKEN_AT_ONCE, Math.max(1, settings.waiting() / PART_TAKEN_AT_ONCE));
    }

    /**
     * Takes what comes next in the journal; false where there is nothing more to take, or enough waits. It moves the place
     * in the transaction that adds the events, so each is taken once, whoever else tries.
     *
     * @param end of the journal
     */
    boolean take(Subscription subscription, long end) {
        if (subscription.takenPosition() >= end) {
            return false;
        }
        return QuarkusTransaction.requiringNew().call(() -> {
            Optional<PlaceTaken> place = database.find(
                    PLACE,
                    row -> new PlaceTaken(row.getLong(1), row.getLong(2)),
                    subscription.number(),
                    subscription.version());
            if (place.isEmpty()
                    || place.get().position >= end
                    || place.get().waiting + takenAtOnce > settings.waiting()) {
                return false;
            }
            take(subscription, place.get().position, Math.min(end, place.get().position + EXAMINED_AT_ONCE));
            return true;
        });
    }

    void take(Subscription subscription, long after, long upTo) {
        database.change(
                TAKE,
                subscription.number(),
                after,
                upTo,
                subscription.types().isEmpty(),
                subscription.types(),
                guardedTopics,
                subscription.subject().isPrefix(),
                subscription.subject().beginning(),
                subscription.subject().beginning(),
                takenAtOnce,
                after,
                upTo,
                takenAtOnce,
                takenAtOnce,
                upTo,
                subscription.number());
    }

    /**
     * The next event of each key for which it is time, in order of position.
     *
     * @param all false for tests alone
     * @param busyKeys of which one is on its way
     */
    List<OwedEvent> due(long subscription, boolean all, Collection<String> busyKeys, int limit) {
        return database.read(DUE, OwedEvents::event, subscription, all, busyKeys, limit);
    }

    /** How long until the next one is due; empty where nothing waits. */
    Optional<Duration> nextDue(long subscription, boolean all, Collection<String> busyKeys) {
        return database.find(
                        NEXT_DUE,
                        row -> Optional.ofNullable(row.getBigDecimal(1))
                                .map(wait -> Duration.ofMillis(wait.longValue())),
                        subscription,
                        all,
                        busyKeys)
                .orElseThrow();
    }

    private static OwedEvent event(ResultSet row) throws SQLException {
        return new OwedEvent(
                row.getLong("position"),
                row.getObject("id", UUID.class),
                row.getString("type"),
                row.getString("key"),
                row.getString("subject"),
                row.getInt("attempts"),
                Row.instant(row, "first_tried_at"));
    }
}
