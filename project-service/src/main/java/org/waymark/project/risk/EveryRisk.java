package org.waymark.project.risk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.foundation.versioned.Moment;

/** Every risk in every version, with what was decided: for those inside the project. */
record EveryRisk(String project, Moment moment, Map<String, Publication> publications) implements ReadableRisks {
    @Override
    public List<Risk> after(String code, int limit) {
        return Risk.ofProject(project, moment, code, limit);
    }

    @Override
    public Optional<Risk> find(String risk, Integer version) {
        return Risk.at(project, risk, version, moment);
    }

    @Override
    public List<Risk> versions(String risk) {
        return Risk.versionsAt(project, risk, moment);
    }

    @Override
    public RiskView view(Risk risk) {
        return RiskView.ofInside(risk, publications.getOrDefault(risk.part, Publication.NONE), moment);
    }
}
