package org.waymark.project.news;

import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.contracts.EventType;
import org.waymark.contracts.project.MilestoneChanged;
import org.waymark.foundation.projection.ReceivedEvent;
import org.waymark.foundation.recovery.Restoration;
import org.waymark.project.milestone.MilestoneDecision;
import org.waymark.project.milestone.MilestoneReference;
import org.waymark.project.milestone.MilestoneVerdict;

/** Puts decisions and notices back; their kind puts versions back. No event says who decided. */
@ApplicationScoped
class RestoreMilestone implements Restoration {
    private static final String RECOVERY = "journal-recover";

    @Override
    public Set<EventType> types() {
        return Set.of(EventType.MILESTONE_CHANGED);
    }

    @Override
    public Optional<String> restore(ReceivedEvent event, long entry) {
        MilestoneChanged changed = event.dataAs(MilestoneChanged.class);
        if (changed.decision() != null) {
            return restoreDecision(changed);
        }
        boolean isNotice = changed.dependency() != null || changed.cause().equals(MilestoneCause.CLOCK.name());
        return isNotice ? restoreNotice(changed) : Optional.empty();
    }

    private static Optional<String> restoreDecision(MilestoneChanged changed) {
        MilestoneChanged.Decision said = changed.decision();
        Optional<MilestoneDecision> there = MilestoneDecision.find(
                        "milestone = ?1 and number = ?2", changed.subject(), said.number())
                .firstResultOptional();
        if (there.isPresent()) {
            return there.filter(other -> !other.recordedAt.equals(changed.recordedAt()))
                    .map(other ->
                            changed.subject() + ": decision " + other.number + " was made anew at " + other.recordedAt);
        }
        MilestoneDecision decision = new MilestoneDecision();
        decision.id = Generators.timeBasedEpochGenerator().generate();
        decision.milestone = changed.subject();
        decision.number = said.number();
        decision.decision = MilestoneVerdict.valueOf(said.decision());
        decision.on = said.on();
        decision.evidence = said.evidence() == null ? "[]" : said.evidence().toString();
        decision.reason = said.reason();
        decision.agency = said.agency();
        decision.actedBy = said.actedBy() == null ? List.of() : said.actedBy();
        decision.role = said.role();
        decision.recordedAt = changed.recordedAt();
        decision.decidedBy = RECOVERY;
        decision.persistAndFlush();
        return Optional.empty();
    }

    private static Optional<String> restoreNotice(MilestoneChanged changed) {
        if (MilestoneNotice.count("milestone = ?1 and change = ?2", changed.subject(), changed.change()) > 0) {
            return Optional.of(changed.subject() + ": change " + changed.change() + " was told anew");
        }
        MilestoneNotice notice = new MilestoneNotice();
        notice.milestone = changed.subject();
        notice.change = changed.change();
        notice.due = changed.due();
        if (changed.dependency() != null) {
            notice.dependency = new MilestoneReference(
                            changed.dependency().project(), changed.dependency().milestone())
                    .code();
            notice.dependencyDue = changed.dependency().due();
        }
        notice.recordedAt = changed.recordedAt();
        notice.persistAndFlush();
        return Optional.empty();
    }
}
