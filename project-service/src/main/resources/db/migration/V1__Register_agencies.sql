create table agency
(
    id             uuid        not null primary key,
    code           text        not null,
    version        integer     not null check (version > 0),
    effective_from date,
    reason         text,
    body           text        not null,
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    unique (code, version)
);
