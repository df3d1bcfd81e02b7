package org.waymark.foundation.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.waymark.foundation.database.Database;

/** A table of those events of the topics that are not at their position in the journal. */
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
                announced_at timestamptz,
                entry       bigint,
                in_journal  boolean     not null default false
            )
            """;
    private static final String STAGE =
            """
            insert into missing_event (sequence, epoch, id, topic, type, key, subject, recorded_at, traceparent, data,
                                       announced_at)
            select sent.*
            from unnest(?::bigint[], ?::bigint[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[],
                        ?::timestamptz[], ?::text[], ?::json[], ?::timestamptz[])
                 as sent(sequence, epoch, id, topic, type, key, subject, recorded_at, traceparent, data, announced_at)
            where not exists (
                select from (select * from journal_run where first_position <= sent.sequence
                             order by first_position desc limit 1) run
                join journal on journal.entry = run.first_entry + sent.sequence - run.first_position
                where sent.sequence < run.first_position + run.entries and journal.id = sent.id)
            on conflict do nothing
            """;
    private static final String DROP = "drop table if exists missing_event";

    private final Database database;

    MissingEvents(Database database) {
        this.database = database;
    }

    void create() {
        database.execute(CREATE);
    }

    void drop() {
        database.execute(DROP);
    }

    void stage(List<TopicsLog.Sent> batch) {
        if (batch.isEmpty()) {
            return;
        }
        database.change(
                STAGE,
                column(batch, sent -> sent.envelope().sequence()),
                column(batch, sent -> sent.envelope().epoch()),
                column(batch, sent -> sent.envelope().id()),
                column(batch, TopicsLog.Sent::topic),
                column(batch, sent -> sent.envelope().type()),
                column(batch, sent -> sent.envelope().partitionkey()),
                column(batch, sent -> sent.envelope().subject()),
                column(batch, sent -> sent.envelope().time()),
                column(batch, sent -> sent.envelope().traceparent()),
                column(batch, TopicsLog.Sent::data),
                column(batch, sent -> sent.envelope().announcedAt()));
    }

    private static List<Object> column(List<TopicsLog.Sent> batch, Function<TopicsLog.Sent, Object> value) {
        return batch.stream().map(value).toList();
    }
}
