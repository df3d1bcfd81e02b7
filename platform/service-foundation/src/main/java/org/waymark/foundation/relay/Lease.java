package org.waymark.foundation.relay;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.UUID;
import org.waymark.foundation.database.Database;

/**
 * A row in the service's own database says which instance leads. Each term has an epoch one above the last. A leader's
 * writes name its epoch, so a leader that was frozen and overtaken changes nothing. Times are the database's.
 */
@ApplicationScoped
public class Lease {
    private static final String TAKE =
            """
            update relay set holder = ?, epoch = epoch + 1, renewed_at = clock_timestamp()
            where holder is null or renewed_at < clock_timestamp() - ? * interval '1 millisecond'
            returning epoch
            """;
    /** A lapsed lease is not renewed: the database may be a different one by now, restored or failed over. */
    private static final String RENEW =
            """
            update relay set renewed_at = clock_timestamp()
            where holder = ? and epoch = ? and renewed_at > clock_timestamp() - ? * interval '1 millisecond'
            returning epoch
            """;

    private static final String GIVE_UP =
            "update relay set holder = null where holder = ? and epoch = ? returning epoch";

    private static final String AGREE = "update relay set agreed_epoch = epoch, refusal = null where epoch = ?";
    private static final String REFUSE = "update relay set refusal = ? where epoch = ?";
    private static final String AGREEMENT = "select agreed_epoch = epoch, refusal from relay";

    /**
     * The leader's verdict on journal and topics.
     *
     * @param reached whether they agree, or Kafka is away
     * @param refusal why the leader does not work, or null
     */
    public record Agreement(boolean reached, String refusal) {}

    private final Database database;
    private final String holder = UUID.randomUUID().toString();

    Lease(Database database) {
        this.database = database;
    }

    /** Begins a new term if nobody leads, and returns its epoch. */
    public OptionalLong take(Duration lapse) {
        return epochAfter(TAKE, holder, lapse.toMillis());
    }

    /** Whether this instance still leads in that term. */
    public boolean renew(long epoch, Duration lapse) {
        return epochAfter(RENEW, holder, epoch, lapse.toMillis()).isPresent();
    }

    public void giveUp(long epoch) {
        epochAfter(GIVE_UP, holder, epoch);
    }

    /** Records for all instances that the leader works. */
    public void agree(long epoch) {
        database.change(AGREE, epoch);
    }

    /** Records for all instances why the leader does not work. */
    public void refuse(long epoch, String reason) {
        database.change(REFUSE, reason, epoch);
    }

    public Agreement agreement() {
        return database.find(AGREEMENT, row -> new Agreement(row.getBoolean(1), row.getString(2)))
                .orElseThrow();
    }

    private OptionalLong epochAfter(String change, Object... parameters) {
        return database.find(change, row -> OptionalLong.of(row.getLong(1)), parameters)
                .orElse(OptionalLong.empty());
    }
}
