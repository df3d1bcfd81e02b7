-- What was answered to a POST, written with its change. A key belongs to one caller and one request.
create table idempotency_key
(
    subject text collate "C" not null,
    agency  text collate "C" not null,
    key     text collate "C" not null,
    request bytea            not null,
    status  integer          not null,
    headers text             not null,
    body    bytea            not null,
    kept_at timestamptz      not null default now(),
    primary key (subject, agency, key)
);

create index idempotency_key_by_age on idempotency_key (kept_at);
