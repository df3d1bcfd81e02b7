-- effective_from is the day from which a version of an agency holds, null for always. Until now it was the first day of
-- the agency itself. Events say the right one inside the body, which was kept.
update facts.agency_version set effective_from = (body ->> 'effectiveFrom')::date
where effective_from is distinct from (body ->> 'effectiveFrom')::date;
