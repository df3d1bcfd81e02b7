-- Folded as AgencyNames folds them: a line for each name, with a line break before and after it.
alter table agency add column names text;

update agency
set names = E'\n' || (
    select coalesce(string_agg(trim(regexp_replace(lower(normalize(name, NFKC)), '\s+', ' ', 'g')), E'\n'), '')
    from (
        select body::json -> 'name' ->> 'zh' as name
        union all select body::json -> 'name' ->> 'en'
        union all select body::json -> 'shortName' ->> 'zh'
        union all select body::json -> 'shortName' ->> 'en'
        union all select json_array_elements_text(
            case json_typeof(body::json -> 'aliases') when 'array' then body::json -> 'aliases' else '[]'::json end)
    ) said
    where name is not null) || E'\n';

alter table agency alter column names set not null;
