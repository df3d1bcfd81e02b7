-- A rebuild of the projection "agencies" fills a schema beside this one and takes its name.
create schema agencies;

alter table known_agency set schema agencies;
