-- The agency says so of a value with status B. Stored values said nothing.
alter table vintage add column comparable boolean not null default false;
