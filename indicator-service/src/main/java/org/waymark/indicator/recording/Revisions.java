package org.waymark.indicator.recording;

/** SQL that numbers the rows which say something new of a known observation. */
final class Revisions {
    /**
     * Of the known rows for which a condition holds that is still to be put in. The day of a withdrawal is
     * {@link org.waymark.indicator.review.Withdrawal#day}'s; what a row that is announced changes is measured by
     * what is public.
     */
    static final String NUMBER =
            """
            with left_over as (
                select known.*, announced, withdraws, row_number() over same_observation as nth,
                       coalesce(lag(known.row) over same_observation, fresh_row) as prior_row,
                       coalesce(max(known.row) filter (where announced)
                                    over (same_observation rows between unbounded preceding and 1 preceding),
                                case when fresh_announced then fresh_row end) as public_row
                from known join staged using (row)
                where not exists (select from unchanged where unchanged.row = known.row) and %s
                window same_observation as (partition by observation order by known.row)),
            numbered as (
                select *, (vintage + nth)::integer as number,
                       coalesce(max(vintage + nth) filter (where announced)
                                    over (same_observation rows between unbounded preceding and 1 preceding),
                                case when fresh_announced then 1 end) as public_number
                from left_over window same_observation as (partition by observation order by row))
            insert into revision (
                row, observation, number, changed, prior_value, previous, withdraws, released_at, recorded_at, entry)
            select row, observation, number,
                   case when not announced then changed when previous is null then '{}'
                        when changed = '{}' then '{recordedAt}' else changed end,
                   prior_value, previous, withdrawn, day, recorded_at, case when ? then nextval('journal_entry') end
            from (
                select numbered.row, numbered.observation, numbered.number, numbered.announced,
                    array_remove(array[
                        case when prior.value is distinct from s.value then 'value' end,
                        case when prior.missing_reason is distinct from s.missing_reason then 'missingReason' end,
                        case when prior.status <> s.status then 'status' end,
                        case when (s.withdraws or s.announced or not s.release_left_open)
                                  and prior.released_at is distinct from day then 'releasedAt' end,
                        case when (s.withdraws or s.announced or not s.release_left_open or prior.released_at is null)
                                  and prior.released_at_basis <> s.released_at_basis then 'releasedAtBasis' end,
                        case when prior.numerator is distinct from s.numerator then 'numerator' end,
                        case when prior.denominator is distinct from s.denominator then 'denominator' end,
                        case when prior.sources <> s.sources then 'sources' end], null) as changed,
                    prior.value as prior_value,
                    case
                        when numbered.public_row is not null then jsonb_build_object(
                            'vintage', numbered.public_number, 'value', told.value,
                            'missingReason', told.missing_reason, 'status', told.status, 'releasedAt', told.released_at)
                        when public.vintage is not null then jsonb_build_object(
                            'vintage', public.vintage, 'value', public.value, 'missingReason', public.missing_reason,
                            'status', public.status, 'releasedAt', public.released_at) end as previous,
                    case when taken_back.known is not null then public.vintage end as withdrawn, day,
                    greatest(?, stored.recorded_at, stored.published_at)
                        + numbered.nth * interval '1 microsecond' as recorded_at
                from numbered join staged s on s.row = numbered.row
                left join vintage stored
                    on stored.observation = numbered.observation and stored.vintage = numbered.vintage
                left join staged told on told.row = numbered.public_row
                left join lateral (
                    select * from vintage v where v.observation = numbered.observation and v.announced
                    order by coalesce(v.released_at, s.period_end + 1) desc, v.vintage desc limit 1) public on true
                left join staged before on before.row = case when coalesce(told.row, public.vintage) is null
                    or not numbered.announced then numbered.prior_row else told.row end
                left join lateral (
                    select * from vintage v where v.observation = numbered.observation
                    and (v.announced or v.agency = s.agency or s.on_behalf)
                    order by numbered.announced and v.vintage = public.vintage desc,
                             v.announced or v.review_state not in ('RETURNED', 'WITHDRAWN') desc, v.vintage desc
                    limit 1) standing on true
                cross join lateral (
                    select case when numbered.withdraws and public.review_state = 'PUBLISHED'
                        then coalesce(public.released_at, s.period_end + 1) end as known) taken_back
                cross join lateral (
                    select case when taken_back.known > s.released_at then null else s.released_at end as day) effective
                cross join lateral (
                    select standing.value, standing.missing_reason, standing.status, standing.released_at,
                           standing.released_at_basis, standing.numerator, standing.denominator, standing.sources
                    where before.row is null
                    union all
                    select before.value, before.missing_reason, before.status, before.released_at,
                           before.released_at_basis, before.numerator, before.denominator, before.sources
                    where before.row is not null) prior
                order by numbered.row) found
            """;

    private Revisions() {}
}
