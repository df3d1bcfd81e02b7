-- What was last told of each subject, outside the schema of the facts: rebuilt facts announce nothing. as_of is the day up
-- to which the verdict was looked at, known_at the instant whose knowledge it stands on, event_id the event that told it.
create table announced_verdict
(
    plan           text not null,
    indicator      text not null,
    area           text not null,
    method         text,
    method_version text,
    attainment     text,
    pace           text,
    reason         text,
    as_of          date,
    known_at       timestamptz,
    event_id       uuid,
    primary key (plan, indicator, area)
);

-- Subjects that were known before verdicts were announced: the first verdict found of each is taken over silently.
insert into announced_verdict (plan, indicator, area)
select distinct plan, indicator, area from facts.target_version;
