create table promotion_plan
(
    id             uuid        not null primary key,
    code           text        not null,
    version        integer     not null check (version > 0),
    plans          text[]      not null,
    projects       text[]      not null,
    effective_from date        not null,
    reason         text,
    body           text        not null,
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    unique (code, version)
);

create index promotion_plan_in_effect on promotion_plan (code, effective_from desc, version desc);
create index promotion_plan_of_plan on promotion_plan using gin (plans);
create index promotion_plan_of_project on promotion_plan using gin (projects);
