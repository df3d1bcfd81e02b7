-- "code" is the indicator's.
create table rule_set
(
    id             uuid             not null primary key,
    code           text collate "C" not null,
    version        integer          not null,
    effective_from date,
    reason         text,
    body           text             not null,
    recorded_at    timestamptz      not null,
    recorded_by    text             not null,
    unique (code, version)
);
