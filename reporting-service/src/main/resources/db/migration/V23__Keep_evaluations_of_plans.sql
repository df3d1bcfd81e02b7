-- Evaluations of plans. state, version, change, respond_by and asked are what the steps of the row come to, so that lists and
-- the clock need not read them: respond_by is null unless an agency is awaited, asked is empty while it is a draft.
create table evaluation
(
    id         uuid    not null primary key,
    plan       text    not null,
    kind       text    not null,
    state      text    not null,
    version    integer not null check (version > 0),
    change     integer not null check (change > 0),
    respond_by date,
    asked      text[]  not null
);

create index evaluation_by_plan on evaluation (plan, id);
create index evaluation_awaiting on evaluation (respond_by, id) where respond_by is not null;

-- What was written and computed. title, body and computed are JSON; rows are added, never changed.
create table evaluation_version
(
    evaluation     uuid        not null references evaluation,
    version        integer     not null check (version > 0),
    title          text        not null,
    as_of          date        not null,
    known_at       timestamptz not null,
    method         text        not null,
    method_version text        not null,
    body           text        not null,
    computed       text        not null,
    primary key (evaluation, version)
);

-- Everything that happened, drafts and opinions included; details is JSON. Rows are added, never changed.
create table evaluation_step
(
    evaluation  uuid        not null references evaluation,
    change      integer     not null check (change > 0),
    version     integer     not null check (version > 0),
    kind        text        not null,
    details     text        not null,
    agency      text,
    role        text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    recorded_through text,
    primary key (evaluation, change)
);
