-- Everything that happened, in the transaction in which it happened. Rows are only ever added.
-- "entry" is drawn at insert while the row lock of the changed thing is held: it orders each thing.
create sequence journal_entry as bigint;

create table journal
(
    entry       bigint      not null default nextval('journal_entry'),
    id          uuid        not null,
    topic       text        not null,
    type        text        not null,
    key         text        not null,
    subject     text        not null,
    recorded_at timestamptz not null,
    actor       text        not null,
    agency      text,
    traceparent text,
    data        json        not null,
    primary key (entry)
) partition by range (entry);

create table journal_0 partition of journal for values from (1) to (20000000);
create table journal_1 partition of journal for values from (20000000) to (40000000);

-- Positions, given after commit: contiguous, from 1, in order of entry among what is committed.
-- A run says that entries [first_entry, first_entry + entries) carry the positions from first_position on.
create table journal_run
(
    first_position bigint      not null primary key,
    first_entry    bigint      not null unique,
    entries        bigint      not null check (entries > 0),
    epoch          bigint      not null,
    numbered_at    timestamptz not null default clock_timestamp()
);

-- The lease of the one relay that leads, and how far it has come.
create table relay
(
    only_row      boolean     not null primary key default true check (only_row),
    holder        text,
    epoch         bigint      not null default 0,
    renewed_at    timestamptz not null default '-infinity',
    settled_entry bigint      not null default 0,
    sent_position bigint      not null default 0
);

insert into relay default values;
