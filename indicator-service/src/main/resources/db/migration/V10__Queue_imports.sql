-- A bulk import that goes on after its request was answered. Who submitted it is kept as he was then.
create table import_job
(
    id           uuid primary key,
    state        text        not null check (state in ('QUEUED', 'RUNNING', 'DONE', 'REFUSED', 'FAILED', 'CANCELLED')),
    subject      text        not null,
    client       text,
    agencies     text[]      not null,
    roles        text[]      not null,
    traceparent  text,
    format       text        not null,
    mode         text        not null,
    dry_run      boolean     not null,
    reason       text,
    bytes        bigint      not null,
    submitted_at timestamptz not null,
    started_at   timestamptz,
    finished_at  timestamptz,
    stage        text,
    rows         bigint      not null default 0,
    progress     float8      not null default 0,
    attempts     integer     not null default 0,
    available_at timestamptz not null default now(),
    worker       uuid,
    heartbeat_at timestamptz,
    outcome      text,
    details      text,
    kept         boolean     not null default true
);

create index import_job_unfinished on import_job (id) where state in ('QUEUED', 'RUNNING');
create index import_job_kept on import_job (finished_at) where kept;

-- The body, until some days after the end of its job. Not compressed: that costs more than the disk it saves.
create table import_part
(
    job   uuid    not null references import_job on delete cascade,
    part  integer not null,
    bytes bytea   not null,
    primary key (job, part)
);
alter table import_part alter column bytes set storage external;
