-- A page of targets is found without reading bodies.
alter table facts.target_version
    add column number integer generated always as ((body ->> 'number')::integer) stored;

create index target_version_in_order on facts.target_version (plan, indicator, area, version)
    include (effective_from, announced_at, number);

-- From which day on a vintage counts: the day of its release, else the one after its period. Null where no instance that
-- knows the column has written the row, and here for periods that are not easily told: such rows are read all the same.
alter table facts.observation_vintage add column known_from date;

update facts.observation_vintage
set known_from = coalesce(released_at,
    case
        when period ~ '^[1-9]\d{3}(-A1|-S2|-T3|-Q4)?$' then make_date(left(period, 4)::integer + 1, 1, 1)
        when period ~ '^[1-9]\d{3}-S1$' then make_date(left(period, 4)::integer, 7, 1)
        when period ~ '^[1-9]\d{3}-T[12]$' then make_date(left(period, 4)::integer, right(period, 1)::integer * 4 + 1, 1)
        when period ~ '^[1-9]\d{3}-Q[123]$' then make_date(left(period, 4)::integer, right(period, 1)::integer * 3 + 1, 1)
        when period ~ '^[1-9]\d{3}-M?(0[1-9]|1[0-2])$'
            then (make_date(left(period, 4)::integer, right(period, 2)::integer, 1) + interval '1 month')::date
    end);
