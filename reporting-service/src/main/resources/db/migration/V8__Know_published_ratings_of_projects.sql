-- What anyone may read of ratings, and nothing else. One row per change: a rating was given, published or taken back.
-- id is that of the rating, or of the report in which a project rates itself. rating is null where nobody may read one.
-- given_on is null where the change does not give it; day is that from which the change counts.
create table facts.public_rating_change
(
    id          uuid        not null,
    change      integer     not null,
    project     text        not null,
    given_by    text        not null,
    period      text        not null,
    period_end  date,
    rating      text,
    given_on    date,
    day         date        not null,
    recorded_at timestamptz not null,
    primary key (id, change)
);

create index public_rating_change_by_project on facts.public_rating_change (project);
