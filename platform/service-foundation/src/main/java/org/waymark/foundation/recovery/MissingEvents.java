package org.waymark.foundation.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;

/** A table beside the journal of those events of the topics that do not stand at their position in it. */
@ApplicationScoped
class MissingEvents {
    private static final String CREATE =
            """
            drop table if exists missing_event;
            create unlogged table missing_event
            (
                sequence    bigint      not null primary key,
                epoch       bigint      not null,
                id          uuid        not null,
                topic       text        not null,
                type        text        not null,
                key         text        not null,
                subject     text        not null,
                recorded_at timestamptz not null,
                traceparent text,
                data        json        not null,
                entry       bigint,
                in_journal  boolean     not null default false
            )
            """;
    private static final String STAGE =
            """
            insert into missing_event (sequence, epoch, id, topic, type, key, subject, recorded_at, traceparent, data)
            select sent.*
            from unnest(?::bigint[], ?::bigint[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[],
                        ?::timestamptz[], ?::text[], ?::json[])
                 as sent(sequence, epoch, id, topic, type, key, subject, recorded_at, traceparent, data)
            where not exists (
                select from (select * from journal_run where first_position <= sent.sequence
                             order by first_position desc limit 1) run
                join journal on journal.entry = run.first_entry + sent.sequence - run.first_position
                where sent.sequence < run.first_position + run.entries and journal.id = sent.id)
            on conflict do nothing
            """;
    private static final String DROP = "drop table if exists missing_event";

    private final DataSource database;

    MissingEvents(DataSource database) {
        this.database = database;
    }

    void create() throws SQLException {
        execute(CREATE);
    }

    void drop() throws SQLException {
        execute(DROP);
    }

    void stage(List<TopicsLog.Sent> batch) throws SQLException {
        if (batch.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(STAGE)) {
            Columns columns = new Columns(connection, insert, batch);
            columns.bind("bigint", sent -> sent.envelope().sequence());
            columns.bind("bigint", sent -> sent.envelope().epoch());
            columns.bind("uuid", sent -> sent.envelope().id());
            columns.bind("text", TopicsLog.Sent::topic);
            columns.bind("text", sent -> sent.envelope().type());
            columns.bind("text", sent -> sent.envelope().partitionkey());
            columns.bind("text", sent -> sent.envelope().subject());
            columns.bind("timestamptz", sent -> sent.envelope().time().atOffset(ZoneOffset.UTC));
            columns.bind("text", sent -> sent.envelope().traceparent());
            columns.bind("text", TopicsLog.Sent::data);
            insert.executeUpdate();
        }
    }

    /** Binds one array per column. */
    private static final class Columns {
        private final Connection connection;
        private final PreparedStatement insert;
        private final List<TopicsLog.Sent> batch;
        private int next = 1;

        Columns(Connection connection, PreparedStatement insert, List<TopicsLog.Sent> batch) {
            this.connection = connection;
            this.insert = insert;
            this.batch = batch;
        }

        void bind(String type, Function<TopicsLog.Sent, Object> value) throws SQLException {
            Object[] column = batch.stream().map(value).toArray();
            insert.setArray(next++, connection.createArrayOf(type, column));
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
