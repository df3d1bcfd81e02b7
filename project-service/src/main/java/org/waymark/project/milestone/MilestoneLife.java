package org.waymark.project.milestone;

import java.util.List;
import java.util.Optional;
import org.waymark.foundation.versioned.History;
import org.waymark.foundation.versioned.Moment;

/** All versions of a milestone and all decisions on it, each by number: what its state at any moment is worked out from. */
public record MilestoneLife(History<Milestone> versions, List<MilestoneDecision> decisions) {
    /** Empty where it was not known then. */
    public Optional<MilestoneStatus> at(Moment moment) {
        List<Milestone> known = versions.versions().stream()
                .filter(version -> moment.includes(version.effectiveFrom, version.recordedAt))
                .toList();
        return new History<>(known).inForceOn(moment.asOf()).map(version -> status(version, known, moment));
    }

    private MilestoneStatus status(Milestone version, List<Milestone> known, Moment moment) {
        List<MilestoneDecision> made = decisions.stream()
                .takeWhile(decision -> moment.includes(decision.on, decision.recordedAt))
                .toList();
        MilestoneState state = made.isEmpty()
                ? MilestoneState.PLANNED
                : made.get(made.size() - 1).decision.leadsTo();
        if (state == MilestoneState.PLANNED && moment.asOf().isAfter(version.due)) {
            state = MilestoneState.SLIPPED;
        }
        return new MilestoneStatus(version, state, DueDate.of(known), made, known.size() + made.size(), moment.asOf());
    }
}
