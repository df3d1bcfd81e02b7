-- What the default method says of every subject on every day, by what was known at every instant: half-open ranges that
-- never overlap and leave nothing out. Rows are a pure function of the facts. Infinite ends are 'infinity' and '-infinity'.
create table facts.subject
(
    id        bigint not null primary key,
    plan      text   not null,
    indicator text   not null,
    area      text   not null,
    unique (plan, indicator, area)
);

create index subject_by_series on facts.subject (indicator, area);

-- Words are kept as numbers: attainment, pace, reason and cause by the codes of the service. flags is a set of bits.
-- changed_at is the day that brought the verdict, null where it has been so from the start.
create table facts.verdict
(
    subject            bigint      not null,
    asof_from          date        not null,
    asof_to            date        not null,
    known_from         timestamptz not null,
    known_to           timestamptz not null,
    attainment         smallint    not null,
    pace               smallint    not null,
    reason             smallint,
    flags              smallint    not null,
    latest_period      text,
    latest_vintage     integer,
    target_version     integer,
    definition_version integer,
    progress           numeric,
    expected           numeric,
    r                  numeric,
    time_lead          numeric,
    changed_at         date,
    cause              smallint,
    primary key (subject, asof_from, known_from)
);

create index verdict_known_now on facts.verdict (subject, asof_from) where known_to = 'infinity';

-- Subjects whose rows may be older than the facts. Each batch adds its own mark, so that it never waits for a worker.
create table facts.stale_subject
(
    subject bigint      not null,
    marked  timestamptz not null,
    primary key (subject, marked)
);
