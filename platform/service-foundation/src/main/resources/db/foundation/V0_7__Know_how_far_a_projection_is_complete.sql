-- "announced_at": everything of the source that was announced at or before it and belongs on this partition is reflected;
-- null where that was never heard. "event_announced_at": the latest instant of an event that is reflected.
alter table projection_place
    add column announced_at       timestamptz,
    add column event_announced_at timestamptz;
