package org.waymark.example.consumer.state;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How far the file has come, in the topic and in the journal behind it. */
public final class Progress {
    private final Connection connection;

    Progress(Connection connection) {
        this.connection = connection;
    }

    /** The id of the topic that was read: a topic that was made anew has the same name and another id. */
    public Optional<String> topicId() throws SQLException {
        return text("select topic_id from log");
    }

    void follow(String topicId) throws SQLException {
        update("insert into log (topic_id) values (?)", topicId);
    }

    /** The offset to read next, by partition. */
    public Map<Integer, Long> places() throws SQLException {
        Map<Integer, Long> places = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select partition, next_offset from place where next_offset is not null")) {
            while (row.next()) {
                places.put(row.getInt(1), row.getLong(2));
            }
        }
        return places;
    }

    public void move(int partition, long nextOffset) throws SQLException {
        update(
                "insert into place (partition, next_offset) values (?, ?)"
                        + " on conflict do update set next_offset = excluded.next_offset",
                partition,
                nextOffset);
    }

    /** Keeps how far they had come in the journal. */
    public void forget(List<Integer> partitions) throws SQLException {
        for (Integer partition : partitions) {
            update("update place set next_offset = null where partition = ?", partition);
        }
    }

    /** What a marker on that partition says; after {@link #move} of the same batch. */
    public void reached(int partition, long position) throws SQLException {
        update("update place set position = max(position, ?) where partition = ?", position, partition);
    }

    /** The journal's position up to which every partition has been read. */
    public long upTo() throws SQLException {
        return text("select min(position) from place").map(Long::parseLong).orElse(0L);
    }

    /** Where to go on comparing with the journal; empty before the first time. */
    public Optional<String> nextChanges() throws SQLException {
        return text("select next_changes from log");
    }

    public void compared(String nextChanges) throws SQLException {
        update("update log set next_changes = ?", nextChanges);
    }

    public void setAside(String source, String reason) throws SQLException {
        update("insert or replace into unreadable (source, reason) values (?, ?)", source, reason);
    }

    /** What was set aside, by where it stood. */
    public Map<String, String> unreadable() throws SQLException {
        Map<String, String> reasons = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select source, reason from unreadable")) {
            while (row.next()) {
                reasons.put(row.getString(1), row.getString(2));
            }
        }
        return reasons;
    }

    private Optional<String> text(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
        }
    }

    private void update(String change, Object... values) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(change)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            update.executeUpdate();
        }
    }
}
