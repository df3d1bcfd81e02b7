-- Few vintages are withdrawals; whoever compares a value with the recorded ones asks whether one has taken their place.
create index vintage_withdrawal on vintage (observation) where withdraws is not null;

-- The unit that a version of a definition gives.
create function unit_of(indicator text, definition integer) returns jsonb
    language sql stable parallel safe
    return (select jsonb_build_object('unitMeasure', one.body::jsonb #> '{unit,unitMeasure}',
                                      'unitMultiplier', one.body::jsonb #> '{unit,unitMultiplier}')
            from indicator one where one.code = unit_of.indicator and one.version = unit_of.definition);

-- A value that was reported under one version of a definition, in the unit of another. It is exact: only the point moves.
-- NaN where the two units measure different things, so that the value equals none.
create function in_unit_of(value numeric, indicator text, reported integer, asked integer) returns numeric
    language sql stable parallel safe
    return case when value is null or reported = asked then value
                when unit_of(indicator, reported) = unit_of(indicator, asked) then value
                when unit_of(indicator, reported) -> 'unitMeasure' = unit_of(indicator, asked) -> 'unitMeasure'
                then value * ('1e' || ((unit_of(indicator, reported) ->> 'unitMultiplier')::integer
                                       - (unit_of(indicator, asked) ->> 'unitMultiplier')::integer))::numeric
                else 'NaN' end;
