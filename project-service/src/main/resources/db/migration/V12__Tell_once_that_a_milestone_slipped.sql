create table milestone_notice
(
    id             uuid        not null primary key,
    milestone      text        not null,
    change         integer     not null check (change > 0),
    due            date        not null,
    -- Of another milestone that slipped or was moved; null where this one slipped itself.
    dependency     text,
    dependency_due date,
    recorded_at    timestamptz not null,
    unique (milestone, change)
);

create unique index milestone_slip on milestone_notice (milestone, due) where dependency is null;
