create table contribution
(
    id             uuid        not null primary key,
    code           text        not null,
    project        text        not null,
    part           text        not null,
    version        integer     not null check (version > 0),
    shares         integer     not null check (shares >= 0),
    effective_from date        not null,
    reason         text,
    body           text        not null,
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    unique (code, version)
);

create index contribution_in_effect on contribution (code, effective_from desc, version desc);
create index contribution_of_project on contribution (project, part);
create index contribution_to_indicator on contribution (part, project);
