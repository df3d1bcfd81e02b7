-- Events say it inside the body, which was kept. Null: from always.
alter table facts.indicator_version add column effective_from date;
update facts.indicator_version set effective_from = (body ->> 'effectiveFrom')::date;
