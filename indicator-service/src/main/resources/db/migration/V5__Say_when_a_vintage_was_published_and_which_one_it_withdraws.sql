-- Null while it awaits review. Under embargo it is published, but not announced.
-- A withdrawal is a vintage without value that names the one it takes back.
alter table vintage
    add column published_at timestamptz,
    add column withdraws    integer;
update vintage set published_at = recorded_at where review_state = 'PUBLISHED';

-- Pages go along the key in byte order, whatever the locale of the database.
alter table observation
    alter column indicator type text collate "C",
    alter column area type text collate "C",
    alter column breakdown type text collate "C",
    alter column period type text collate "C";
