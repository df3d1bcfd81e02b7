package org.waymark.indicator.review;

import org.waymark.contracts.EventType;
import org.waymark.indicator.observation.ObservationEventSql;

/**
 * The decision of a row that asks for a withdrawal which others have still to publish, for many at once: {@link Decided}
 * and {@link DecisionEvent} in SQL. It is read from rows that hold the new vintage and what it takes back.
 */
public final class RequestedWithdrawalSql {
    /** A condition: the row asks for one. */
    public static final String IS_ONE = "(not announced and withdrawn is not null)";

    public static final String EVENT_TYPE = "'" + EventType.OBSERVATION_DECIDED.type() + "'";

    private static final String ROLE = "case when on_behalf then 'catalogue-admin' else 'submitter' end";

    /** The data of its event. */
    public static final String EVENT_DATA =
            """
            json_build_object('observationId', observation, 'indicator', indicator, 'area', area, 'breakdown', breakdown,
                'period', period, 'periodType', period_type, 'vintage', withdrawn, 'decision', '%s', 'reason', reason,
                'reviewState', 'PUBLISHED', 'previousReviewState', 'PUBLISHED', 'releasedAt', previous -> 'releasedAt',
                'previousReleasedAt', previous -> 'releasedAt', 'withdraws', null, 'withdrawal', number,
                'agency', agency, 'decidedBy', decided_by, 'role', %s, 'decidedAt', %s)"""
                    .formatted(Decision.WITHDRAW, ROLE, ObservationEventSql.INSTANT);

    /** Keeps it; its parameters are who decided and through which client. */
    public static final String KEEP =
            """
            insert into decision (entry, %s)
            select entry, observation, withdrawn, '%s', reason, 'PUBLISHED', 'PUBLISHED',
                   (previous ->> 'releasedAt')::date, (previous ->> 'releasedAt')::date, number, recorded_at, ?, ?,
                   decided_by, %s
            from %s where %s
            """
                    .formatted(DecisionRows.COLUMNS, Decision.WITHDRAW, ROLE, "%s", IS_ONE);

    private RequestedWithdrawalSql() {}
}
