-- Moved in the transaction that applies the batch: an event is reflected once, whoever is killed when.
create table projection_place
(
    projection  text    not null,
    topic       text    not null,
    partition   integer not null,
    source      text    not null,
    next_offset bigint  not null default 0,
    epoch       bigint  not null default 0,
    sequence    bigint  not null default 0,
    primary key (projection, topic, partition)
);
