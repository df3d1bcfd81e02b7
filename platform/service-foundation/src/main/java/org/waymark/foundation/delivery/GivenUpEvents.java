package org.waymark.foundation.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.database.Row;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.subscription.Subscription;

/** Dead letters of receivers: what was tried for so long that it was given up, until somebody has it sent again. */
@ApplicationScoped
public class GivenUpEvents {
    private static final String PAGE =
            "select * from subscription_dead_letter where subscription = ? and position > ? order by position limit ?";
    private static final String PUT_BACK =
            """
            with back as (delete from subscription_dead_letter where subscription = ? and (? or id = ?::uuid) returning *)
            insert into subscription_event (subscription, position, id, type, key, subject, again)
            select subscription, position, id, type, key, subject, true from back
            on conflict do nothing
            """;

    /** @param attempts made before it was given up */
    public record DeadEvent(
            long position,
            UUID id,
            String type,
            String key,
            String subject,
            int attempts,
            String reason,
            Instant diedAt) {}

    private final Database database;

    GivenUpEvents(Database database) {
        this.database = database;
    }

    /** One more than the limit where there are more. */
    public List<DeadEvent> page(long subscription, long after, int limit) {
        return database.read(PAGE, GivenUpEvents::event, subscription, after, limit + 1);
    }

    /**
     * Has one event sent again, before later ones of its key that still wait.
     *
     * @throws Refusal where it is no dead letter
     */
    public int putBack(Subscription subscription, UUID event) {
        int back = database.change(PUT_BACK, subscription.number(), false, event);
        if (back == 0) {
            throw Refusal.of(
                    ProblemType.FINISHED,
                    "死信 " + event + " 不存在，或已在重新发送",
                    "There is no dead letter " + event + ", or it is being sent again already");
        }
        return back;
    }

    /** Has all sent again; how many there were. */
    public int putBackAll(Subscription subscription) {
        return database.change(PUT_BACK, subscription.number(), true, new UUID(0, 0));
    }

    private static DeadEvent event(ResultSet row) throws SQLException {
        return new DeadEvent(
                row.getLong("position"),
                row.getObject("id", UUID.class),
                row.getString("type"),
                row.getString("key"),
                row.getString("subject"),
                row.getInt("attempts"),
                row.getString("reason"),
                Row.instant(row, "died_at"));
    }
}
