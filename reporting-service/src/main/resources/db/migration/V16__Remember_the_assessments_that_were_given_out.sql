-- An id is made of what an assessment stands on and says nothing of it: here is the question to which it was first given
-- out. digest stands for its promised bytes.
create table given_assessment
(
    id         uuid        not null primary key,
    plan       text        not null,
    indicator  text        not null,
    area       text        not null,
    as_of      date        not null,
    known_at   timestamptz not null,
    method     text        not null,
    version    text        not null,
    parameters text        not null,
    digest     text        not null,
    given_on   date        not null default current_date
);

create index given_assessment_by_day on given_assessment (given_on);
