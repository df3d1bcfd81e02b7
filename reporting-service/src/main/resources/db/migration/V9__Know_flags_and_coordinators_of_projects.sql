create table facts.flag_change
(
    project     text        not null,
    indicator   text        not null,
    plan        text        not null,
    area        text        not null,
    change      integer     not null,
    flagged     boolean     not null,
    pace        text,
    since       date        not null,
    recorded_at timestamptz not null,
    primary key (project, indicator, plan, area, change)
);

create table facts.coordinator_version
(
    project        text        not null,
    version        integer     not null,
    effective_from date        not null,
    recorded_at    timestamptz not null,
    agency         text        not null,
    primary key (project, version)
);
