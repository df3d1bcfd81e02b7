package org.waymark.project.risk;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.waymark.contracts.EventData;
import org.waymark.contracts.EventType;
import org.waymark.contracts.project.RiskChanged;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.projection.ReceivedEvent;
import org.waymark.foundation.time.Today;
import org.waymark.project.part.EditedPartKind;
import org.waymark.project.specialproject.ProjectPart;
import org.waymark.project.standing.Standing;

@Singleton
class RiskKind extends EditedPartKind<Risk, RiskDefinition> {
    private final RiskDecisionRows decisions;

    RiskKind(RiskDecisionRows decisions, Today today) {
        super(Risk.class, RiskDefinition.class, EventType.RISK_CHANGED, today);
        this.decisions = decisions;
    }

    @Override
    protected Optional<Risk> last(String project, String risk) {
        return Risk.last(project, risk);
    }

    /** The owner, also one that gives it to another agency, and whoever edits the whole project. */
    @Override
    protected void mayEdit(Standing standing, RiskDefinition definition, Risk last) {
        if (!standing.seesInside()) {
            // Refused alike whether there is such a risk or not, and whoever owns it.
            editsPartOf(definition.owner(), standing);
            standing.editsWhole();
        }
        editsPartOf(last == null ? definition.owner() : last.owner, standing);
    }

    @Override
    protected void check(Standing standing, String risk, RiskDefinition definition, JsonMembers body) {
        standing.checkAgencyOfProject(definition.owner(), "owner", body);
    }

    @Override
    protected Risk freshPart(RiskDefinition definition) {
        Risk risk = new Risk();
        risk.owner = definition.owner();
        risk.state = definition.state().name();
        risk.reviewOn = definition.reviewOn();
        return risk;
    }

    @Override
    protected String agencyOf(Risk stored) {
        return stored.owner;
    }

    @Override
    protected EventData event(Risk stored) {
        return RiskEvent.defined(stored, decisions.of(stored.project, stored.part));
    }

    @Override
    protected Content contentOf(ReceivedEvent event) {
        RiskChanged changed = event.dataAs(RiskChanged.class);
        return new Content(
                ProjectPart.code(changed.project(), changed.risk()),
                changed.version(),
                changed.definedAt(),
                changed.body());
    }
}
