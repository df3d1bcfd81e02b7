create table progress_report
(
    id      uuid not null primary key,
    project text not null,
    period  text not null,
    unique (project, period)
);

-- Versions and decisions of a report are numbered together: change.
create table progress_report_version
(
    report           uuid        not null references progress_report,
    version          integer     not null check (version > 0),
    change           integer     not null check (change > 0),
    body             text        not null,
    compiled_by      text        not null,
    on_day           date        not null,
    recorded_at      timestamptz not null,
    recorded_by      text        not null,
    recorded_through text,
    primary key (report, version),
    unique (report, change)
);

create table progress_report_decision
(
    report          uuid        not null references progress_report,
    change          integer     not null check (change > 0),
    version         integer     not null,
    decision        text        not null,
    on_day          date        not null,
    reason          text,
    reply           text,
    confirm_by      date,
    asked           text,
    agency          text,
    role            text        not null,
    decided_at      timestamptz not null,
    decided_by      text        not null,
    decided_through text,
    primary key (report, change)
);

create index progress_report_asked on progress_report_decision (confirm_by) where confirm_by is not null;
