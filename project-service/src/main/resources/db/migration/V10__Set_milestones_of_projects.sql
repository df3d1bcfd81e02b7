create table milestone
(
    id             uuid        not null primary key,
    code           text        not null,
    version        integer     not null check (version > 0),
    project        text        not null,
    part           text        not null,
    agency         text        not null,
    due            date        not null,
    depends_on     text[]      not null,
    effective_from date        not null,
    reason         text,
    body           text        not null,
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    unique (code, version)
);

create index milestone_in_effect on milestone (code, effective_from desc, version desc);
create index milestone_of_project on milestone (project, code);
create index milestone_due on milestone (due);
create index milestone_depends_on on milestone using gin (depends_on);
