package org.waymark.foundation.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.waymark.foundation.database.DatabaseFailure;

/** What the projections of this service could not read. */
@ApplicationScoped
public class DeadLetters {
    private static final String KEEP =
            """
            insert into dead_letter (projection, topic, partition, record_offset, key, type, reason)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (projection, topic, partition, record_offset)
            do update set reason = excluded.reason, put_back_at = null
            """;
    /** Counting stops where the number no longer matters: this is asked every few seconds. */
    private static final String COUNT_WAITING =
            """
            select count(*) from
                (select from dead_letter where projection = ? and put_back_at is null limit 10000) waiting
            """;

    private static final String WAITING =
            """
            select projection, topic, partition, record_offset, key, type, reason from dead_letter
            where put_back_at is null and projection = coalesce(?, projection)
            order by projection, topic, partition, record_offset
            """;
    private static final String LOCK =
            """
            select from dead_letter
            where projection = ? and topic = ? and partition = ? and record_offset = ? and put_back_at is null
            for update
            """;
    private static final String PUT_BACK =
            """
            update dead_letter set put_back_at = clock_timestamp()
            where projection = ? and topic = ? and partition = ? and record_offset = ?
            """;

    private final DataSource database;

    DeadLetters(DataSource database) {
        this.database = database;
    }

    /**
     * Those not put back, in order of their places.
     *
     * @param projection null for all
     */
    public List<DeadLetter> waiting(String projection) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(WAITING)) {
            select.setString(1, projection);
            List<DeadLetter> letters = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    letters.add(new DeadLetter(
                            row.getString(1),
                            row.getString(2),
                            row.getInt(3),
                            row.getLong(4),
                            row.getString(5),
                            row.getString(6),
                            row.getString(7)));
                }
            }
            return letters;
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    /** How many are not put back; 10,000 stands for more. */
    long countWaiting(String projection) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(COUNT_WAITING)) {
            select.setString(1, projection);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** Within the transaction of the batch they stood in. */
    void keep(List<DeadLetter> letters) throws SQLException {
        if (letters.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(KEEP)) {
            for (DeadLetter letter : letters) {
                at(insert, letter);
                insert.setString(5, letter.key());
                insert.setString(6, letter.type());
                insert.setString(7, letter.reason());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Within a transaction; false when somebody else has put it back. */
    boolean lock(DeadLetter letter) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(LOCK)) {
            at(select, letter);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    void markPutBack(DeadLetter letter) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(PUT_BACK)) {
            at(update, letter);
            update.executeUpdate();
        }
    }

    private static void at(PreparedStatement statement, DeadLetter letter) throws SQLException {
        statement.setString(1, letter.projection());
        statement.setString(2, letter.topic());
        statement.setInt(3, letter.partition());
        statement.setLong(4, letter.offset());
    }
}
