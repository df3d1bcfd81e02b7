-- What all plans want of one indicator is found without reading the targets on the others.
create index target_version_by_indicator on facts.target_version (indicator, area);

-- Those of one area alone, also where a plan has thousands: an area's page and counts, and each line of a report on areas.
create index target_version_in_area on facts.target_version (plan, area, indicator, version)
    include (effective_from, announced_at, number);
