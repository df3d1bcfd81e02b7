-- By the release day; as an expression, so that no other query takes the index for its own while statistics are old.
create index vintage_released_on on vintage ((released_at + 0)) where released_at is not null;
-- A vintage without release day is known from the day after its period; few are such.
create index vintage_without_release_day on vintage (observation) where released_at is null;
create index observation_of_period on observation (indicator, period_end);
