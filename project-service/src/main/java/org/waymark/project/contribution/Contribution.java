package org.waymark.project.contribution;

import jakarta.persistence.Entity;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.versioned.History;
import org.waymark.foundation.versioned.Moment;
import org.waymark.project.specialproject.ProjectPart;

/** One version of a contribution; the part is the indicator. */
@Entity
public class Contribution extends ProjectPart {
    /** How many shares it has; none where it has ended. */
    public int shares;

    static Optional<Contribution> last(String project, String indicator) {
        return last(Contribution.class, project, indicator);
    }

    static Contribution known(String project, String indicator, Integer version, Moment moment) {
        return partAt(Contribution.class, project, indicator, version, moment)
                .orElseThrow(() -> Refusal.of(
                        ProblemType.NOT_FOUND,
                        "专项 " + project + " 没有申报对 " + indicator + " 的贡献，或在该日、该版本上没有",
                        "Project " + project + " declares no contribution to " + indicator
                                + ", or none on that day or of that version"));
    }

    static List<Contribution> ofProject(String project, Moment moment, String after, int limit) {
        return ofProject(Contribution.class, project, moment, after, limit);
    }

    /** Of all projects, in order of project and indicator. */
    static List<Contribution> all(String indicator, Moment moment, String after, int limit) {
        return inEffectAt(
                        Contribution.class,
                        moment,
                        "(:indicator is null or thing.part = :indicator) and thing.code > :after",
                        "thing.code")
                .setParameter("indicator", indicator)
                .setParameter("after", after == null ? "" : after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Every version of what other projects contribute to the indicator, by project. */
    static List<History<Contribution>> historiesOfOthers(String project, String indicator) {
        List<String> codes =
                ofOthers(project, indicator).stream().map(other -> other.code).toList();
        return new TreeMap<>(histories(Contribution.class, codes))
                .values().stream().toList();
    }

    private static List<Contribution> ofOthers(String project, String indicator) {
        return inEffect(
                        Contribution.class,
                        null,
                        "thing.part = :indicator and thing.project <> :project",
                        "thing.project")
                .setParameter("indicator", indicator)
                .setParameter("project", project)
                .getResultList();
    }

    ContributionDefinition definition() {
        return bodyAs(ContributionDefinition.class);
    }
}
