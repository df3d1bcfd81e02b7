package org.waymark.foundation.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.common.TopicPartition;
import org.waymark.contracts.Topic;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.database.Row;

/** The place of each projection, kept in the database the projection fills. */
@ApplicationScoped
public class Places {
    /**
     * Execute this before the first query of a transaction that reads several tables of projections as one picture.
     * Until the transaction ends no rebuilt table can replace one of them.
     */
    public static final String KEEP_TABLES = "lock table projection_switch in access share mode";

    private static final String BEGIN =
            """
            insert into projection_place (projection, topic, partition, source) values (?, ?, ?, ?)
            on conflict do nothing
            """;
    private static final String READ =
            """
            select topic, partition, next_offset, epoch, sequence, announced_at, event_announced_at
            from projection_place where projection = ?
            """;
    /** All instances and rebuilds lock rows in this order, so they cannot deadlock. */
    private static final String LOCK = READ
            + """
                     and (topic, partition) in (select * from unnest(?::text[], ?::integer[]))
                    order by topic, partition for update
                    """;

    private static final String MOVE =
            """
            update projection_place set next_offset = ?, epoch = ?, sequence = ?, announced_at = ?, event_announced_at = ?
            where projection = ? and topic = ? and partition = ?
            """;
    /** Positions stay as they are: those events were reflected already. */
    private static final String SET_BACK =
            "update projection_place set next_offset = 0 where projection = ? and topic = ? and partition = ?";

    private static final String UP_TO =
            """
            select source, min(sequence) from projection_place where projection = ? group by source
            """;

    private final Database database;

    Places(Database database) {
        this.database = database;
    }

    /**
     * For each source the journal position up to which everything is reflected: the least over its partitions, e.g.
     * {@code /indicator-service=1234}.
     */
    public SortedMap<String, Long> upTo(String projection) {
        return database.read(
                UP_TO,
                0,
                row -> {
                    SortedMap<String, Long> upTo = new TreeMap<>();
                    while (row.next()) {
                        upTo.put(row.getString(1), row.getLong(2));
                    }
                    return upTo;
                },
                projection);
    }

    /** Waits until everything up to that position of that source is reflected; false when time is up before. */
    public boolean await(String projection, String source, long position, Duration patience)
            throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (upTo(projection).getOrDefault(source, 0L) < position) {
            if (System.nanoTime() > end) {
                return false;
            }
            Thread.sleep(20);
        }
        return true;
    }

    Map<TopicPartition, Place> take(String projection, Collection<TopicPartition> partitions) {
        database.changeEach(BEGIN, partitions, partition -> new Object[] {
            projection,
            partition.topic(),
            partition.partition(),
            Topic.named(partition.topic()).orElseThrow().source()
        });
        Map<TopicPartition, Place> places = read(projection);
        places.keySet().retainAll(partitions);
        return places;
    }

    Map<TopicPartition, Place> read(String projection) {
        return read(READ, projection);
    }

    /** Until the end of the transaction no other instance and no rebuild can move them. */
    Map<TopicPartition, Place> lock(String projection, Set<TopicPartition> partitions) {
        List<TopicPartition> each = List.copyOf(partitions);
        return read(
                LOCK,
                projection,
                each.stream().map(TopicPartition::topic).toList(),
                each.stream().map(TopicPartition::partition).toList());
    }

    private Map<TopicPartition, Place> read(String query, Object... parameters) {
        return database.read(
                query,
                0,
                row -> {
                    Map<TopicPartition, Place> places = new HashMap<>();
                    while (row.next()) {
                        places.put(
                                new TopicPartition(row.getString(1), row.getInt(2)),
                                new Place(
                                        row.getLong(3),
                                        row.getLong(4),
                                        row.getLong(5),
                                        Row.instant(row, "announced_at"),
                                        Row.instant(row, "event_announced_at")));
                    }
                    return places;
                },
                parameters);
    }

    /** Call within the transaction that locked them. */
    void move(String projection, Map<TopicPartition, Place> to) {
        database.changeEach(MOVE, to.entrySet(), moved -> new Object[] {
            moved.getValue().nextOffset(),
            moved.getValue().epoch(),
            moved.getValue().sequence(),
            moved.getValue().completeTo(),
            moved.getValue().lastAnnounced(),
            projection,
            moved.getKey().topic(),
            moved.getKey().partition()
        });
    }

    void setBackToBeginning(String projection, Collection<TopicPartition> partitions) {
        database.changeEach(
                SET_BACK, partitions, partition -> new Object[] {projection, partition.topic(), partition.partition()});
    }
}
