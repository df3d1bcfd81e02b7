package org.waymark.reporting.reportdocument;

import java.util.List;
import java.util.stream.Collectors;
import org.waymark.reporting.document.DisplayText;
import org.waymark.reporting.report.AgencyView;
import org.waymark.reporting.report.ProjectEntry;
import org.waymark.reporting.report.ResponsibleAgency;
import org.waymark.reporting.wording.ProjectWords;

/** Agencies by their names of the day, with the name of one that is no more before that of its successor. */
public final class AgencyText {
    private final DisplayText say;

    public AgencyText(DisplayText say) {
        this.say = say;
    }

    public String name(AgencyView agency) {
        String now = say.text(agency.name(), agency.agency());
        if (agency.formerly() == null) {
            return now;
        }
        String former = say.text(agency.formerly().name(), agency.named());
        return say.pick(former + "（现" + now + "）", former + " (now " + now + ")");
    }

    /** Each with its role; where the source lost them, that is said. */
    public String responsible(ProjectEntry project) {
        if (!project.responsibility().known()) {
            return say.text(ProjectWords.AGENCIES_UNKNOWN);
        }
        List<ResponsibleAgency> agencies = project.agencies();
        String separator = say.pick("、", ", ");
        String others = project.responsibility().openEnded() ? say.pick("等", " and others") : "";
        if (agencies.stream().allMatch(agency -> "SHARED".equals(agency.role()))) {
            return agencies.stream()
                            .map(agency -> name(agency.who()))
                            .distinct()
                            .collect(Collectors.joining(separator))
                    + others
                    + say.pick("（分工负责，无牵头）", " (shared, none leads)");
        }
        return agencies.stream().map(this::named).distinct().collect(Collectors.joining(separator)) + others;
    }

    private String named(ResponsibleAgency agency) {
        String role = say.text(ProjectWords.role(agency.role()));
        String name = name(agency.who());
        return role == null ? name : say.pick(name + "（" + role + "）", name + " (" + role + ")");
    }
}
