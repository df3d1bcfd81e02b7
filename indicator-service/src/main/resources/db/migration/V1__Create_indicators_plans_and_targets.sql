create table indicator
(
    id             uuid        not null primary key,
    code           text        not null,
    version        integer     not null,
    effective_from date,
    reason         text,
    body           text        not null,
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    unique (code, version)
);

create table plan
(
    id             uuid        not null primary key,
    code           text        not null,
    version        integer     not null,
    effective_from date        not null,
    reason         text,
    body           text        not null,
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    unique (code, version)
);

-- "code" is plan/indicator/area.
create table target
(
    id             uuid        not null primary key,
    code           text        not null,
    plan           text        not null,
    indicator      text        not null,
    area           text        not null,
    version        integer     not null,
    effective_from date        not null,
    reason         text,
    body           text        not null,
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    unique (code, version)
);

create index target_of_plan on target (plan, code, version);
