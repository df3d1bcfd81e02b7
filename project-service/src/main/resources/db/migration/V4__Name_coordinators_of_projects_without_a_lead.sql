create table coordinator
(
    id             uuid        not null primary key,
    code           text        not null,
    version        integer     not null check (version > 0),
    agency         text        not null,
    effective_from date        not null,
    reason         text        not null,
    body           text        not null,
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    unique (code, version)
);

create index coordinator_in_effect on coordinator (code, effective_from desc, version desc);
