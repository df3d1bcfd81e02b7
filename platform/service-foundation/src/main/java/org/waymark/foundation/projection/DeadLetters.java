package org.waymark.foundation.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.waymark.foundation.database.Database;

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
    /** Counts only to 10,000: this is asked every few seconds, and beyond that the number no longer matters. */
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

    private final Database database;

    DeadLetters(Database database) {
        this.database = database;
    }

    /**
     * The dead letters that were not put back, by topic, partition and offset.
     *
     * @param projection null for all
     */
    public List<DeadLetter> waiting(String projection) {
        return database.read(
                WAITING,
                row -> new DeadLetter(
                        row.getString(1),
                        row.getString(2),
                        row.getInt(3),
                        row.getLong(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7)),
                projection);
    }

    /** How many were not put back, at most 10,000. */
    long countWaiting(String projection) {
        return database.find(COUNT_WAITING, row -> row.getLong(1), projection).orElseThrow();
    }

    /** Call within the transaction of their batch. */
    void keep(List<DeadLetter> letters) {
        database.changeEach(KEEP, letters, letter -> new Object[] {
            letter.projection(),
            letter.topic(),
            letter.partition(),
            letter.offset(),
            letter.key(),
            letter.type(),
            letter.reason()
        });
    }

    /** Locks the letter within the transaction; false when it has been put back meanwhile. */
    boolean lock(DeadLetter letter) {
        return database.find(LOCK, row -> letter, at(letter)).isPresent();
    }

    void markPutBack(DeadLetter letter) {
        database.change(PUT_BACK, at(letter));
    }

    private static Object[] at(DeadLetter letter) {
        return new Object[] {letter.projection(), letter.topic(), letter.partition(), letter.offset()};
    }
}
