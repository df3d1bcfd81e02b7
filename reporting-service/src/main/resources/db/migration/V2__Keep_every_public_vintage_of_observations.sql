-- A withdrawal is a vintage too. published_at is the instant the vintage became public here: the time of its event.
create table observation_vintage
(
    indicator      text        not null,
    area           text        not null,
    breakdown      text        not null,
    period         text        not null,
    vintage        integer     not null,
    withdrawn      boolean     not null,
    value          numeric,
    missing_reason text,
    status         text,
    released_at    date,
    published_at   timestamptz not null,
    body           json        not null,
    primary key (indicator, area, breakdown, period, vintage)
);
