-- One row per series and period; its row lock is what makes vintages come one after the other.
create table observation
(
    id          uuid    not null primary key,
    indicator   text    not null,
    area        text    not null,
    breakdown   text    not null,
    period      text    not null,
    period_type text    not null,
    period_end  date    not null,
    vintage     integer not null,
    unique (indicator, area, breakdown, period)
);

-- Everything ever recorded. No foreign key: a vintage is written by the statement that writes or locks its observation.
create table vintage
(
    observation        uuid        not null,
    vintage            integer     not null,
    value              numeric,
    missing_reason     text,
    status             text        not null,
    numerator          numeric,
    denominator        numeric,
    released_at        date,
    released_at_basis  text        not null,
    review_state       text        not null,
    definition_version integer     not null,
    agency             text        not null,
    submitted_by       text        not null,
    submitted_through  text,
    on_behalf          boolean     not null,
    sources            text        not null,
    provenance         text,
    note               text,
    reason             text,
    justification      text,
    changed            text[]      not null,
    recorded_at        timestamptz not null,
    announced          boolean     not null,
    entry              bigint      not null,
    primary key (observation, vintage)
);

-- Under embargo: their day is still to come.
create index vintage_to_announce on vintage (released_at) where not announced;
