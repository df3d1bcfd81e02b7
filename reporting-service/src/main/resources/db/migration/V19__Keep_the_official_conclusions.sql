-- What evaluators recorded, every version of it. code is that of the plan, a slash, and that of the conclusion.
create table official_conclusion
(
    id             uuid        not null primary key,
    code           text        not null,
    version        integer     not null check (version > 0),
    plan           text        not null,
    dated          date        not null,
    effective_from date        not null,
    reason         text,
    body           text        not null,
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    unique (code, version)
);

create index official_conclusion_by_plan on official_conclusion (plan, code);
