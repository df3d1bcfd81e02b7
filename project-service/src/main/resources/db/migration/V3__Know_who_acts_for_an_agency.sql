alter table agency add column acted_for_by text[] not null default '{}';

update agency
set acted_for_by = array_remove(array [body::json ->> 'successor'], null),
    -- Until now every version was a correction, which holds always.
    effective_from = date '0001-01-01';

alter table agency alter column acted_for_by drop default;
alter table agency alter column effective_from set not null;

create index agency_acted_for_by on agency using gin (acted_for_by);
create index agency_in_effect on agency (code, effective_from desc, version desc);
