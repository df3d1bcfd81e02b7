-- One row per event of a milestone. Columns are few, for a report reads those of every milestone of a plan.
-- A version holds from effective_from, null for always, and was recorded at defined_at; each event of it says it again.
-- decided_on and decided_state are those of the decision that the event tells, null where it tells none: what anyone may
-- read of it. That a milestone slipped is not kept: the day that is asked for and due say it.
create table facts.milestone_change
(
    project        text        not null,
    milestone      text        not null,
    change         integer     not null,
    version        integer     not null,
    defined_at     timestamptz not null,
    effective_from date,
    due            date        not null,
    agency         text        not null,
    title_zh       text,
    title_en       text,
    decided_on     date,
    decided_state  text,
    recorded_at    timestamptz not null,
    primary key (project, milestone, change)
);
