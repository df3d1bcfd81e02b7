-- Who is told of events by HTTP. "taken_position": up to where the journal was looked through for it. Secrets are
-- encrypted with a key that the database does not hold.
create table subscription
(
    number          bigint generated always as identity primary key,
    id              text collate "C" not null unique,
    version         integer          not null,
    agency          text             not null,
    address         text             not null,
    types           text[]           not null,
    subject         text             not null,
    secret          bytea            not null,
    secret_before   bytea,
    before_until    timestamptz,
    active          boolean          not null,
    began_after     bigint           not null,
    taken_position  bigint           not null,
    changed_by      text             not null,
    changed_at      timestamptz      not null,
    failures        integer          not null default 0,
    failing_since   timestamptz,
    retry_at        timestamptz,
    last_failure    text,
    delivered_at    timestamptz,
    disabled_reason text
);

create index subscription_by_agency on subscription (agency, id);

-- What a receiver is owed and has not answered with success. The event of the lowest position of each key is the next
-- one of that key. Position 0 is a test that somebody asked for.
create table subscription_event
(
    subscription   bigint      not null references subscription on delete cascade,
    position       bigint      not null,
    id             uuid        not null,
    type           text        not null,
    key            text        not null,
    subject        text        not null,
    attempts       integer     not null default 0,
    first_tried_at timestamptz,
    due_at         timestamptz not null default clock_timestamp(),
    again          boolean     not null default false,
    primary key (subscription, position)
);

create index subscription_event_by_key on subscription_event (subscription, key, position);

-- What was given up, until somebody has it sent again.
create table subscription_dead_letter
(
    subscription bigint      not null references subscription on delete cascade,
    position     bigint      not null,
    id           uuid        not null,
    type         text        not null,
    key          text        not null,
    subject      text        not null,
    attempts     integer     not null,
    reason       text        not null,
    died_at      timestamptz not null default clock_timestamp(),
    primary key (subscription, position)
);
