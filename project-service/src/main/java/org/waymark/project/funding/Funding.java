package org.waymark.project.funding;

import jakarta.persistence.Entity;
import java.util.List;
import java.util.Optional;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.versioned.Moment;
import org.waymark.project.specialproject.ProjectPart;

/** One version of a year's funding; the part is the year. */
@Entity
public class Funding extends ProjectPart {
    static Optional<Funding> last(String project, String year) {
        return last(Funding.class, project, year);
    }

    static Funding known(String project, String year, Integer version, Moment moment) {
        return partAt(Funding.class, project, year, version, moment)
                .orElseThrow(() -> Refusal.of(
                        ProblemType.NOT_FOUND,
                        "专项 " + project + " 没有 " + year + " 年的资金，或在该日、该版本上没有",
                        "Project " + project + " has no funding of " + year
                                + ", or none on that day or of that version"));
    }

    static List<Funding> ofProject(String project, Moment moment, String after, int limit) {
        return ofProject(Funding.class, project, moment, after, limit);
    }

    FundingDefinition definition() {
        return bodyAs(FundingDefinition.class);
    }
}
