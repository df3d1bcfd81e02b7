package org.waymark.project.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.time.Today;
import org.waymark.foundation.versioned.Moment;
import org.waymark.project.standing.Standings;

/** Finds which risks of a project a caller may read. */
@ApplicationScoped
class FindRisks {
    private final RiskDecisionRows decisions;
    private final Standings standings;
    private final Today today;

    FindRisks(RiskDecisionRows decisions, Standings standings, Today today) {
        this.decisions = decisions;
        this.standings = standings;
        this.today = today;
    }

    /** Refuses a project that is not there today. */
    ReadableRisks of(String project, Moment moment, Caller caller) {
        boolean inside = standings.of(project, caller).seesInside();
        Map<String, Publication> publications = decisions.ofProject(project);
        return inside ? new EveryRisk(project, moment, publications) : PublishedRisks.of(project, moment, publications);
    }

    /** A version that its writer has just put. */
    RiskView put(Risk risk) {
        return RiskView.ofInside(risk, decisions.of(risk.project, risk.part), Moment.on(today.date()));
    }
}
