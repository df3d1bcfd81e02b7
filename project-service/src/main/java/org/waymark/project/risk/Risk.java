package org.waymark.project.risk;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.versioned.History;
import org.waymark.foundation.versioned.Moment;
import org.waymark.project.specialproject.ProjectPart;

/** One version of a risk, or of an issue that is there already. */
@Entity
public class Risk extends ProjectPart {
    public String owner;
    public String state;

    /** When it is to be looked at again, or null. */
    public LocalDate reviewOn;

    static Optional<Risk> last(String project, String risk) {
        return last(Risk.class, project, risk);
    }

    /** The version named, or without one that in effect at the moment. */
    static Optional<Risk> at(String project, String risk, Integer version, Moment moment) {
        return partAt(Risk.class, project, risk, version, moment);
    }

    static List<Risk> versionsAt(String project, String risk, Moment moment) {
        return versionsAt(Risk.class, project, risk, moment);
    }

    static List<Risk> ofProject(String project, Moment moment, String after, int limit) {
        return ofProject(Risk.class, project, moment, after, limit);
    }

    /** One version of each, by code; one query for all. */
    static List<Risk> inVersions(String project, List<String> risks, Map<String, Integer> versions) {
        Map<String, History<Risk>> histories = histories(
                Risk.class, risks.stream().map(risk -> code(project, risk)).toList());
        return risks.stream()
                .flatMap(risk -> histories.get(code(project, risk)).versions().stream()
                        .filter(version -> version.version == versions.get(risk)))
                .toList();
    }

    /** Those of these projects that are open or watched and are to be reviewed by that day. */
    static List<Risk> toReview(Collection<String> projects, Moment moment, LocalDate until) {
        return inEffectAt(
                        Risk.class,
                        moment,
                        "thing.project in :projects and thing.reviewOn <= :until"
                                + " and thing.state in ('OPEN', 'MITIGATED')",
                        "thing.reviewOn, thing.code")
                .setParameter("projects", projects)
                .setParameter("until", until)
                .getResultList();
    }

    static Refusal unknown(String project, String risk) {
        return Refusal.of(
                ProblemType.NOT_FOUND,
                "专项 " + project + " 没有可供您查看的风险 " + risk + "，或在该日、该版本上没有",
                "Project " + project + " has no risk " + risk
                        + " that you may read, or none on that day or of that version");
    }

    RiskDefinition definition() {
        return bodyAs(RiskDefinition.class);
    }
}
