create table special_project
(
    id             uuid        not null primary key,
    code           text        not null,
    version        integer     not null check (version > 0),
    plan           text        not null,
    number         integer check (number > 0),
    effective_from date        not null,
    reason         text,
    body           text        not null,
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    unique (code, version)
);

create index on special_project (code, effective_from desc, version desc);
create index on special_project (plan, number, code);
