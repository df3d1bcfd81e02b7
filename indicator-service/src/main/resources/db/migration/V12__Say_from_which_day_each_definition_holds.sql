-- A first definition has always held, and so has one that names no day.
update indicator set effective_from = '0001-01-01' where version = 1 or effective_from is null;

alter table indicator alter column effective_from set not null;
