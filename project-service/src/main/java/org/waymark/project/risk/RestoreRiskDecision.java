package org.waymark.project.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.waymark.contracts.EventType;
import org.waymark.contracts.project.RiskChanged;
import org.waymark.foundation.projection.ReceivedEvent;
import org.waymark.foundation.recovery.Restoration;

/** Puts decisions on risks back; versions are put back as those of every kind. No event says who decided. */
@ApplicationScoped
class RestoreRiskDecision implements Restoration {
    private final RiskDecisionRows decisions;

    RestoreRiskDecision(RiskDecisionRows decisions) {
        this.decisions = decisions;
    }

    @Override
    public Set<EventType> types() {
        return Set.of(EventType.RISK_CHANGED);
    }

    @Override
    public Optional<String> restore(ReceivedEvent event, long entry) {
        RiskChanged changed = event.dataAs(RiskChanged.class);
        if (changed.decision() == null) {
            return Optional.empty();
        }
        RiskDecided decided = RiskEvent.read(changed, "journal-recover");
        decisions.add(decided);
        return decisions.of(changed.project(), changed.risk()).decisions().stream()
                .filter(there -> there.number() == decided.number()
                        && !there.recordedAt().equals(decided.recordedAt()))
                .findFirst()
                .map(there -> changed.subject() + ": decision " + there.number() + " was made anew at "
                        + there.recordedAt() + " by " + there.by());
    }
}
