-- A long import leaves a mark of each batch; workers look at the oldest alone.
create index stale_subject_by_age on facts.stale_subject (marked);
