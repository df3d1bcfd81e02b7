-- Vintages are published about in the order they are written, and few have their release day ahead of them: ranges of
-- pages tell which became public after an instant, at next to no cost for the writer.
create index vintage_became_public on vintage using brin (published_at, released_at) with (autosummarize = on);

create index target_of_indicator on target (indicator);

create index child_of_plan on plan ((body::jsonb ->> 'parent'), code);
