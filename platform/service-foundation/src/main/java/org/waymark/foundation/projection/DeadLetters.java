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

    private final Database database;

    DeadLetters(Database database) {
        this.database = database;
    }

    /**
     * Those not put back, in order of their places.
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

    /** How many are not put back; 10,000 stands for more. */
    long countWaiting(String projection) {
        return database.find(COUNT_WAITING, row -> row.getLong(1), projection).orElseThrow();
    }

    /** Within the transaction of the batch they stood in. */
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

    /** Within a transaction; false when somebody else has put it back. */
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
