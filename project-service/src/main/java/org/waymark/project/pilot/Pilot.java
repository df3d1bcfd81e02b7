package org.waymark.project.pilot;

import jakarta.persistence.Entity;
import java.util.List;
import java.util.Optional;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.versioned.Moment;
import org.waymark.project.specialproject.ProjectPart;

/** One version of a pilot. */
@Entity
public class Pilot extends ProjectPart {
    /** Reference area in which it runs. */
    public String region;

    public String agency;

    static Optional<Pilot> last(String project, String pilot) {
        return last(Pilot.class, project, pilot);
    }

    static Pilot known(String project, String pilot, Integer version, Moment moment) {
        return partAt(Pilot.class, project, pilot, version, moment)
                .orElseThrow(() -> Refusal.of(
                        ProblemType.NOT_FOUND,
                        "专项 " + project + " 没有试点 " + pilot + "，或在该日、该版本上没有",
                        "Project " + project + " has no pilot " + pilot + ", or none on that day or of that version"));
    }

    static List<Pilot> ofProject(String project, Moment moment, String after, int limit) {
        return ofProject(Pilot.class, project, moment, after, limit);
    }

    PilotDefinition definition() {
        return bodyAs(PilotDefinition.class);
    }
}
