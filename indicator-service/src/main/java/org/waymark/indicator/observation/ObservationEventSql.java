package org.waymark.indicator.observation;

import org.waymark.contracts.EventType;
import org.waymark.contracts.Topic;

/** {@link ObservationEvents} in SQL, for many vintages at once. */
public final class ObservationEventSql {
    /** The instants in an event, as Java writes them. */
    public static final String INSTANT = "to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')";

    public static final String TOPIC = "case when announced then '%s' else '%s' end"
            .formatted(Topic.OBSERVATIONS.topicName(), Topic.SUBMISSIONS.topicName());

    /** The type of the event of a first vintage. */
    public static final String TYPE_OF_FIRST = "case when announced then '%s' else '%s' end"
            .formatted(
                    ObservationEvents.typeOfFirst(true).type(),
                    ObservationEvents.typeOfFirst(false).type());

    /**
     * The type of the event of a later vintage. {@code previous} is what was public before, {@code withdrawn} the
     * vintage that it takes back; either may be null.
     */
    public static final String TYPE_OF_NEXT =
            """
            case when not announced then '%s' when withdrawn is not null then '%s' when previous is null then '%s'
                 else '%s' end"""
                    .formatted(
                            EventType.OBSERVATION_SUBMITTED.type(),
                            EventType.OBSERVATION_WITHDRAWN.type(),
                            EventType.OBSERVATION_RECORDED.type(),
                            EventType.OBSERVATION_REVISED.type());

    /** The data of that event. {@code event} holds the data as they would be for a first vintage. */
    public static final String DATA_OF_NEXT =
            """
            case when announced and withdrawn is not null
                 then json_build_object('observationId', observation, 'indicator', indicator, 'area', area,
                     'breakdown', breakdown, 'period', period, 'periodType', period_type, 'vintage', number,
                     'withdrawnVintage', withdrawn, 'agency', agency, 'reason', reason,
                     'releasedAt', %1$s, 'recordedAt', %2$s)
                 else (event::jsonb
                       || jsonb_build_object(
                           'observationId', observation, 'vintage', number, 'recordedAt', %2$s, 'agency', agency)
                       || case when announced and previous is null then '{}'
                          else jsonb_build_object('previous', previous, 'changed', changed, 'reason', reason) end)::json
                 end"""
                    .formatted(KnownDay.sql("day", "period_end"), INSTANT);

    private ObservationEventSql() {}

    /**
     * {@link Vintage#asPrevious}; null where there is no vintage.
     *
     * @param next alias of the row that takes its place
     * @param indicator an SQL expression
     */
    public static String previous(String vintage, String next, String indicator) {
        return """
            case when v.vintage is not null then jsonb_build_object('vintage', v.vintage, 'value', v.value,
                'missingReason', v.missing_reason, 'status', v.status, 'releasedAt', v.released_at)
                || case when v.definition_version <> n.definition_version
                             and unit_of(i, v.definition_version) <> unit_of(i, n.definition_version)
                        then jsonb_build_object('unit', unit_of(i, v.definition_version)) else '{}' end end"""
                .replace("(i, ", "(" + indicator + ", ")
                .replace(" v.", " " + vintage + ".")
                .replace(" n.", " " + next + ".");
    }
}
