create table pilot
(
    id             uuid        not null primary key,
    code           text        not null,
    project        text        not null,
    part           text        not null,
    version        integer     not null check (version > 0),
    region         text        not null,
    agency         text        not null,
    effective_from date        not null,
    reason         text,
    body           text        not null,
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    unique (code, version)
);

create index pilot_in_effect on pilot (code, effective_from desc, version desc);
create index pilot_of_project on pilot (project, part);

create table funding
(
    id             uuid        not null primary key,
    code           text        not null,
    project        text        not null,
    part           text        not null,
    version        integer     not null check (version > 0),
    effective_from date        not null,
    reason         text,
    body           text        not null,
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    unique (code, version)
);

create index funding_in_effect on funding (code, effective_from desc, version desc);
create index funding_of_project on funding (project, part);
