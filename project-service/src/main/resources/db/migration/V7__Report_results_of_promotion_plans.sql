create table promotion_result
(
    id             uuid        not null primary key,
    code           text        not null,
    version        integer     not null check (version > 0),
    promotion_plan text        not null,
    item           integer     not null check (item > 0),
    year           text        not null,
    agency         text,
    effective_from date        not null,
    reason         text,
    body           text        not null,
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    unique (code, version)
);

create index promotion_result_in_effect on promotion_result (code, effective_from desc, version desc);
create index promotion_result_of_item on promotion_result (promotion_plan, item, year);
