package org.waymark.reporting.known;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.waymark.contracts.plan.PlanDefined;
import org.waymark.foundation.database.Database;

@ApplicationScoped
public class PlanVersions {
    private static final String LEARN =
            """
            insert into plan_version (plan, version, effective_from, recorded_at, body)
            values (?, ?, ?, ?, ?::json) on conflict do nothing
            """;
    private static final String OF_PLAN =
            """
            select plan as code, version, effective_from, recorded_at, body
            from plan_version where plan = ? and recorded_at <= ? order by version
            """;

    private final Database database;

    PlanVersions(Database database) {
        this.database = database;
    }

    void learn(List<PlanDefined> plans) {
        database.changeEach(LEARN, plans, plan -> new Object[] {
            plan.plan(),
            plan.planVersion(),
            plan.effectiveFrom(),
            plan.recordedAt(),
            plan.body().toString()
        });
    }

    /** All that were recorded by then; empty when the plan was not known. */
    public List<KnownVersion<PlanBody>> of(String plan, Instant knownAt) {
        return database.read(OF_PLAN, KnownVersion.of(PlanBody.class), plan, knownAt);
    }
}
