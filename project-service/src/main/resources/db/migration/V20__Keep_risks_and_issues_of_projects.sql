create table risk
(
    id             uuid        not null primary key,
    code           text        not null,
    project        text        not null,
    part           text        not null,
    version        integer     not null check (version > 0),
    owner          text        not null,
    state          text        not null,
    review_on      date,
    effective_from date        not null,
    reason         text,
    body           text        not null,
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    unique (code, version)
);

create index risk_in_effect on risk (code, effective_from desc, version desc);
create index risk_of_project on risk (project, part);
create index risk_to_review on risk (project, review_on) where state = 'OPEN';
