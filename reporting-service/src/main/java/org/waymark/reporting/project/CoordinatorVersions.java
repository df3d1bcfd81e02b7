package org.waymark.reporting.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.waymark.contracts.project.CoordinatorNamed;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.projection.ReceivedEvent;
import org.waymark.reporting.situation.AsOf;

/** Who compiles and submits for projects that several agencies share and none leads. */
@ApplicationScoped
class CoordinatorVersions {
    private static final String LEARN =
            """
            insert into coordinator_version (project, version, effective_from, recorded_at, agency, announced_at)
            values (?, ?, ?, ?, ?, ?) on conflict do nothing
            """;
    private static final String IN_FORCE =
            """
            select distinct on (project) project, agency
            from coordinator_version
            where project = any (?) and effective_from <= ? and announced_at <= ?
            order by project, effective_from desc, version desc
            """;

    private final Database database;

    CoordinatorVersions(Database database) {
        this.database = database;
    }

    void learn(Collection<ReceivedEvent> named) {
        database.changeEach(LEARN, named, event -> {
            CoordinatorNamed version = event.dataAs(CoordinatorNamed.class);
            return new Object[] {
                version.project(),
                version.version(),
                version.effectiveFrom(),
                version.recordedAt(),
                version.body().path("agency").asText(),
                event.envelope().knownFrom()
            };
        });
    }

    /** The agency of each project that has a coordinator. */
    Map<String, String> inForce(Collection<String> projects, AsOf asOf) {
        return database.read(
                IN_FORCE,
                0,
                rows -> {
                    Map<String, String> agencies = new HashMap<>();
                    while (rows.next()) {
                        agencies.put(rows.getString("project"), rows.getString("agency"));
                    }
                    return agencies;
                },
                projects,
                asOf.day(),
                asOf.knownAt());
    }
}
