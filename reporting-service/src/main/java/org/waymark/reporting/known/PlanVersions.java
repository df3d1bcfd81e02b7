package org.waymark.reporting.known;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.waymark.contracts.plan.PlanDefined;

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

    private final FactStore store;

    PlanVersions(FactStore store) {
        this.store = store;
    }

    void learn(List<PlanDefined> plans) throws SQLException {
        store.learn(LEARN, plans, (insert, plan) -> {
            insert.setString(1, plan.plan());
            insert.setInt(2, plan.planVersion());
            insert.setObject(3, plan.effectiveFrom());
            insert.setObject(4, plan.recordedAt().atOffset(ZoneOffset.UTC));
            insert.setString(5, plan.body().toString());
        });
    }

    /** All that were recorded by then; empty when the plan was not known. */
    public List<KnownVersion> of(String plan, Instant knownAt) {
        return store.read(OF_PLAN, KnownVersion::read, plan, knownAt);
    }
}
