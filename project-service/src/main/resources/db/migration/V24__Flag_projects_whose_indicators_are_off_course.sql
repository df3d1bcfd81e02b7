-- Learnt from reporting-service's events; a rebuild fills a schema beside this one and takes its name.
create schema assessments;

create table assessments.known_assessment
(
    plan        text        not null,
    indicator   text        not null,
    area        text        not null,
    attainment  text,
    pace        text,
    as_of       date        not null,
    recorded_at timestamptz not null,
    position    bigint      not null,
    primary key (plan, indicator, area)
);

-- Every change of a flag: raised and taken down in turn.
create table project_flag
(
    project             text        not null,
    indicator           text        not null,
    plan                text        not null,
    area                text        not null,
    change              integer     not null check (change > 0),
    flagged             boolean     not null,
    pace                text,
    since               date        not null,
    assessment_position bigint,
    assessment_as_of    date,
    recorded_at         timestamptz not null,
    primary key (project, indicator, plan, area, change)
);
