-- Learnt from project-service's events; the latest version of each agency.
create table known_agency
(
    code    text    not null primary key,
    version integer not null,
    body    text    not null
);
