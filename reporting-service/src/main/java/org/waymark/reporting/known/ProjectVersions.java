package org.waymark.reporting.known;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.waymark.contracts.project.ProjectDefined;

@ApplicationScoped
public class ProjectVersions {
    private static final String LEARN =
            """
            insert into project_version (project, version, plan, effective_from, recorded_at, body)
            values (?, ?, ?, ?, ?, ?::json) on conflict do nothing
            """;
    private static final String OF_PLAN =
            """
            select project as code, version, effective_from, recorded_at, body
            from project_version
            where project in (select project from project_version where plan = ?) and recorded_at <= ?
            order by project, version
            """;

    private final FactStore store;

    ProjectVersions(FactStore store) {
        this.store = store;
    }

    void learn(List<ProjectDefined> projects) throws SQLException {
        store.learn(LEARN, projects, (insert, project) -> {
            insert.setString(1, project.project());
            insert.setInt(2, project.version());
            insert.setString(3, project.body().path("plan").asText());
            insert.setObject(4, project.effectiveFrom());
            insert.setObject(5, project.recordedAt().atOffset(ZoneOffset.UTC));
            insert.setString(6, project.body().toString());
        });
    }

    /** Every version of each project that was ever the plan's. */
    public List<KnownVersion> of(String plan, Instant knownAt) {
        return store.read(OF_PLAN, KnownVersion::read, plan, knownAt);
    }
}
