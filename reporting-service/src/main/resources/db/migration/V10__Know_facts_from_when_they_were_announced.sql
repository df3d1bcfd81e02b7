-- knownAt is measured against the instant at which the source's relay gave an event its position. Events that do not say
-- it were known from their time, and so were the rows that stand here: they came from such events.
alter table facts.plan_version add column announced_at timestamptz, add column event_id uuid;
alter table facts.target_version add column announced_at timestamptz, add column event_id uuid;
alter table facts.indicator_version add column announced_at timestamptz, add column event_id uuid;
alter table facts.area_version add column announced_at timestamptz;
alter table facts.agency_version add column announced_at timestamptz;
alter table facts.project_version add column announced_at timestamptz;
alter table facts.milestone_change add column announced_at timestamptz;
alter table facts.public_rating_change add column announced_at timestamptz;
alter table facts.flag_change add column announced_at timestamptz;
alter table facts.coordinator_version add column announced_at timestamptz;

update facts.plan_version set announced_at = recorded_at;
update facts.target_version set announced_at = recorded_at;
update facts.indicator_version set announced_at = recorded_at;
update facts.area_version set announced_at = recorded_at;
update facts.agency_version set announced_at = recorded_at;
update facts.project_version set announced_at = recorded_at;
update facts.milestone_change set announced_at = recorded_at;
update facts.public_rating_change set announced_at = recorded_at;
update facts.flag_change set announced_at = recorded_at;
update facts.coordinator_version set announced_at = recorded_at;

alter table facts.plan_version alter column announced_at set not null;
alter table facts.target_version alter column announced_at set not null;
alter table facts.indicator_version alter column announced_at set not null;
alter table facts.area_version alter column announced_at set not null;
alter table facts.agency_version alter column announced_at set not null;
alter table facts.project_version alter column announced_at set not null;
alter table facts.milestone_change alter column announced_at set not null;
alter table facts.public_rating_change alter column announced_at set not null;
alter table facts.flag_change alter column announced_at set not null;
alter table facts.coordinator_version alter column announced_at set not null;
