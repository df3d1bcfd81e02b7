package org.waymark.reporting.known;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.waymark.contracts.project.ProjectDefined;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.projection.ReceivedEvent;

@ApplicationScoped
public class ProjectVersions {
    private static final String LEARN =
            """
            insert into project_version (project, version, plan, effective_from, recorded_at, body, announced_at)
            values (?, ?, ?, ?, ?, ?::json, ?) on conflict do nothing
            """;
    private static final String OF_PLAN =
            """
            select project as code, version, effective_from, recorded_at, announced_at,
                   null::uuid as event_id, body
            from project_version
            where project in (select project from project_version where plan = ?) and announced_at <= ?
            order by project, version
            """;

    private final Database database;

    ProjectVersions(Database database) {
        this.database = database;
    }

    void learn(List<ReceivedEvent> events) {
        database.changeEach(LEARN, events, event -> {
            ProjectDefined project = event.dataAs(ProjectDefined.class);
            return new Object[] {
                project.project(),
                project.version(),
                project.body().path("plan").asText(),
                project.effectiveFrom(),
                project.recordedAt(),
                project.body().toString(),
                event.envelope().knownFrom()
            };
        });
    }

    /** Every version of each project that was ever the plan's. */
    public List<KnownVersion<ProjectBody>> of(String plan, Instant knownAt) {
        return database.read(OF_PLAN, KnownVersion.of(ProjectBody.class), plan, knownAt);
    }
}
