package org.waymark.reporting.known;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.waymark.contracts.plan.PlanDefined;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.projection.ReceivedEvent;

@ApplicationScoped
public class PlanVersions {
    private static final String LEARN =
            """
            insert into plan_version (plan, version, effective_from, recorded_at, body, announced_at, event_id)
            values (?, ?, ?, ?, ?::json, ?, ?) on conflict do nothing
            """;
    private static final String OF_PLAN =
            """
            select plan as code, version, effective_from, recorded_at, announced_at, event_id, body
            from plan_version where plan = ? and announced_at <= ? order by version
            """;
    private static final String OF_PLANS =
            """
            select plan as code, version, effective_from, recorded_at, announced_at, event_id, body
            from plan_version where plan = any (?) order by plan, version
            """;

    private static final String AFTER =
            """
            select plan as code, version, effective_from, recorded_at, announced_at, event_id, body
            from plan_version
            where announced_at <= ? and plan in (
                select plan from plan_version where announced_at <= ? and plan > ? group by plan order by plan limit ?)
            order by plan, version
            """;
    private static final String UNDER =
            """
            select plan as code, version, effective_from, recorded_at, announced_at, event_id, body
            from plan_version
            where announced_at <= ? and plan in (
                select plan from plan_version where announced_at <= ? and body ->> 'parent' = any (?))
            order by plan, version
            """;

    private final Database database;

    PlanVersions(Database database) {
        this.database = database;
    }

    void learn(List<ReceivedEvent> events) {
        database.changeEach(LEARN, events, event -> {
            PlanDefined plan = event.dataAs(PlanDefined.class);
            return new Object[] {
                plan.plan(),
                plan.planVersion(),
                plan.effectiveFrom(),
                plan.recordedAt(),
                plan.body().toString(),
                event.envelope().knownFrom(),
                event.envelope().id()
            };
        });
    }

    /** All that were known then; empty when the plan was not known. */
    public List<KnownVersion<PlanBody>> of(String plan, Instant knownAt) {
        return database.read(OF_PLAN, KnownVersion.of(PlanBody.class), plan, knownAt);
    }

    /** All that are known. */
    public List<KnownVersion<PlanBody>> of(Collection<String> plans) {
        return database.read(OF_PLANS, KnownVersion.of(PlanBody.class), plans);
    }

    /** Every version of the next plans after that one, by code. */
    public List<KnownVersion<PlanBody>> after(String code, int limit, Instant knownAt) {
        return database.read(AFTER, KnownVersion.of(PlanBody.class), knownAt, knownAt, code == null ? "" : code, limit);
    }

    /** Every version of those plans of which one version names one of these as its parent. */
    public List<KnownVersion<PlanBody>> under(List<String> parents, Instant knownAt) {
        return database.read(UNDER, KnownVersion.of(PlanBody.class), knownAt, knownAt, parents);
    }
}
