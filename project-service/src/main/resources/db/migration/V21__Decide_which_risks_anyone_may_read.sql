create table risk_decision
(
    project          text        not null,
    risk             text        not null,
    number           integer     not null check (number > 0),
    decision         text        not null,
    version          integer     not null check (version > 0),
    decided_on       date        not null,
    reason           text,
    recorded_at      timestamptz not null,
    recorded_by      text        not null,
    recorded_through text,
    primary key (project, risk, number)
);
