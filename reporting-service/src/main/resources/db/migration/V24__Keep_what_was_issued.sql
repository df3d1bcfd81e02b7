-- The content of evaluations that were issued, as the bytes that were hashed.
create table issued_evaluation
(
    evaluation uuid        not null primary key references evaluation,
    number     text        not null unique,
    issued_on  date        not null,
    content    text        not null,
    sha256     text        not null,
    issued_at  timestamptz not null
);

-- The files that were made of it when it was issued. content is null where a restore from the topics knows the hash alone.
create table evaluation_document
(
    evaluation uuid not null references evaluation,
    format     text not null,
    media_type text not null,
    sha256     text not null,
    content    bytea,
    primary key (evaluation, format)
);
