-- Read by every instance: none may take requests while the topics know more than the journal.
alter table relay add column refusal text;
