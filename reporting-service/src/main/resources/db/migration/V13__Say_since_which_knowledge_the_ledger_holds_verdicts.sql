-- What was known earlier is computed: the rows of a subject are bounded. '-infinity' where the rows hold everything,
-- null while nothing was worked out yet.
alter table facts.subject add column known_since timestamptz;

-- The targets that are known already; an id is the first 64 bits of the SHA-256 of plan/indicator/area.
insert into facts.subject (id, plan, indicator, area)
select distinct
    ('x' || encode(substring(sha256(convert_to(plan || '/' || indicator || '/' || area, 'UTF8')) from 1 for 8), 'hex'))
        ::bit(64)::bigint,
    plan, indicator, area
from facts.target_version;

insert into facts.stale_subject (subject, marked) select id, now() from facts.subject;
