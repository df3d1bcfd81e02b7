-- What a projection could not read, by the place it stood at: the topic keeps the record itself. Written in the
-- transaction that passes over it.
create table dead_letter
(
    projection    text        not null,
    topic         text        not null,
    partition     integer     not null,
    record_offset bigint      not null,
    key           text,
    type          text,
    reason        text        not null,
    died_at       timestamptz not null default clock_timestamp(),
    put_back_at   timestamptz,
    primary key (projection, topic, partition, record_offset)
);

create index dead_letter_waiting on dead_letter (projection) where put_back_at is null;

-- No rows, only a lock: shared by whoever reads several tables of projections as one picture, exclusive while rebuilt
-- tables take the place of others. A snapshot from before that moment would show the new tables half filled.
create table projection_switch
(
);
