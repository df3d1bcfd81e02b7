package org.waymark.foundation.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The places of a projection and of its rebuild, side by side. */
@ApplicationScoped
class RebuiltPlaces {
    private static final String FREEZE =
            "select from projection_place where projection = ? order by topic, partition for update";
    private static final String SHARE =
            "select from projection_place where projection = ? order by topic, partition for share";
    private static final String IS_BEHIND =
            """
            select exists (
                select from projection_place serving
                left join projection_place rebuilt on rebuilt.projection = ?
                     and rebuilt.topic = serving.topic and rebuilt.partition = serving.partition
                where serving.projection = ? and serving.next_offset > coalesce(rebuilt.next_offset, 0))
            """;
    private static final String TAKE_OVER =
            """
            insert into projection_place (projection, topic, partition, source, next_offset, epoch, sequence,
                                          announced_at, event_announced_at)
            select ?, topic, partition, source, next_offset, epoch, sequence, announced_at, event_announced_at
            from projection_place where projection = ?
            on conflict (projection, topic, partition) do update
            set next_offset = excluded.next_offset, epoch = excluded.epoch, sequence = excluded.sequence,
                announced_at = excluded.announced_at, event_announced_at = excluded.event_announced_at
            """;
    /** A letter that the rebuild could read is no longer dead; one that only the rebuild could not read is dead now. */
    private static final String TAKE_LETTERS_OVER =
            """
            with rebuilt as (delete from dead_letter where projection = ? returning *),
            read as (update dead_letter set put_back_at = clock_timestamp()
                     where projection = ? and put_back_at is null
                       and not exists (select from rebuilt where rebuilt.topic = dead_letter.topic
                                       and rebuilt.partition = dead_letter.partition
                                       and rebuilt.record_offset = dead_letter.record_offset))
            insert into dead_letter (projection, topic, partition, record_offset, key, type, reason, died_at)
            select ?, topic, partition, record_offset, key, type, reason, died_at from rebuilt
            on conflict (projection, topic, partition, record_offset)
            do update set reason = excluded.reason, put_back_at = null
            """;

    private static final String FORGET_PLACES = "delete from projection_place where projection = ?";
    private static final String FORGET_LETTERS = "delete from dead_letter where projection = ?";

    private final DataSource database;

    RebuiltPlaces(DataSource database) {
        this.database = database;
    }

    /** Until the end of the transaction no instance can apply a batch. */
    void freeze(String projection) throws SQLException {
        execute(FREEZE, projection);
    }

    /** Until the end of the transaction the tables cannot be replaced. */
    void share(String projection) throws SQLException {
        execute(SHARE, projection);
    }

    boolean isRebuildBehind(String projection) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(IS_BEHIND)) {
            select.setString(1, Work.rebuildOf(projection));
            select.setString(2, projection);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    /** Call within the transaction that replaces the tables. */
    void takeOver(String projection) throws SQLException {
        String rebuild = Work.rebuildOf(projection);
        execute(TAKE_OVER, projection, rebuild);
        execute(FORGET_PLACES, rebuild);
        execute(TAKE_LETTERS_OVER, rebuild, projection, projection);
    }

    /** Deletes what an interrupted rebuild left. */
    void forgetRebuild(String projection) throws SQLException {
        execute(FORGET_PLACES, Work.rebuildOf(projection));
        execute(FORGET_LETTERS, Work.rebuildOf(projection));
    }

    private void execute(String sql, String... projections) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < projections.length; i++) {
                statement.setString(i + 1, projections[i]);
            }
            statement.execute();
        }
    }
}
