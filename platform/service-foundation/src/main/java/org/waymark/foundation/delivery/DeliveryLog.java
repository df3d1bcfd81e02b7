package org.waymark.foundation.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.database.Row;

/** Every attempt of the last days, newest first. */
@ApplicationScoped
public class DeliveryLog {
    private static final String PAGE =
            "select * from subscription_delivery where subscription = ? and number < ? order by number desc limit ?";
    private static final String FORGET_OLD =
            "delete from subscription_delivery where tried_at < clock_timestamp() - ? * interval '1 second'";
    private static final String FORGET_MANY =
            """
            delete from subscription_delivery log
            using (select one.number as subscription,
                          (select number from subscription_delivery where subscription = one.number
                           order by number desc offset ? limit 1) as last
                   from unnest(?::bigint[]) as one(number)) kept
            where log.subscription = kept.subscription and log.number <= kept.last
            """;

    /**
     * An attempt.
     *
     * @param position 0 of a test
     * @param status null where no answer came
     */
    public record Entry(
            long number,
            UUID event,
            String type,
            String subject,
            long position,
            int attempt,
            Instant at,
            int milliseconds,
            String outcome,
            Integer status) {}

    private final Database database;
    private final DeliverySettings settings;

    DeliveryLog(Database database, DeliverySettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /** One more than the limit where there are more. */
    public List<Entry> page(long subscription, long before, int limit) {
        return database.read(PAGE, DeliveryLog::entry, subscription, before, limit + 1);
    }

    void forget(List<Long> subscriptions) {
        database.change(FORGET_OLD, settings.logKept().toSeconds());
        database.change(FORGET_MANY, settings.logEntries(), subscriptions);
    }

    private static Entry entry(ResultSet row) throws SQLException {
        int status = row.getInt("status");
        return new Entry(
                row.getLong("number"),
                row.getObject("event", UUID.class),
                row.getString("type"),
                row.getString("subject"),
                row.getLong("position"),
                row.getInt("attempt"),
                Row.instant(row, "tried_at"),
                row.getInt("milliseconds"),
                row.getString("outcome"),
                status == 0 ? null : status);
    }
}
