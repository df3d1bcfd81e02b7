-- A rebuild of the projection "facts" fills a schema beside this one and takes its name.
create schema facts;

alter table plan_version set schema facts;
alter table target_version set schema facts;
alter table indicator_version set schema facts;
alter table agency_version set schema facts;
alter table project_version set schema facts;
alter table observation_vintage set schema facts;
