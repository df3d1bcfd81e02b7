create table milestone_decision
(
    id              uuid        not null primary key,
    milestone       text        not null,
    number          integer     not null check (number > 0),
    decision        text        not null,
    happened_on     date        not null,
    evidence        text        not null,
    reason          text,
    agency          text,
    acted_by        text[]      not null,
    role            text        not null,
    recorded_at     timestamptz not null,
    decided_by      text        not null,
    decided_through text,
    unique (milestone, number)
);
