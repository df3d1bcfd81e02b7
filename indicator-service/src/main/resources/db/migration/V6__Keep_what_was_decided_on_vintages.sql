-- Who decided what on which vintage, and how it stood before and after; "entry" is its row in the journal.
-- A withdrawal adds a vintage of its own where the public has the value.
create table decision
(
    entry              bigint      not null primary key,
    observation        uuid        not null,
    vintage            integer     not null,
    decision           text        not null,
    reason             text,
    state_before       text        not null,
    state_after        text        not null,
    released_at_before date,
    released_at_after  date,
    withdrawal         integer,
    decided_at         timestamptz not null,
    decided_by         text        not null,
    decided_through    text,
    agency             text,
    role               text
);

create index decision_on_vintage on decision (observation, vintage, entry);

-- Drafts, and what was returned or withdrawn before its day, are not what the clock looks for.
drop index vintage_to_announce;
create index vintage_to_announce on vintage (released_at) where not announced and review_state = 'PUBLISHED';
