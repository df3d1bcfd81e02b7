-- What reports know of them, from this service's own events: from when each version was announced. The last version that
-- was known counts, from its day on.
create table facts.conclusion_version
(
    plan         text        not null,
    conclusion   text        not null,
    version      integer     not null,
    recorded_at  timestamptz not null,
    announced_at timestamptz not null,
    body         json        not null,
    primary key (plan, conclusion, version)
);
