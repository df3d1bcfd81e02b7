-- Read by every instance: none may take requests in a term in which that has not been looked at, or is not so.
alter table relay
    add column agreed_epoch bigint not null default 0,
    add column refusal text;
update relay set agreed_epoch = epoch;
