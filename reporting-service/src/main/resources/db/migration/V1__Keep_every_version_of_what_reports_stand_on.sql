-- Every version ever learnt from an event. Rows are only added: a report of an earlier day needs what stood then.
-- Bodies are json, not jsonb: decimals and their trailing zeros stay as they were given.
create table plan_version
(
    plan           text        not null,
    version        integer     not null,
    effective_from date        not null,
    recorded_at    timestamptz not null,
    body           json        not null,
    primary key (plan, version)
);

create table target_version
(
    plan           text        not null,
    indicator      text        not null,
    area           text        not null,
    version        integer     not null,
    effective_from date        not null,
    recorded_at    timestamptz not null,
    body           json        not null,
    primary key (plan, indicator, area, version)
);

-- A definition applies from always; of several the one recorded last counts.
create table indicator_version
(
    indicator   text        not null,
    version     integer     not null,
    recorded_at timestamptz not null,
    body        json        not null,
    primary key (indicator, version)
);

-- A name is valid in time: effective_from is the first day of the name, null when it has been so from always.
create table agency_version
(
    agency         text        not null,
    version        integer     not null,
    effective_from date,
    recorded_at    timestamptz not null,
    successor      text,
    body           json        not null,
    primary key (agency, version)
);

create table project_version
(
    project        text        not null,
    version        integer     not null,
    plan           text        not null,
    effective_from date,
    recorded_at    timestamptz not null,
    body           json        not null,
    primary key (project, version)
);

create index project_version_by_plan on project_version (plan);
