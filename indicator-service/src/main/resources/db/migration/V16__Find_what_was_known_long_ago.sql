-- A vintage without release day is known from the day after its period, and few are such. What else was known long ago is
-- found by the ranges of vintage_became_public.
create index observation_of_period on observation (indicator, period_end);
create index vintage_without_release_day on vintage (observation) where released_at is null;
