create table project_rating
(
    id               uuid        not null primary key,
    project          text        not null,
    period           text        not null,
    rating           text        not null,
    reason           text        not null,
    given_by         text        not null,
    agency           text,
    on_day           date        not null,
    recorded_at      timestamptz not null,
    recorded_by      text        not null,
    recorded_through text
);

create index project_rating_of_project on project_rating (project, period);

create table project_rating_decision
(
    rating          uuid        not null references project_rating,
    change          integer     not null check (change > 1),
    decision        text        not null,
    reason          text,
    on_day          date        not null,
    decided_at      timestamptz not null,
    decided_by      text        not null,
    decided_through text,
    primary key (rating, change)
);
