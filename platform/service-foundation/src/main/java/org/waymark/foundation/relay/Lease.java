package org.waymark.foundation.relay;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
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
    private static final String RENEW =
            "update relay set renewed_at = clock_timestamp() where holder = ? and epoch = ? returning epoch";
    private static final String GIVE_UP =
            "update relay set holder = null where holder = ? and epoch = ? returning epoch";

    private static final String REFUSE = "update relay set refusal = ? where epoch = ?";
    private static final String REFUSAL = "select refusal from relay";

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
    public boolean renew(long epoch) throws SQLException {
        return epochAfter(RENEW, holder, epoch).isPresent();
    }

    public void giveUp(long epoch) throws SQLException {
        epochAfter(GIVE_UP, holder, epoch);
    }

    /**
     * Says to all instances why the leader does not work.
     *
     * @param reason null when it does
     */
    public void refuse(long epoch, String reason) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(REFUSE)) {
            update.setString(1, reason);
            update.setLong(2, epoch);
            update.executeUpdate();
        }
    }

    public Optional<String> refusal() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(REFUSAL);
                ResultSet row = select.executeQuery()) {
            row.next();
            return Optional.ofNullable(row.getString(1));
        }
    }

    private OptionalLong epochAfter(String change, String holder, long number) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(change)) {
            update.setString(1, holder);
            update.setLong(2, number);
            try (ResultSet row = update.executeQuery()) {
                return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
            }
        }
    }
}
