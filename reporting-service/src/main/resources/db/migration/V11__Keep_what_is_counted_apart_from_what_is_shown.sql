-- A verdict looks at many vintages and at few members of each: those are columns of narrow rows. What a report shows
-- besides, of the few values it shows, stands in a table of its own.
create table facts.observation_body
(
    indicator text    not null,
    area      text    not null,
    breakdown text    not null,
    period    text    not null,
    vintage   integer not null,
    body      json    not null,
    primary key (indicator, area, breakdown, period, vintage)
);

insert into facts.observation_body (indicator, area, breakdown, period, vintage, body)
select indicator, area, breakdown, period, vintage, body from facts.observation_vintage;

-- unit_multiplier is the power of ten. definition_version is that under which the value was reported. comparable: a break
-- in the series that it follows does not hinder comparison.
create table facts.narrow_vintage
(
    indicator          text        not null,
    area               text        not null,
    breakdown          text        not null,
    period             text        not null,
    vintage            integer     not null,
    withdrawn          boolean     not null,
    value              numeric,
    missing_reason     text,
    status             text,
    unit_measure       text,
    unit_multiplier    integer,
    definition_version integer,
    comparable         boolean     not null,
    released_at        date,
    announced_at       timestamptz not null,
    event_id           uuid,
    primary key (indicator, area, breakdown, period, vintage)
);

insert into facts.narrow_vintage
select indicator, area, breakdown, period, vintage, withdrawn, value, missing_reason, status,
       body #>> '{unit,unitMeasure}', (body #>> '{unit,unitMultiplier}')::integer,
       (body ->> 'definitionVersion')::integer, coalesce((body ->> 'comparable')::boolean, false), released_at,
       published_at, null
from facts.observation_vintage;

drop table facts.observation_vintage;
alter table facts.narrow_vintage rename to observation_vintage;
alter table facts.observation_vintage rename constraint narrow_vintage_pkey to observation_vintage_pkey;
