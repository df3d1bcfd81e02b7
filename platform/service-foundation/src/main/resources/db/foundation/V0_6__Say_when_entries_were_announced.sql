-- The instant at which a run got its positions, as its events say it: it never decreases with the position. Null where
-- the events of a run do not say it, since they were numbered before it was told.
alter table journal_run
    add column announced_at timestamptz;

-- Everything announced at or before "announced_until" has a position up to "numbered_position", and what is numbered from
-- now on is announced later. Both move in one row, so that no statement sees one without the other.
alter table relay
    add column announced_until   timestamptz not null default clock_timestamp(),
    add column numbered_position bigint      not null default 0;
update relay
set numbered_position = coalesce((select first_position + entries - 1 from journal_run order by first_position desc limit 1), 0);
