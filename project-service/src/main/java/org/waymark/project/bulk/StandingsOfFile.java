package org.waymark.project.bulk;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.rows.SourceRow;
import org.waymark.project.standing.Standing;
import org.waymark.project.standing.Standings;

/** How the sender of a file stands to the projects it names, each looked up once. */
public final class StandingsOfFile {
    private final Standings standings;
    private final Caller caller;
    private final Set<String> actsFor;
    private final Map<String, Standing> known = new HashMap<>();
    private final Map<String, Refusal> refused = new HashMap<>();

    public StandingsOfFile(Standings standings, Caller caller) {
        this.standings = standings;
        this.caller = caller;
        this.actsFor = standings.actsFor(caller);
    }

    /** So that they are known before anything is locked, for which others would have to wait. */
    public void lookUp(Collection<String> projects) {
        projects.forEach(this::lookUp);
    }

    private void lookUp(String project) {
        if (!known.containsKey(project) && !refused.containsKey(project)) {
            try {
                known.put(project, standings.of(project, caller, Set.of(), actsFor));
            } catch (Refusal unknown) {
                refused.put(project, unknown);
            }
        }
    }

    /** Null where there is no such project: then the row is rejected. */
    public Standing of(String project, SourceRow row, FileRows file) {
        lookUp(project);
        if (refused.containsKey(project)) {
            file.reject(row, "/project", refused.get(project));
        }
        return known.get(project);
    }

    /** Of a project that is known. */
    public Standing of(String project) {
        return known.get(project);
    }
}
