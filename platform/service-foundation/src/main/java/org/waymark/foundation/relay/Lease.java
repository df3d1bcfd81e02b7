package org.waymark.foundation.relay;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * A row in the service's own database says which instance leads. Each term has an epoch one above the last; what a
 * leader writes names its epoch, so one that was overtaken while frozen changes nothing. Times are the database's.
 */
@ApplicationScoped
public class Lease {
    private static final String TAKE =
            """
            update relay set holder = ?, epoch = epoch + 1, renewed_at = clock_timestamp()
            where holder is null or renewed_at < clock_timestamp() - ? * interval '1 millisecond'
            returning epoch
            """;
    /** One that has lapsed is not renewed: its database may be another by now, restored or failed over. */
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
     * Whether the leader found the journal and the topics to agree, or Kafka away.
     *
     * @param refusal why it does not work, or null
     */
    public record Agreement(boolean reached, String refusal) {}

    private final DataSource database;
    private final String holder = UUID.randomUUID().toString();

    Lease(DataSource database) {
        this.database = database;
    }

    /** Begins a new term if nobody leads, and gives its epoch. */
    public OptionalLong take(Duration lapse) throws SQLException {
        return epochAfter(TAKE, holder, lapse.toMillis());
    }

    /** Whether this instance still leads in that term. */
    public boolean renew(long epoch, Duration lapse) throws SQLException {
        return epochAfter(RENEW, holder, epoch, lapse.toMillis()).isPresent();
    }

    public void giveUp(long epoch) throws SQLException {
        epochAfter(GIVE_UP, holder, epoch);
    }

    /** Says to all instances that the leader works. */
    public void agree(long epoch) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(AGREE)) {
            update.setLong(1, epoch);
            update.executeUpdate();
        }
    }

    /** Says to all instances why the leader does not work. */
    public void refuse(long epoch, String reason) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(REFUSE)) {
            update.setString(1, reason);
            update.setLong(2, epoch);
            update.executeUpdate();
        }
    }

    public Agreement agreement() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(AGREEMENT);
                ResultSet row = select.executeQuery()) {
            row.next();
            return new Agreement(row.getBoolean(1), row.getString(2));
        }
    }

    private OptionalLong epochAfter(String change, String holder, long... numbers) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(change)) {
            update.setString(1, holder);
            for (int i = 0; i < numbers.length; i++) {
                update.setLong(i + 2, numbers[i]);
            }
            try (ResultSet row = update.executeQuery()) {
                return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
            }
        }
    }
}
